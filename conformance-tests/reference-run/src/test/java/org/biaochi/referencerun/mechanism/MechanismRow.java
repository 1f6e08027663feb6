// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A mechanism that a reference system described in public. Immutable.
 *
 * @param id its id, such as {@code Y1}
 * @param system the system that described it
 * @param mechanism what it does, with the system's own numbers
 * @param offers what this product must offer for it
 * @param stage the stage it belongs to
 * @param scenario the acceptance scenario in words
 */
record MechanismRow(String id, String system, String mechanism, String offers, String stage, String scenario) {
    private static final String FILE = "/mechanisms/rows.csv";

    /** All rows, in the order of the file. */
    static List<MechanismRow> all() {
        try (InputStream in = MechanismRow.class.getResourceAsStream(FILE)) {
            List<Map<String, String>> lines = new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(in)
                    .readAll();
            return lines.stream()
                    .map(line -> new MechanismRow(
                            line.get("id"),
                            line.get("system"),
                            line.get("mechanism"),
                            line.get("offers"),
                            line.get("stage"),
                            line.get("scenario")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is unreadable", e);
        }
    }
}
