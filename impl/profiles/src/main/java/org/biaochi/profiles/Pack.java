// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.subject.Region;
import org.jspecify.annotations.Nullable;

/**
 * One profile pack (配置包) as it was read: a layer of what a place demands. Its digest depends on content alone, not on
 * layout, comments or the order of keys. Immutable; any number of threads.
 */
public final class Pack {
    private final String file;
    private final String id;
    private final String version;
    private final LocalText name;
    private final Region region;
    private final String department;
    private final String parent;
    private final String supplements;
    private final @Nullable LocalDate validFrom;
    private final @Nullable LocalDate validTo;
    private final Map<String, LegalBasis> bases;
    private final Map<String, Set<String>> formFields;
    private final Set<String> requiredFacts;
    private final Map<String, PackGate> gate;
    private final Map<ReviewItem, BigDecimal> machineShares;
    private final Map<String, PackParameter> parameters;
    private final Map<RuleId, PackRule> rules;
    private final Map<String, String> locations;
    private volatile @Nullable String digest;

    private Pack(Builder builder) {
        this.file = builder.file;
        this.id = builder.id;
        this.version = builder.version;
        this.name = builder.name;
        this.region = builder.region;
        this.department = builder.department;
        this.parent = builder.parent;
        this.supplements = builder.supplements;
        this.validFrom = builder.validFrom;
        this.validTo = builder.validTo;
        this.bases = Collections.unmodifiableMap(new LinkedHashMap<>(builder.bases));
        this.formFields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.formFields));
        this.requiredFacts = Collections.unmodifiableSet(new TreeSet<>(builder.requiredFacts));
        this.gate = Collections.unmodifiableMap(new LinkedHashMap<>(builder.gate));
        this.machineShares = Collections.unmodifiableMap(new TreeMap<>(builder.machineShares));
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
        this.rules = Collections.unmodifiableMap(new TreeMap<>(builder.rules));
        this.locations = Map.copyOf(builder.locations);
    }

    /** The pack id, such as {@code hubei}. */
    public String id() {
        return id;
    }

    /** The version, such as {@code 1.0.0}. */
    public String version() {
        return version;
    }

    /** Id and version, {@code hubei@1.0.0}; also what pins exactly this pack. */
    public String coordinate() {
        return id + "@" + version;
    }

    /** The name for people. */
    public LocalText name() {
        return name;
    }

    /** Where it applies; the nation if it does not say. */
    public Region region() {
        return region;
    }

    /** The code of the department it applies to; empty for all. */
    public String department() {
        return department;
    }

    /** The id of the pack it lies upon; empty if the regions say so. */
    public Optional<String> parent() {
        return parent.isEmpty() ? Optional.empty() : Optional.of(parent);
    }

    /**
     * The id of the pack that it supplements (增补) wherever that one is a layer; empty for an ordinary pack. A plug-in brings
     * the defaults of its own rules this way.
     */
    public Optional<String> supplements() {
        return supplements.isEmpty() ? Optional.empty() : Optional.of(supplements);
    }

    /** The first day it is valid; empty if it always was. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The last day it is valid; empty if it has no end. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** {@code sha256:} and the digest of its canonical form. */
    public String digest() {
        String known = digest;
        if (known == null) {
            digest = known = PackDigest.of(this);
        }
        return known;
    }

    /** The name of the file it was read from. */
    public String file() {
        return file;
    }

    /** The bases it brings, by id. */
    public Map<String, LegalBasis> bases() {
        return bases;
    }

    /** File and line of each parameter that it sets, by id. */
    public Map<String, String> parameterLocations() {
        Map<String, String> locations = new TreeMap<>();
        parameters.forEach((id, said) -> locations.put(id, said.location()));
        return Collections.unmodifiableMap(locations);
    }

    boolean startedBy(LocalDate day) {
        return validFrom == null || !day.isBefore(validFrom);
    }

    boolean endedBefore(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    /** The validity for a person. */
    String validity() {
        return (validFrom == null ? "" : validFrom) + ".." + (validTo == null ? "" : validTo);
    }

    Map<String, Set<String>> formFields() {
        return formFields;
    }

    Set<String> requiredFacts() {
        return requiredFacts;
    }

    Map<String, PackGate> gate() {
        return gate;
    }

    Map<ReviewItem, BigDecimal> machineShares() {
        return machineShares;
    }

    Map<String, PackParameter> parameters() {
        return parameters;
    }

    Map<RuleId, PackRule> rules() {
        return rules;
    }

    /** Where a top-level key, a form or a basis stands; the file if it does not say. */
    String locationOf(String key) {
        return locations.getOrDefault(key, file);
    }

    @Override
    public String toString() {
        return coordinate() + " (" + file + ")";
    }

    /** What the reader has found so far. */
    static final class Builder {
        final String file;
        final String id;
        final String version;
        final LocalText name;
        Region region = Region.NATION;
        String department = "";
        String parent = "";
        String supplements = "";

        @Nullable
        LocalDate validFrom;

        @Nullable
        LocalDate validTo;

        final Map<String, LegalBasis> bases = new LinkedHashMap<>();
        final Map<String, Set<String>> formFields = new LinkedHashMap<>();
        List<String> requiredFacts = List.of();
        final Map<String, PackGate> gate = new LinkedHashMap<>();
        final Map<ReviewItem, BigDecimal> machineShares = new LinkedHashMap<>();
        final Map<String, PackParameter> parameters = new LinkedHashMap<>();
        final Map<RuleId, PackRule> rules = new LinkedHashMap<>();
        final Map<String, String> locations = new LinkedHashMap<>();

        Builder(String file, String id, String version, LocalText name) {
            this.file = Objects.requireNonNull(file, "file");
            this.id = Objects.requireNonNull(id, "id");
            this.version = Objects.requireNonNull(version, "version");
            this.name = Objects.requireNonNull(name, "name");
        }

        Pack build() {
            return new Pack(this);
        }
    }
}
