// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.cli.command.Commands;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Session;
import org.biaochi.cli.session.TerminalTraits;

/**
 * Runs the commands ({@code review}, {@code profiles}, {@code explain}, {@code plugins}, {@code serve}) for a host that brings
 * engine, streams and day. Never ends the process, reads no clock and no environment, closes nothing it was handed. Runs on
 * different threads are independent if their streams are.
 */
public final class Biaochi {
    private final Session session;
    private final boolean debug;

    private Biaochi(Builder builder) {
        Supplier<LocalDate> today = builder.today;
        this.session = new Session(
                builder.engine,
                builder.in,
                new Output(builder.out, builder.charset),
                new Output(builder.err, builder.charset),
                today,
                builder.directory,
                new TerminalTraits(builder.outIsTerminal, builder.errIsTerminal, builder.colours),
                builder.cancellation);
        this.debug = builder.debug;
    }

    /**
     * Starts with what gives the engine; asked only by commands that need one. A {@link
     * org.biaochi.api.basis.ConfigurationException} that it throws ends the command with status 3.
     */
    public static Builder with(Supplier<? extends PerformanceEngine> engine) {
        return new Builder(engine);
    }

    /**
     * Runs one command.
     *
     * @param arguments as typed, without the program's name
     * @return the exit status: 4 internal, 3 usage or configuration, 1 refused, 2 undecided or unreadable, 0
     */
    public int run(String... arguments) {
        return Commands.run(session, debug, arguments).code();
    }

    /** Collects what a run is handed. Not thread-safe. */
    public static final class Builder {
        private final Supplier<? extends PerformanceEngine> engine;
        private InputStream in = InputStream.nullInputStream();
        private OutputStream out = OutputStream.nullOutputStream();
        private OutputStream err = OutputStream.nullOutputStream();
        private Charset charset = StandardCharsets.UTF_8;
        private Supplier<LocalDate> today = () -> {
            throw new IllegalStateException("the host handed in no day; call today(…) or pass --as-of");
        };
        private Path directory = Path.of("");
        private Cancellation cancellation = Cancellation.create();
        private boolean outIsTerminal;
        private boolean errIsTerminal;
        private boolean colours = true;
        private boolean debug;

        private Builder(Supplier<? extends PerformanceEngine> engine) {
            this.engine = Objects.requireNonNull(engine, "engine");
        }

        /** Sets standard input; empty unless set. */
        public Builder in(InputStream in) {
            this.in = Objects.requireNonNull(in, "in");
            return this;
        }

        /** Sets standard output and standard error; discarded unless set. */
        public Builder out(OutputStream out, OutputStream err) {
            this.out = Objects.requireNonNull(out, "out");
            this.err = Objects.requireNonNull(err, "err");
            return this;
        }

        /** Sets the charset of people's text; UTF-8 unless set. JSON is UTF-8 always. */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /** Sets what gives the day where no {@code --as-of} is given. */
        public Builder today(Supplier<LocalDate> today) {
            this.today = Objects.requireNonNull(today, "today");
            return this;
        }

        /** Sets the folder that relative file names start from; the process's own unless set. */
        public Builder directory(Path directory) {
            this.directory = Objects.requireNonNull(directory, "directory");
            return this;
        }

        /** Sets the switch that ends a batch after the subject in hand; what was done is told and kept. None unless set. */
        public Builder cancellation(Cancellation cancellation) {
            this.cancellation = Objects.requireNonNull(cancellation, "cancellation");
            return this;
        }

        /** Says whether the two outputs are terminals; they are not unless said. Colours and progress depend on it. */
        public Builder terminal(boolean out, boolean err) {
            this.outIsTerminal = out;
            this.errIsTerminal = err;
            return this;
        }

        /** Says whether colours are welcome on a terminal; they are unless said. */
        public Builder colours(boolean colours) {
            this.colours = colours;
            return this;
        }

        /** Says whether internal errors print their stack trace; they do not unless said. */
        public Builder debug(boolean debug) {
            this.debug = debug;
            return this;
        }

        /** Returns the runner. */
        public Biaochi build() {
            return new Biaochi(this);
        }
    }
}
