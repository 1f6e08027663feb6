// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.facts.Digested;
import org.biaochi.api.subject.Region;
import org.jspecify.annotations.Nullable;

/**
 * An indicator library (指标库): a tree of project classes, entries in versions, templates per project type. Equal if the content
 * is. Immutable; any number of threads.
 */
public final class IndicatorLibrary implements Digested {
    private static final Comparator<LibraryEntry> ORDER =
            Comparator.comparing(LibraryEntry::code).thenComparing(LibraryEntry::version);

    private final @Nullable Region region;
    private final Map<String, LibraryCategory> categories;
    private final List<LibraryEntry> entries;
    private final Map<String, List<LibraryEntry>> versions;
    private final List<String> fixedCodes;
    private final Map<String, LibraryTemplate> templates;
    private final String digest;

    private IndicatorLibrary(Builder builder) {
        this.region = builder.region;
        this.categories = new TreeMap<>(builder.categories);
        List<LibraryEntry> sorted = new ArrayList<>(builder.entries);
        sorted.sort(ORDER);
        this.entries = List.copyOf(sorted);
        this.versions = byCode(sorted);
        this.fixedCodes = versions.keySet().stream()
                .filter(code -> versions(code).stream().anyMatch(LibraryEntry::fixed))
                .toList();
        this.templates = new TreeMap<>(builder.templates);
        this.digest = LibraryDigest.of(region, categories.values(), entries, templates.values());
    }

    private static Map<String, List<LibraryEntry>> byCode(List<LibraryEntry> sorted) {
        Map<String, List<LibraryEntry>> versions = new LinkedHashMap<>();
        for (LibraryEntry entry : sorted) {
            versions.computeIfAbsent(entry.code(), any -> new ArrayList<>(1)).add(entry);
        }
        versions.replaceAll((code, list) -> List.copyOf(list));
        return versions;
    }

    /** Starts an empty library. */
    public static Builder builder() {
        return new Builder();
    }

    /** The region whose library it is; empty if nobody said. */
    public Optional<Region> region() {
        return Optional.ofNullable(region);
    }

    /** All classes of projects, by code. */
    public List<LibraryCategory> categories() {
        return List.copyOf(categories.values());
    }

    /** The class with this code. */
    public Optional<LibraryCategory> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    /** The classes that have none below them, by code: those that projects belong to. */
    public List<LibraryCategory> projectClasses() {
        Set<String> parents = new HashSet<>();
        categories.values().forEach(category -> parents.add(category.parent()));
        return categories.values().stream()
                .filter(category -> !parents.contains(category.code()))
                .toList();
    }

    /** A class and all above it, from the top; empty if the library does not have it. */
    public List<LibraryCategory> path(String code) {
        List<LibraryCategory> path = new ArrayList<>();
        for (LibraryCategory at = categories.get(code); at != null; at = categories.get(at.parent())) {
            path.add(0, at);
        }
        return List.copyOf(path);
    }

    /** All versions of all entries, by code and version. */
    public List<LibraryEntry> entries() {
        return entries;
    }

    /** The codes, sorted. */
    public List<String> codes() {
        return List.copyOf(versions.keySet());
    }

    /** All versions of an entry, the first version first; empty if the library does not have the code. */
    public List<LibraryEntry> versions(String code) {
        return versions.getOrDefault(code, List.of());
    }

    /** One version of an entry. */
    public Optional<LibraryEntry> entry(String code, int version) {
        return versions(code).stream()
                .filter(entry -> entry.version() == version)
                .findFirst();
    }

    /** The latest version of an entry, effective or not. */
    public Optional<LibraryEntry> latest(String code) {
        List<LibraryEntry> known = versions(code);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /** The approved version of an entry that holds on a day, the latest one of several. */
    public Optional<LibraryEntry> effective(String code, LocalDate day) {
        List<LibraryEntry> known = versions(code);
        for (int i = known.size() - 1; i >= 0; i--) {
            if (isUsable(known.get(i), day)) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isUsable(LibraryEntry entry, LocalDate day) {
        return entry.status() == EntryStatus.APPROVED && entry.isEffective(day);
    }

    /** The approved entries that hold on a day, one version each, by code. */
    public List<LibraryEntry> effective(LocalDate day) {
        List<LibraryEntry> effective = new ArrayList<>();
        for (String code : versions.keySet()) {
            effective(code, day).ifPresent(effective::add);
        }
        return List.copyOf(effective);
    }

    /** Whether any version of any entry is fixed (固化). */
    public boolean hasFixed() {
        return !fixedCodes.isEmpty();
    }

    /** The fixed entries (固化) that hold on a day, whatever types they are meant for, by code. */
    public List<LibraryEntry> fixed(LocalDate day) {
        List<LibraryEntry> fixed = new ArrayList<>(fixedCodes.size());
        for (String code : fixedCodes) {
            effective(code, day).filter(LibraryEntry::fixed).ifPresent(fixed::add);
        }
        return List.copyOf(fixed);
    }

    /** The templates, by project type. */
    public List<LibraryTemplate> templates() {
        return List.copyOf(templates.values());
    }

    /** The template of a project type. */
    public Optional<LibraryTemplate> template(String projectType) {
        return Optional.ofNullable(templates.get(projectType));
    }

    /**
     * The indicators that a new project of a type starts with: the entries of its template and the fixed ones meant for it, as
     * far as they hold on the day, common before sector before individual, within a tier in the order of the template, then by
     * code.
     */
    public List<LibraryEntry> indicatorsFor(String projectType, LocalDate day) {
        Set<LibraryEntry> chosen = new LinkedHashSet<>();
        for (String code : template(projectType).map(LibraryTemplate::codes).orElse(List.of())) {
            effective(code, day).filter(entry -> entry.isMeantFor(projectType)).ifPresent(chosen::add);
        }
        fixed(day).stream().filter(entry -> entry.isMeantFor(projectType)).forEach(chosen::add);
        List<LibraryEntry> ordered = new ArrayList<>(chosen);
        ordered.sort(Comparator.comparing(LibraryEntry::tier));
        return List.copyOf(ordered);
    }

    @Override
    public String digest() {
        return digest;
    }

    /** A builder that starts from this library. */
    public Builder toBuilder() {
        Builder builder = new Builder().region(region);
        categories.values().forEach(builder::category);
        entries.forEach(builder::entry);
        templates.values().forEach(builder::template);
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof IndicatorLibrary library && library.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "IndicatorLibrary[" + versions.size() + " indicators, " + categories.size() + " classes]";
    }

    /**
     * Collects the parts of a library. It refuses what would make the library contradict itself with the first fault it meets;
     * whoever reads files wants all of them and checks beforehand. Not thread-safe.
     */
    public static final class Builder {
        private @Nullable Region region;
        private final Map<String, LibraryCategory> categories = new TreeMap<>();
        private final Set<String> names = new HashSet<>();
        private final List<LibraryEntry> entries = new ArrayList<>();
        private final Map<String, LibraryTemplate> templates = new TreeMap<>();

        private Builder() {}

        /** Sets the region whose library it is; null if unknown. */
        public Builder region(@Nullable Region region) {
            this.region = region;
            return this;
        }

        /**
         * Adds a class of projects.
         *
         * @throws IllegalArgumentException if the code is taken
         */
        public Builder category(LibraryCategory category) {
            if (categories.putIfAbsent(category.code(), category) != null) {
                throw new IllegalArgumentException(
                        "项目分类编码 " + category.code() + " 重复 / the class code " + category.code() + " is taken");
            }
            return this;
        }

        /**
         * Adds a version of an entry.
         *
         * @throws IllegalArgumentException if that version of that code is there already
         */
        public Builder entry(LibraryEntry entry) {
            if (!names.add(entry.code() + '\n' + entry.version())) {
                throw new IllegalArgumentException("指标 " + entry.code() + " 第 " + entry.version() + " 版重复 / version "
                        + entry.version() + " of " + entry.code() + " is there already");
            }
            entries.add(entry);
            return this;
        }

        /**
         * Adds the template of a project type.
         *
         * @throws IllegalArgumentException if the type has one
         */
        public Builder template(LibraryTemplate template) {
            if (templates.putIfAbsent(template.projectType(), template) != null) {
                throw new IllegalArgumentException("项目类型 " + template.projectType() + " 的模板重复 / the project type "
                        + template.projectType() + " has two templates");
            }
            return this;
        }

        /**
         * Returns the library.
         *
         * @throws IllegalArgumentException if a class stands above itself
         */
        public IndicatorLibrary build() {
            for (LibraryCategory category : categories.values()) {
                Set<String> above = new HashSet<>();
                for (LibraryCategory at = category; at != null; at = categories.get(at.parent())) {
                    if (!above.add(at.code())) {
                        throw new IllegalArgumentException(
                                "项目分类 " + at.code() + " 的上级绕成了环 / the class " + at.code() + " stands above itself");
                    }
                }
            }
            return new IndicatorLibrary(this);
        }
    }
}
