// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private int flushes;

    @Test
    void splits_lines_and_keeps_a_last_line_without_its_end() throws IOException {
        assertThat(read("一\n\n二\n三", 100)).containsExactly("一", "", "二", "三");
    }

    @Test
    void an_empty_stream_has_no_line() throws IOException {
        assertThat(read("", 100)).isEmpty();
    }

    @Test
    void a_line_that_is_too_long_is_skipped_and_the_next_one_is_read() throws IOException {
        assertThat(read("x".repeat(200_000) + "\nok\n", 100)).containsExactly("TOO LONG", "ok");
    }

    @Test
    void a_line_at_the_limit_is_read() throws IOException {
        assertThat(read("x".repeat(100) + "\n" + "y".repeat(101) + "\n", 100))
                .containsExactly("x".repeat(100), "TOO LONG");
    }

    @Test
    void tells_before_it_waits_and_not_while_more_input_is_there() throws IOException {
        List<String> lines = read("a\nb\nc\n", 100);
        assertThat(lines).hasSize(3);
        assertThat(flushes).isEqualTo(1);
    }

    @Test
    void any_split_of_the_bytes_gives_the_same_lines() throws IOException {
        Random seeded = new Random(20250901);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int length = seeded.nextInt(300);
            for (int i = 0; i < length; i++) {
                text.append(seeded.nextInt(6) == 0 ? '\n' : (char) ('a' + seeded.nextInt(26)));
            }
            List<String> whole = read(new ByteArrayInputStream(bytes(text.toString())), 40);
            List<String> dripping = read(new Dripping(bytes(text.toString()), seeded.nextInt(7) + 1), 40);
            assertThat(dripping).isEqualTo(whole);
        }
    }

    private List<String> read(String text, int limit) throws IOException {
        return read(new ByteArrayInputStream(bytes(text)), limit);
    }

    private List<String> read(InputStream in, int limit) throws IOException {
        LineReader reader = new LineReader(in, limit, () -> flushes++);
        List<String> lines = new ArrayList<>();
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            lines.add(line == LineReader.TOO_LONG ? "TOO LONG" : new String(line, StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Hands out a few bytes per read, as a pipe may. */
    private static final class Dripping extends ByteArrayInputStream {
        private final int most;

        Dripping(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, most));
        }
    }
}
