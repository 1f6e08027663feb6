// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpoolTest {
    @Test
    void gives_back_pieces_in_any_order() throws IOException {
        try (Spool spool = Spool.create()) {
            List<Spool.Piece> pieces = new ArrayList<>();
            for (String text : List.of("一", "", "two", "三三")) {
                pieces.add(spool.keep(text.getBytes(StandardCharsets.UTF_8)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int i = pieces.size() - 1; i >= 0; i--) {
                spool.copy(pieces.get(i), out);
            }

            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("三三two一");
        }
    }
}
