// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * One version of one indicator of a library (指标库条目). Code and version name it; a changed indicator is a new version, and goals
 * that refer to the old one keep it. A text that nobody stated is empty. Immutable.
 */
public final class LibraryEntry {
    private final String code;
    private final int version;
    private final LibraryTier tier;
    private final EntryStatus status;
    private final boolean fixed;
    private final @Nullable LocalDate effectiveFrom;
    private final @Nullable LocalDate effectiveTo;
    private final @Nullable Polarity polarity;
    private final @Nullable BigDecimal suggestedWeight;
    private final List<StandardValue> standardValues;
    private final Map<LibraryField, String> texts;
    private final Map<LibraryField, List<String>> words;

    private LibraryEntry(Builder builder) {
        this.code = builder.code;
        this.version = builder.version;
        this.tier = builder.tier;
        this.status = builder.status;
        this.fixed = builder.fixed;
        this.effectiveFrom = builder.effectiveFrom;
        this.effectiveTo = builder.effectiveTo;
        this.polarity = builder.polarity;
        this.suggestedWeight = builder.suggestedWeight;
        this.standardValues = List.copyOf(builder.standardValues);
        this.texts = new EnumMap<>(builder.texts);
        this.words = new EnumMap<>(builder.words);
    }

    /**
     * Starts version 1 of an approved common indicator.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public static Builder builder(String code) {
        return new Builder(code);
    }

    /** The code, the same for all versions. */
    public String code() {
        return code;
    }

    /** The version, from 1. */
    public int version() {
        return version;
    }

    /** The tier. */
    public LibraryTier tier() {
        return tier;
    }

    /** The status. */
    public EntryStatus status() {
        return status;
    }

    /** Whether projects it is meant for must carry it (固化). */
    public boolean fixed() {
        return fixed;
    }

    /** The first day; empty if it holds since ever. */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    /** The last day; empty if no end is set. */
    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }

    /** Whether the day lies between first and last day, both included. */
    public boolean isEffective(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Which way it is better; empty if nobody said. */
    public Optional<Polarity> polarity() {
        return Optional.ofNullable(polarity);
    }

    /** The suggested weight in points. */
    public Optional<BigDecimal> suggestedWeight() {
        return Optional.ofNullable(suggestedWeight);
    }

    /** The standard values, as listed. */
    public List<StandardValue> standardValues() {
        return standardValues;
    }

    /** First level as the library writes it. */
    public String l1() {
        return text(LibraryField.L1);
    }

    /** Second level as the library writes it. */
    public String l2() {
        return text(LibraryField.L2);
    }

    /** The name. */
    public String name() {
        return text(LibraryField.NAME);
    }

    /** The unit; empty if it has none. */
    public String unit() {
        return text(LibraryField.UNIT);
    }

    /** The sector it belongs to; empty if none. */
    public String sector() {
        return text(LibraryField.SECTOR);
    }

    /** The code of its class of projects; empty if none. */
    public String category() {
        return text(LibraryField.CATEGORY);
    }

    /** The words of a list field, as listed; empty if none are stated or the field holds something else. */
    public List<String> words(LibraryField field) {
        return words.getOrDefault(field, List.of());
    }

    /** Whether it is meant for a project type: it names that type or no type at all. */
    public boolean isMeantFor(String projectType) {
        List<String> types = words(LibraryField.PROJECT_TYPES);
        return types.isEmpty() || types.contains(projectType);
    }

    /** Those of the given fields that a project may not change: all but the entry's editable ones. */
    public Set<LibraryField> locked(Set<LibraryField> fields) {
        Set<LibraryField> locked = EnumSet.noneOf(LibraryField.class);
        for (LibraryField field : fields) {
            if (!words(LibraryField.EDITABLE).contains(field.key())) {
                locked.add(field);
            }
        }
        return locked;
    }

    /** A field as one text: words joined by 、, days in ISO form, choices by the name of their constant; empty if not stated. */
    public String text(LibraryField field) {
        return switch (field) {
            case CODE -> code;
            case VERSION -> Integer.toString(version);
            case SCOPE -> tier.name();
            case STATUS -> status.name();
            case FIXED -> Boolean.toString(fixed);
            case EFFECTIVE_FROM -> effectiveFrom == null ? "" : effectiveFrom.toString();
            case EFFECTIVE_TO -> effectiveTo == null ? "" : effectiveTo.toString();
            case POLARITY -> polarity == null ? "" : polarity.name();
            case WEIGHT -> suggestedWeight == null ? "" : plain(suggestedWeight);
            case STANDARD_VALUES -> standardValues.isEmpty() ? "" : standardValues.toString();
            default ->
                field.kind() == LibraryField.Kind.WORDS
                        ? String.join("、", words(field))
                        : texts.getOrDefault(field, "");
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The fields in which this entry says something else than another one. */
    public Set<LibraryField> differences(LibraryEntry other) {
        Set<LibraryField> differing = EnumSet.noneOf(LibraryField.class);
        for (LibraryField field : LibraryField.values()) {
            boolean equal = switch (field.kind()) {
                case WORDS -> words(field).equals(other.words(field));
                case STANDARDS -> standardValues.equals(other.standardValues);
                default -> text(field).equals(other.text(field));
            };
            if (!equal) {
                differing.add(field);
            }
        }
        return differing;
    }

    /** A builder that starts from this entry. */
    public Builder toBuilder() {
        Builder builder = new Builder(code);
        builder.version = version;
        builder.tier = tier;
        builder.status = status;
        builder.fixed = fixed;
        builder.effectiveFrom = effectiveFrom;
        builder.effectiveTo = effectiveTo;
        builder.polarity = polarity;
        builder.suggestedWeight = suggestedWeight;
        builder.standardValues = standardValues;
        builder.texts.putAll(texts);
        builder.words.putAll(words);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof LibraryEntry entry
                        && entry.code.equals(code)
                        && differences(entry).isEmpty();
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, version, name(), effectiveFrom, effectiveTo);
    }

    /** Code, version and name. */
    @Override
    public String toString() {
        return code + " v" + version + " " + name();
    }

    /** Collects the fields of an entry. Not thread-safe. */
    public static final class Builder {
        private final String code;
        private int version = 1;
        private LibraryTier tier = LibraryTier.COMMON;
        private EntryStatus status = EntryStatus.APPROVED;
        private boolean fixed;
        private @Nullable LocalDate effectiveFrom;
        private @Nullable LocalDate effectiveTo;
        private @Nullable Polarity polarity;
        private @Nullable BigDecimal suggestedWeight;
        private List<StandardValue> standardValues = List.of();
        private final Map<LibraryField, String> texts = new EnumMap<>(LibraryField.class);
        private final Map<LibraryField, List<String>> words = new EnumMap<>(LibraryField.class);

        private Builder(String code) {
            if (code.isBlank()) {
                throw new IllegalArgumentException("指标编码不能为空 / the code of a library entry must not be blank");
            }
            this.code = code;
        }

        /**
         * Sets the version.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder version(int version) {
            if (version < 1) {
                throw new IllegalArgumentException("指标 " + code + " 的版本应从 1 开始，实为 " + version + " / versions of " + code
                        + " count from 1, not " + version);
            }
            this.version = version;
            return this;
        }

        /** Sets the tier; common unless set. */
        public Builder tier(LibraryTier tier) {
            this.tier = Objects.requireNonNull(tier, "tier");
            return this;
        }

        /** Sets the status; approved unless set. */
        public Builder status(EntryStatus status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /** Says whether projects it is meant for must carry it. */
        public Builder fixed(boolean fixed) {
            this.fixed = fixed;
            return this;
        }

        /** Sets first and last day; null for no bound. */
        public Builder effective(@Nullable LocalDate from, @Nullable LocalDate to) {
            this.effectiveFrom = from;
            this.effectiveTo = to;
            return this;
        }

        /** Sets which way it is better; null if nobody said. */
        public Builder polarity(@Nullable Polarity polarity) {
            this.polarity = polarity;
            return this;
        }

        /** Sets the suggested weight; null for none. */
        public Builder suggestedWeight(@Nullable BigDecimal points) {
            this.suggestedWeight = points;
            return this;
        }

        /** Sets the standard values. */
        public Builder standardValues(List<StandardValue> values) {
            this.standardValues = List.copyOf(values);
            return this;
        }

        /**
         * Sets a text, a word or a number by its text; the empty text unsets it.
         *
         * @throws IllegalArgumentException if the field has a setter of its own
         */
        public Builder text(LibraryField field, String text) {
            boolean own = switch (field) {
                case CODE,
                        VERSION,
                        SCOPE,
                        STATUS,
                        FIXED,
                        EFFECTIVE_FROM,
                        EFFECTIVE_TO,
                        POLARITY,
                        WEIGHT,
                        STANDARD_VALUES -> true;
                default -> field.kind() == LibraryField.Kind.WORDS;
            };
            if (own) {
                throw new IllegalArgumentException(field.key() + " is not set as a text");
            }
            if (text.isEmpty()) {
                texts.remove(field);
            } else {
                texts.put(field, text);
            }
            return this;
        }

        /**
         * Sets a list of words; the empty list unsets it.
         *
         * @throws IllegalArgumentException if the field holds no list
         */
        public Builder words(LibraryField field, List<String> list) {
            if (field.kind() != LibraryField.Kind.WORDS) {
                throw new IllegalArgumentException(field.key() + " holds no list");
            }
            if (list.isEmpty()) {
                words.remove(field);
            } else {
                words.put(field, List.copyOf(list));
            }
            return this;
        }

        /**
         * Returns the entry; the builder may go on.
         *
         * @throws IllegalArgumentException if it ends before it starts
         */
        public LibraryEntry build() {
            if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
                throw new IllegalArgumentException("指标 " + code + " 的停用日期 " + effectiveTo + " 早于启用日期 " + effectiveFrom
                        + " / " + code + " ends on " + effectiveTo + ", before it starts on " + effectiveFrom);
            }
            return new LibraryEntry(this);
        }
    }
}
