// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What it means to import files into a library: all of it, or nothing and every fault. An entry whose content changed becomes a
 * new version from a day on, and the old version ends the day before, so that goals which refer to it keep it. Importing the
 * same files again changes nothing. Immutable.
 */
public final class ImportPlan {
    private static final String HERE = "现有指标库";

    private final List<ImportChange> changes;
    private final @Nullable IndicatorLibrary result;
    private final List<LibraryFault> faults;
    private final int count;

    private ImportPlan(List<ImportChange> changes, @Nullable IndicatorLibrary result, LibraryFaults faults) {
        this.changes = List.copyOf(changes);
        this.result = result;
        this.faults = faults.list();
        this.count = faults.count();
    }

    /**
     * Plans an import.
     *
     * @param current the library as it is
     * @param drafts what the files say; an entry that states no version is compared with the latest one
     * @param from the first day of new entries and versions that state no day of their own
     */
    public static ImportPlan of(IndicatorLibrary current, List<LibraryDraft> drafts, LocalDate from) {
        LibraryFaults faults = new LibraryFaults();
        LibraryContent content = LibraryContent.read(drafts, faults);
        content.adopt(current, HERE);
        content.checkTree(faults);
        content.checkCategories(faults);
        content.checkTemplates(Set.copyOf(current.codes()), faults);
        EntryClashes.check(content.entries(), faults);
        checkRegion(current, content, drafts, faults);
        if (faults.count() > 0) {
            return new ImportPlan(List.of(), null, faults);
        }
        VersionPlan versions = new VersionPlan(current, from, HERE);
        Set<String> seen = new LinkedHashSet<>();
        for (StatedEntry stated : content.entries()) {
            if (seen.add(stated.entry().code() + '\n' + stated.entry().version())) {
                versions.add(stated, faults);
            }
        }
        EntryClashes.check(versions.entries(), faults);
        if (faults.count() > 0) {
            return new ImportPlan(List.of(), null, faults);
        }
        return new ImportPlan(versions.changes(), merged(current, content, versions), faults);
    }

    private static void checkRegion(
            IndicatorLibrary current, LibraryContent content, List<LibraryDraft> drafts, LibraryFaults faults) {
        if (current.region().isPresent()
                && content.region() != null
                && !current.region().get().equals(content.region())) {
            String here = current.region().get().code();
            String there = content.region().code();
            faults.add(
                    "TWO_REGIONS",
                    drafts.get(0).source(),
                    "",
                    there,
                    "指标库属于区划 " + here + "，文件属于 " + there + "；上级指标请用共享，不要导入",
                    "the library is of region " + here + ", the file of " + there
                            + "; share indicators of another region instead of importing them");
        }
    }

    private static IndicatorLibrary merged(IndicatorLibrary current, LibraryContent content, VersionPlan versions) {
        IndicatorLibrary.Builder library = IndicatorLibrary.builder()
                .region(content.region() == null ? current.region().orElse(null) : content.region());
        content.categories().forEach(library::category);
        versions.entries().forEach(stated -> library.entry(stated.entry()));
        List<LibraryTemplate> templates = new ArrayList<>(content.templates());
        Set<String> restated = new LinkedHashSet<>();
        templates.forEach(template -> restated.add(template.projectType()));
        current.templates().stream()
                .filter(template -> !restated.contains(template.projectType()))
                .forEach(templates::add);
        templates.forEach(library::template);
        return library.build();
    }

    /** What happens to each entry of the files, in their order; empty if there are faults. */
    public List<ImportChange> changes() {
        return changes;
    }

    /** The changes of one kind. */
    public List<ImportChange> changes(ImportChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The library afterwards; empty if there are faults. */
    public Optional<IndicatorLibrary> result() {
        return Optional.ofNullable(result);
    }

    /**
     * The library afterwards.
     *
     * @throws NoSuchElementException if there are faults
     */
    public IndicatorLibrary get() {
        return result().orElseThrow(() -> new NoSuchElementException(faults.toString()));
    }

    /** The faults, the first 200 of them. */
    public List<LibraryFault> faults() {
        return faults;
    }

    /** How many faults there are. */
    public int count() {
        return count;
    }
}
