// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as they are printed: the algorithm, a colon and lower-case hexadecimal digits. */
public final class Digests {
    private Digests() {}

    /** {@code sha256:} and the SHA-256 digest of the bytes. */
    public static String sha256(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
