// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The digests that stand in a manifest: SHA-256 always, SM3 (GB/T 32905) where a security provider offers it. Immutable.
 */
public final class RowDigests {
    /** SHA-256, which every Java platform has. */
    public static final String SHA_256 = "SHA-256";

    /** SM3, which needs a provider. */
    public static final String SM3 = "SM3";

    private final Optional<Provider> provider;

    private RowDigests(Optional<Provider> provider) {
        this.provider = provider;
    }

    /** Takes SM3 from whatever provider the platform has. */
    public static RowDigests standard() {
        return new RowDigests(Optional.empty());
    }

    /** Takes SM3 from this provider. */
    public static RowDigests of(Provider provider) {
        return new RowDigests(Optional.of(provider));
    }

    /** A new digest of this algorithm; empty if nobody offers it. */
    Optional<MessageDigest> digest(String algorithm) {
        try {
            return Optional.of(
                    algorithm.equals(SM3) && provider.isPresent()
                            ? MessageDigest.getInstance(algorithm, provider.get())
                            : MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException nobodyOffersIt) {
            return Optional.empty();
        }
    }

    /** New digests of every algorithm there is. */
    Map<String, MessageDigest> all() {
        Map<String, MessageDigest> digests = new LinkedHashMap<>();
        for (String algorithm : new String[] {SHA_256, SM3}) {
            digest(algorithm).ifPresent(digest -> digests.put(algorithm, digest));
        }
        return digests;
    }

    /** The digests of bytes, by algorithm. */
    Map<String, String> of(byte[] bytes) {
        Map<String, String> printed = new LinkedHashMap<>();
        all().forEach((algorithm, digest) -> printed.put(algorithm, print(digest.digest(bytes))));
        return printed;
    }

    static String print(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
