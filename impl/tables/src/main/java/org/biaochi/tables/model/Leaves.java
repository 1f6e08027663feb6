// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.json.SubjectFormats;

/** All that a subject says, cell by cell, as its JSON has it: what no column holds is told by going through it. Stateless. */
final class Leaves {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String EXTRAS = "/extras";

    private Leaves() {}

    /**
     * Tells everything that the rows of a subject do not say.
     *
     * @param held the pointers of the cells that they say
     * @param tables the tables whose bookkeeping stands in extras
     */
    static void unplaced(Subject subject, Set<String> held, List<String> tables, RowMaker maker) {
        of(subject).forEach((pointer, text) -> {
            boolean bookkeeping = tables.stream()
                    .anyMatch(table -> pointer.contains("/" + table + "/") || pointer.contains("/" + table + "#"));
            if (!held.contains(pointer) && !bookkeeping) {
                maker.omit(pointer, text, Reason.NO_PLACE);
            }
        });
    }

    /** The texts by JSON pointer; extras stand beside the cells. */
    static Map<String, String> of(Subject subject) {
        Map<String, String> leaves = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json(subject))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String text = token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : "";
                String pointer =
                        parser.getParsingContext().pathAsPointer().toString().replace(EXTRAS + "/", "/");
                if (!text.isEmpty() && !pointer.equals("/schema")) {
                    // A sign that counts as BLANK stands in an object of its own.
                    leaves.put(pointer.endsWith("/blank") ? pointer.substring(0, pointer.length() - 6) : pointer, text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return leaves;
    }

    private static String json(Subject subject) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            SubjectFormats.ofType(subject.type().name()).orElseThrow().write(subject, generator);
        }
        return text.toString();
    }
}
