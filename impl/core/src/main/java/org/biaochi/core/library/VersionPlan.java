// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.core.library.ImportChange.Kind;
import org.jspecify.annotations.Nullable;

/** Finds out version by version what an import changes. Not thread-safe. */
final class VersionPlan {
    /** What a new version may say anew without being another content. */
    private static final Set<LibraryField> FRAME = EnumSet.of(
            LibraryField.VERSION, LibraryField.EFFECTIVE_FROM, LibraryField.EFFECTIVE_TO, LibraryField.SHARED_FROM);

    private final LocalDate from;
    private final Map<String, StatedEntry> entries = new LinkedHashMap<>();
    private final Map<String, LibraryEntry> latest = new LinkedHashMap<>();
    private final List<ImportChange> changes = new ArrayList<>();
    private final String here;

    VersionPlan(IndicatorLibrary current, LocalDate from, String here) {
        this.from = from;
        this.here = here;
        for (LibraryEntry entry : current.entries()) {
            put(new StatedEntry(here, entry.code() + " v" + entry.version(), entry, true));
        }
    }

    void add(StatedEntry stated, LibraryFaults faults) {
        LibraryEntry entry = stated.entry();
        LibraryEntry before = latest.get(entry.code());
        StatedEntry known = stated.versioned() ? entries.get(key(entry)) : null;
        if (before == null) {
            LibraryEntry added = starting(entry, from);
            put(stated, added);
            changes.add(new ImportChange(Kind.ADDED, added, Optional.empty(), Set.of()));
        } else if (known != null) {
            keep(stated, known.entry(), faults);
        } else if (!stated.versioned() && content(entry, before).isEmpty()) {
            keep(stated, before, faults);
        } else {
            supersede(stated, before, faults);
        }
    }

    private static Set<LibraryField> content(LibraryEntry entry, LibraryEntry before) {
        Set<LibraryField> differing = entry.differences(before);
        differing.removeAll(FRAME);
        return differing;
    }

    /** The same content again: nothing happens, unless the file says when it ends. */
    private void keep(StatedEntry stated, LibraryEntry before, LibraryFaults faults) {
        LibraryEntry entry = stated.entry();
        Set<LibraryField> differing = content(entry, before);
        if (!differing.isEmpty()) {
            List<String> terms = differing.stream().map(LibraryField::term).toList();
            List<String> keys = differing.stream().map(LibraryField::key).toList();
            faults.add(
                    "VERSION_TWICE",
                    stated.source(),
                    stated.place(),
                    entry.code(),
                    "指标 " + entry.code() + " 第 " + entry.version() + " 版在指标库中已有，但" + String.join("、", terms)
                            + "不同；请去掉版本号，作为新版本导入",
                    "the library has version " + entry.version() + " of " + entry.code() + " with another "
                            + String.join(", ", keys) + "; leave the version out to import it as a new one");
            return;
        }
        LocalDate end = entry.effectiveTo().orElse(null);
        if (end == null || end.equals(before.effectiveTo().orElse(null))) {
            changes.add(new ImportChange(Kind.UNCHANGED, before, Optional.of(before), Set.of()));
            return;
        }
        LocalDate start = before.effectiveFrom().orElse(null);
        if (start != null && end.isBefore(start)) {
            tooEarly(stated, start, end, faults);
            return;
        }
        LibraryEntry ended = before.toBuilder().effective(start, end).build();
        put(stated, ended);
        changes.add(new ImportChange(Kind.ENDED, ended, Optional.of(before), Set.of(LibraryField.EFFECTIVE_TO)));
    }

    private void supersede(StatedEntry stated, LibraryEntry before, LibraryFaults faults) {
        LibraryEntry entry = stated.entry();
        LocalDate oldStart = before.effectiveFrom().orElse(null);
        LocalDate own = entry.effectiveFrom().orElse(null);
        boolean ownDay = own != null && (stated.versioned() || oldStart == null || own.isAfter(oldStart));
        LocalDate start = ownDay && own != null ? own : from;
        if (oldStart != null && !start.isAfter(oldStart)) {
            tooEarly(stated, oldStart, start, faults);
            return;
        }
        LocalDate end = entry.effectiveTo().orElse(null);
        if (end != null && end.isBefore(start)) {
            tooEarly(stated, start, end, faults);
            return;
        }
        int version = stated.versioned() ? entry.version() : before.version() + 1;
        LibraryEntry next =
                entry.toBuilder().version(version).effective(start, end).build();
        LocalDate lastDay = start.minusDays(1);
        if (before.effectiveTo().isEmpty() || before.effectiveTo().get().isAfter(lastDay)) {
            LibraryEntry closed =
                    before.toBuilder().effective(oldStart, lastDay).build();
            StatedEntry old = entries.get(key(before));
            put(old == null ? new StatedEntry(here, before.toString(), closed, true) : old, closed);
        }
        put(stated, next);
        changes.add(new ImportChange(Kind.NEW_VERSION, next, Optional.of(before), content(entry, before)));
    }

    private static void tooEarly(StatedEntry stated, LocalDate start, LocalDate day, LibraryFaults faults) {
        String code = stated.entry().code();
        faults.add(
                "CHANGE_TOO_EARLY",
                stated.source(),
                stated.place(),
                code,
                "指标 " + code + " 现行版本自 " + start + " 起启用，不能在 " + day + " 变更或停用，请改用更晚的日期",
                code + " holds from " + start + " on and cannot change or end on " + day + "; choose a later day");
    }

    private static LibraryEntry starting(LibraryEntry entry, LocalDate day) {
        LocalDate end = entry.effectiveTo().orElse(null);
        boolean startless = entry.effectiveFrom().isEmpty() && (end == null || !end.isBefore(day));
        return startless ? entry.toBuilder().effective(day, end).build() : entry;
    }

    private void put(StatedEntry stated, LibraryEntry entry) {
        put(new StatedEntry(stated.source(), stated.place(), entry, stated.versioned()));
    }

    private void put(StatedEntry stated) {
        LibraryEntry entry = stated.entry();
        entries.put(key(entry), stated);
        @Nullable LibraryEntry known = latest.get(entry.code());
        if (known == null || known.version() <= entry.version()) {
            latest.put(entry.code(), entry);
        }
    }

    private static String key(LibraryEntry entry) {
        return entry.code() + '\n' + entry.version();
    }

    Collection<StatedEntry> entries() {
        return entries.values();
    }

    List<ImportChange> changes() {
        return changes;
    }
}
