// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Session;
import org.biaochi.cli.session.TerminalTraits;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long LONG = 10 << 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void is_never_drawn_into_a_pipe() {
        assertThat(drawn(TerminalTraits.NONE, LONG)).isEmpty();
        assertThat(drawn(new TerminalTraits(true, false, true), LONG)).isEmpty();
    }

    @Test
    void is_not_drawn_for_short_batches_or_unknown_sizes() {
        assertThat(drawn(new TerminalTraits(true, true, true), 1000)).isEmpty();
        assertThat(drawn(new TerminalTraits(true, true, true), 0)).isEmpty();
    }

    @Test
    void shows_how_far_a_long_batch_is_and_leaves_nothing_behind() {
        assertThat(drawn(new TerminalTraits(false, true, true), LONG))
                .contains("] 50% 7")
                .endsWith("\r\u001b[K");
    }

    @Test
    void is_drawn_only_when_it_changes() {
        Progress progress = progress(new TerminalTraits(false, true, true), LONG);
        for (int i = 0; i < 1000; i++) {
            progress.makeRoom();
            progress.at(LONG / 2 + i, i);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).split("\r")).hasSize(2);
    }

    private String drawn(TerminalTraits terminal, long total) {
        Progress progress = progress(terminal, total);
        progress.at(total / 2, 7);
        progress.end();
        return err.toString(StandardCharsets.UTF_8);
    }

    private Progress progress(TerminalTraits terminal, long total) {
        Session session = new Session(
                () -> {
                    throw new AssertionError("no engine needed");
                },
                InputStream.nullInputStream(),
                new Output(out, StandardCharsets.UTF_8),
                new Output(err, StandardCharsets.UTF_8),
                () -> LocalDate.of(2025, 9, 1),
                Path.of(""),
                terminal,
                Cancellation.create());
        return new Progress(session, total);
    }
}
