// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.biaochi.core.canonical.Digests;
import org.jspecify.annotations.Nullable;

/**
 * An input of which only so much is read as is allowed, and of which the bytes of the record in hand are kept for its digest. A
 * parser gathers names, attributes and comments before it tells of them: what it may gather is bounded here. Not thread-safe.
 */
final class KeptInput extends InputStream {
    private final InputStream in;
    private long position;
    private long allowed = Long.MAX_VALUE;
    private byte[] kept = new byte[0];
    private long keptFrom;
    private int keptLength;
    private boolean keeping = true;
    private boolean exhausted;
    private @Nullable IOException failure;
    private byte[] last = new byte[0];
    private int lastFrom;
    private int lastLength;

    KeptInput(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read. */
    long position() {
        return position;
    }

    /** Allows so many bytes more; a reader that wants more gets an exception. */
    void allow(long bytes) {
        allowed = position + bytes;
    }

    /** Whether a reader wanted more than it was allowed. */
    boolean isExhausted() {
        return exhausted;
    }

    /** The failure of the input itself; null if there was none. */
    @Nullable
    IOException failure() {
        return failure;
    }

    /** Whether what was read last is no UTF-8; the buffer of the reader still holds it. */
    boolean isMalformed() {
        int from = 0;
        while (from < lastLength && from < 3 && (last[lastFrom + from] & 0xC0) == 0x80) {
            from++;
        }
        CoderResult decoded = StandardCharsets.UTF_8
                .newDecoder()
                .decode(
                        ByteBuffer.wrap(last, lastFrom + from, lastLength - from),
                        CharBuffer.allocate(lastLength),
                        false);
        return decoded.isError();
    }

    /** Forgets the bytes before a position. */
    void forgetBefore(long offset) {
        int drop = (int) Math.min(keptLength, Math.max(0, offset - keptFrom));
        System.arraycopy(kept, drop, kept, 0, keptLength - drop);
        keptLength -= drop;
        keptFrom += drop;
    }

    /** Keeps nothing from now on. */
    void forgetAll() {
        keeping = false;
        kept = new byte[0];
        keptLength = 0;
    }

    /** The digest of the kept bytes from one position to another. */
    String digest(long from, long to) {
        return Digests.sha256(kept, (int) (from - keptFrom), (int) (Math.min(to, position) - keptFrom));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        long room = allowed - position;
        if (room <= 0) {
            exhausted = true;
            throw new IOException("more than is allowed");
        }
        int read;
        try {
            read = in.read(buffer, offset, (int) Math.min(room, length));
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        if (read > 0) {
            position += read;
            last = buffer;
            lastFrom = offset;
            lastLength = read;
            keep(buffer, offset, read);
        }
        return read;
    }

    private void keep(byte[] buffer, int offset, int length) {
        if (!keeping) {
            return;
        }
        if (keptLength + length > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(keptLength + length, 2 * kept.length));
        }
        System.arraycopy(buffer, offset, kept, keptLength, length);
        keptLength += length;
    }
}
