// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests as they are printed: the algorithm, a colon and lower-case hexadecimal digits. */
public final class Digests {
    private static final String PREFIX = "sha256:";
    private static final String HEX = "0123456789abcdef";
    private static final MessageDigest UNUSED = instance();

    private Digests() {}

    /** {@code sha256:} and the SHA-256 digest of the bytes. */
    public static String sha256(byte[] bytes) {
        return sha256(bytes, 0, bytes.length);
    }

    /** {@code sha256:} and the SHA-256 digest of the bytes from one position up to another. */
    public static String sha256(byte[] bytes, int from, int to) {
        MessageDigest sha256 = fresh();
        sha256.update(bytes, from, to - from);
        return print(sha256.digest());
    }

    /** A copy of one that never digests anything, which saves asking every provider for each record. */
    static MessageDigest fresh() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            return instance();
        }
    }

    private static MessageDigest instance() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@code sha256:} and a digest in hexadecimal digits. */
    static String print(byte[] digest) {
        byte[] printed = new byte[PREFIX.length() + 2 * digest.length];
        int at = 0;
        for (int i = 0; i < PREFIX.length(); i++) {
            printed[at++] = (byte) PREFIX.charAt(i);
        }
        for (byte b : digest) {
            printed[at++] = (byte) HEX.charAt(b >> 4 & 0xF);
            printed[at++] = (byte) HEX.charAt(b & 0xF);
        }
        return new String(printed, StandardCharsets.ISO_8859_1);
    }
}
