// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Tables of cases: tab-separated, # begins a comment, - is an empty cell where a test says so. */
public final class Rows {

    private Rows() {}

    public static List<String[]> of(Class<?> test, String resource) {
        try (InputStream in = test.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n"))
                    .filter(line -> !line.startsWith("# ") && !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
