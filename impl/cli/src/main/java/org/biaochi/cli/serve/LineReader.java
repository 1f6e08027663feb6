// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into lines of bytes, none longer than a limit. Tells when it is about to wait for the other side, so that
 * answers can be flushed then and only then. Not thread-safe.
 */
final class LineReader {
    /** What stands for a line that is too long; its bytes are skipped. */
    static final byte[] TOO_LONG = new byte[0];

    private final InputStream in;
    private final int limit;
    private final Runnable beforeWaiting;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    LineReader(InputStream in, int limit, Runnable beforeWaiting) {
        this.in = in;
        this.limit = limit;
        this.beforeWaiting = beforeWaiting;
    }

    /** The next line without its end, {@link #TOO_LONG}, or null at the end of the stream. A new array. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        boolean any = false;
        while (true) {
            if (from == to && !fill()) {
                return tooLong ? TOO_LONG : any ? line.toByteArray() : null;
            }
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            tooLong = tooLong || line.size() + (end - from) > limit;
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, from, end - from);
            }
            boolean complete = end < to;
            from = complete ? end + 1 : end;
            if (complete) {
                return tooLong ? TOO_LONG : line.toByteArray();
            }
        }
    }

    private boolean fill() throws IOException {
        if (in.available() == 0) {
            beforeWaiting.run();
        }
        int read = in.read(buffer);
        from = 0;
        to = Math.max(0, read);
        return read > 0;
    }
}
