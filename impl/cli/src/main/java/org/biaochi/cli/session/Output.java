// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.session;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A buffered stream of text lines or bytes that never swallows a failure: every write throws {@link OutputFailedException}
 * once the other side is gone. Not thread-safe.
 */
public final class Output {
    private static final int BUFFER = 1 << 16;

    private final OutputStream target;
    private final BufferedOutputStream buffer;
    private final Charset charset;

    /** An output of text in a charset. */
    public Output(OutputStream target, Charset charset) {
        this.target = target;
        this.buffer = new BufferedOutputStream(target, BUFFER);
        this.charset = charset;
    }

    /** Writes a text. */
    public Output text(String text) {
        write(text.getBytes(charset));
        return this;
    }

    /** Writes a text and a line feed. */
    public Output line(String text) {
        return text(text).text("\n");
    }

    /** Writes a text in UTF-8, whatever the charset of people's text is, and a line feed. */
    public Output jsonLine(String json) {
        write(json.getBytes(StandardCharsets.UTF_8));
        write(new byte[] {'\n'});
        return this;
    }

    /** Writes bytes as they are. */
    public Output write(byte[] bytes) {
        try {
            buffer.write(bytes);
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
        return this;
    }

    /** The same stream for codecs that write bytes; closing it only flushes. Failures are thrown as above. */
    public OutputStream stream() {
        return new FilterOutputStream(buffer) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                try {
                    buffer.write(bytes, offset, length);
                } catch (IOException e) {
                    throw new OutputFailedException(e);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Hands on what is buffered. */
    public void flush() {
        try {
            buffer.flush();
            if (target instanceof PrintStream printer && printer.checkError()) {
                throw new IOException("the stream reported an error");
            }
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }
}
