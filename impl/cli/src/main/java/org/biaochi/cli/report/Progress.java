// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Session;

/** A bar on a terminal for long batches; silent elsewhere and for short ones. Not thread-safe. */
public final class Progress {
    private static final int WIDTH = 30;
    private static final long LONG_BATCH = 1 << 20;
    private static final long MANY = 500;

    private final Output out;
    private final Output err;
    private final boolean shown;
    private final boolean shared;
    private final long total;
    private long permille = -1;
    private boolean drawn;

    /** A bar over {@code total} bytes to read; 0 if unknown, then nothing is drawn. */
    public Progress(Session session, long total) {
        this(session, total, LONG_BATCH);
    }

    private Progress(Session session, long total, long shortest) {
        this.out = session.out();
        this.err = session.err();
        this.shown = session.terminal().errIsTerminal() && total >= shortest;
        this.shared = session.terminal().outIsTerminal();
        this.total = total;
    }

    /** A bar over {@code total} projects, drawn where there are many. */
    public static Progress of(Session session, long total) {
        return new Progress(session, total, MANY);
    }

    /** Draws how many are done, if that changed visibly. */
    public void at(long done) {
        at(done, done);
    }

    /** Draws how far the batch is, if that changed visibly. */
    public void at(long bytes, long subjects) {
        if (!shown) {
            return;
        }
        long now = Math.min(bytes, total) * 1000 / total;
        if (now == permille && drawn) {
            return;
        }
        if (shared) {
            out.flush();
        }
        permille = now;
        int full = (int) (now * WIDTH / 1000);
        err.text("\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + now / 10 + "% " + subjects);
        err.flush();
        drawn = true;
    }

    /** Takes the bar away where results are written to the same terminal. */
    public void makeRoom() {
        if (shared) {
            end();
        }
    }

    /** Takes the bar away. */
    public void end() {
        if (drawn) {
            err.text("\r\u001b[K");
            err.flush();
            drawn = false;
        }
    }
}
