// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A pipe whose reader goes away after some bytes. */
final class ClosesAfter extends OutputStream {
    private long left;

    ClosesAfter(long bytes) {
        this.left = bytes;
    }

    @Override
    public void write(int b) throws IOException {
        if (--left < 0) {
            throw new IOException("Broken pipe");
        }
    }
}
