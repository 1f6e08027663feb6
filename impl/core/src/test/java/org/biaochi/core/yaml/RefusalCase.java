// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A case of a data file: a head {@code === name | code | line}, then the document that is refused. */
public record RefusalCase(String name, String code, String line, String content) {
    /** The cases of a file beside a class. */
    public static Stream<RefusalCase> read(Class<?> anchor, String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(anchor.getResourceAsStream(file), file)) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<RefusalCase> cases = new ArrayList<>();
            for (String block : all.split("(?m)^=== ")) {
                int end = block.indexOf('\n');
                if (end > 0) {
                    String[] head = block.substring(0, end).split(" \\| ");
                    cases.add(new RefusalCase(head[0], head[1], head[2], block.substring(end + 1)));
                }
            }
            return cases.stream();
        }
    }
}
