// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
    @Test
    void text_is_in_the_charset_of_the_terminal_and_json_in_utf_8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output output = new Output(bytes, Charset.forName("GB18030"));
        output.text("标");
        output.flush();
        assertThat(bytes.toByteArray()).isEqualTo("标".getBytes(Charset.forName("GB18030")));
        bytes.reset();
        output.jsonLine("标");
        output.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("标\n");
    }

    @Test
    void a_closed_pipe_is_noticed() {
        Output output = new Output(new Closed(), StandardCharsets.UTF_8);
        output.line("fits into the buffer");
        assertThatThrownBy(output::flush).isInstanceOf(OutputFailedException.class);
        assertThatThrownBy(() -> output.text("x".repeat(1 << 20))).isInstanceOf(OutputFailedException.class);
    }

    @Test
    void a_print_stream_cannot_hide_that_it_failed() {
        Output output =
                new Output(new PrintStream(new Closed(), false, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        output.line("lost");
        assertThatThrownBy(output::flush).isInstanceOf(OutputFailedException.class);
    }

    private static final class Closed extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("closed");
        }
    }
}
