// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The address of a resolved profile. Immutable.
 *
 * @param id id of the topmost pack
 * @param version version of that pack
 * @param digest {@code sha256:} and the digest of the canonical resolved form
 * @param asOf the day it was resolved for
 */
public record ProfileRef(String id, String version, String digest, LocalDate asOf) {
    /** Requires every part. */
    public ProfileRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(asOf, "asOf");
    }
}
