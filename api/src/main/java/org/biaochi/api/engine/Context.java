// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where and on which day a subject is assessed: region and department select the profile, or a pinned profile id does.
 * Immutable.
 */
public final class Context {
    private final Region region;
    private final String department;
    private final @Nullable String profile;
    private final LocalDate asOf;

    private Context(Region region, String department, @Nullable String profile, LocalDate asOf) {
        this.region = region;
        this.department = department;
        this.profile = profile;
        this.asOf = asOf;
    }

    /**
     * Starts with a region code.
     *
     * @throws IllegalArgumentException if the code is not two to twelve digits
     */
    public static Start in(String regionCode) {
        return new Start(Region.of(regionCode), "", null);
    }

    /** Starts with the central profile. */
    public static Start central() {
        return new Start(Region.NATION, "", null);
    }

    /** Starts with a pinned profile id. */
    public static Start profile(String id) {
        return new Start(Region.NATION, "", Objects.requireNonNull(id, "id"));
    }

    /** The region; the nation where none was named. */
    public Region region() {
        return region;
    }

    /** The department code; empty where none was named. */
    public String department() {
        return department;
    }

    /** The pinned profile id. */
    public Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /** The as-of day. */
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Context that
                && that.region.equals(region)
                && that.department.equals(department)
                && Objects.equals(that.profile, profile)
                && that.asOf.equals(asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, department, profile, asOf);
    }

    @Override
    public String toString() {
        return (profile != null ? profile : region + (department.isEmpty() ? "" : "/" + department)) + " " + asOf;
    }

    /** A context that still lacks its day. Immutable. */
    public static final class Start {
        private final Region region;
        private final String department;
        private final @Nullable String profile;

        private Start(Region region, String department, @Nullable String profile) {
            this.region = region;
            this.department = department;
            this.profile = profile;
        }

        /** Narrows to a department by its code. */
        public Start department(String code) {
            return new Start(region, Objects.requireNonNull(code, "code"), profile);
        }

        /** The context on a day. */
        public Context on(LocalDate asOf) {
            return new Context(region, department, profile, Objects.requireNonNull(asOf, "asOf"));
        }
    }
}
