// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One file of a package that may not grow beyond the limits however small it was packed. Not thread-safe. */
final class GuardedInput extends FilterInputStream {
    private static final long FREE = 1 << 20;

    private final String name;
    private final @Nullable CountedInput compressed;
    private final PackageLimits limits;
    private final long before;
    private final long packedBefore;
    private long count;

    GuardedInput(String name, InputStream in, @Nullable CountedInput compressed, PackageLimits limits, long before) {
        super(in);
        this.name = name;
        this.compressed = compressed;
        this.limits = limits;
        this.before = before;
        this.packedBefore = compressed == null ? 0 : compressed.count();
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        taken(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        taken(Math.max(0, read));
        return read;
    }

    private void taken(int bytes) {
        count += bytes;
        if (count > limits.fileBytes()) {
            throw RowsetReader.tooMuch(
                    name, "超过 " + limits.fileBytes() + " 字节", "more than " + limits.fileBytes() + " bytes");
        }
        if (before + count > limits.totalBytes()) {
            throw RowsetReader.tooMuch(
                    name,
                    "数据包展开后超过 " + limits.totalBytes() + " 字节",
                    "the package unpacks to more than " + limits.totalBytes() + " bytes");
        }
        // The unpacker reads ahead, so that what was packed is counted rather too large than too small.
        boolean bomb = compressed != null
                && count > FREE
                && count / limits.ratio() > compressed.count() - packedBefore + FREE / limits.ratio();
        if (bomb) {
            throw RowsetReader.tooMuch(
                    name,
                    "展开后是原来的 " + limits.ratio() + " 倍以上，疑为压缩炸弹",
                    "unpacks to more than " + limits.ratio() + " times its size, like a zip bomb");
        }
    }

    /** Reads to the end and returns how many bytes there were. */
    long drain() throws IOException {
        byte[] bytes = new byte[8192];
        while (read(bytes, 0, bytes.length) >= 0) {
            // Only counted.
        }
        return count;
    }

    /** The file ends here, not the package. */
    @Override
    public void close() {}
}
