// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Pieces of a page that wait on disk until the page is put together, so that memory does not grow with their number. The file
 * is gone when the spool is closed. Not thread-safe.
 */
public final class Spool implements Closeable {
    private final FileChannel channel;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    /** An empty spool in the folder for temporary files. */
    public static Spool create() throws IOException {
        Path file = Files.createTempFile("biaochi-report-", ".part");
        return new Spool(FileChannel.open(
                file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)));
    }

    /** Keeps a piece. */
    public Piece keep(byte[] bytes) throws IOException {
        long from = channel.size();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long at = from;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
        return new Piece(from, bytes.length);
    }

    /** Writes a piece where it belongs. */
    public void copy(Piece piece, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(piece.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, piece.from() + buffer.position()) < 0) {
                throw new IOException("the spool ends too early");
            }
        }
        out.write(buffer.array());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /**
     * Where a piece stands.
     *
     * @param from its first byte
     * @param length how many bytes it has
     */
    public record Piece(long from, int length) {}
}
