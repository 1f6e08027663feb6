// SPDX-License-Identifier: Apache-2.0
package org.biaochi.shell;

import java.io.Console;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntBiFunction;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.cli.Biaochi;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs a command line of the process: the arguments and standard output in, the exit status out. A type of the JDK, so that a
 * launcher outside the framework can call it. Immediate, since a launcher that only looked for it must not end it. Thread-safe.
 */
@Component(service = ToIntBiFunction.class, property = "biaochi.commands=process", immediate = true)
public final class CommandLine implements ToIntBiFunction<String[], OutputStream> {
    private static final int RUNS = 1 << 16;
    private static final long PATIENCE_SECONDS = 10;

    private final PerformanceEngine engine;
    private final Cancellation ending = Cancellation.create();
    private final Semaphore idle = new Semaphore(RUNS);

    /** Runs commands on this engine. */
    @Activate
    public CommandLine(@Reference PerformanceEngine engine) {
        this.engine = engine;
    }

    /** Lets runs finish the subject in hand and keep what was done, while the engine is still there. */
    @Deactivate
    public void end() {
        ending.cancel();
        try {
            if (!idle.tryAcquire(RUNS, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("biaochi: 没有等到手头这份审完 / the subject in hand was given up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int applyAsInt(String[] arguments, OutputStream out) {
        idle.acquireUninterruptibly();
        try {
            return run(arguments, out);
        } finally {
            idle.release();
        }
    }

    private int run(String[] arguments, OutputStream out) {
        Console console = System.console();
        boolean terminal = said("biaochi.terminal.out", console != null);
        return Biaochi.with(() -> engine)
                .in(System.in)
                .out(out, System.err)
                .charset(terminal && console != null ? console.charset() : StandardCharsets.UTF_8)
                .today(LocalDate::now)
                .terminal(terminal, said("biaochi.terminal.err", console != null))
                .colours(System.getenv("NO_COLOR") == null)
                .cancellation(ending)
                .debug(System.getenv("BIAOCHI_DEBUG") != null)
                .build()
                .run(arguments);
    }

    /** What the start script found out, else what the JDK says. */
    private static boolean said(String property, boolean otherwise) {
        String value = System.getProperty(property);
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }
}
