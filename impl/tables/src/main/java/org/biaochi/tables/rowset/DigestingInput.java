// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;

/** Feeds what is read to digests. Not thread-safe. */
final class DigestingInput extends FilterInputStream {
    private final List<MessageDigest> digests;

    DigestingInput(InputStream in, List<MessageDigest> digests) {
        super(in);
        this.digests = digests;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            digests.forEach(digest -> digest.update((byte) read));
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            digests.forEach(digest -> digest.update(bytes, offset, read));
        }
        return read;
    }
}
