// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.util.Map;
import java.util.Objects;

/**
 * What a packet was made from, as it says itself. Immutable.
 *
 * @param profile id and version of the profile; empty if the packet does not say
 * @param digest the digest of the profile; empty if the packet does not say
 * @param asOf the day; empty if the packet does not say
 * @param inputs the digests of the inputs by the part of the ids that stands for the subject; empty where it does not say
 */
public record PacketOrigin(String profile, String digest, String asOf, Map<String, String> inputs) {
    /** A packet that says nothing. */
    public static final PacketOrigin UNKNOWN = new PacketOrigin("", "", "", Map.of());

    /** Copies the digests. */
    public PacketOrigin {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(asOf, "asOf");
        inputs = Map.copyOf(inputs);
    }
}
