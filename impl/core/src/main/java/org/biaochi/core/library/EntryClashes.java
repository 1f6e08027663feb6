// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.library.EntryStatus;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.LibraryTier;
import org.biaochi.core.text.Folding;

/** Finds entries that cannot stand beside each other. Pure functions. */
final class EntryClashes {
    private static final int MOST_ALIKE = 500;

    private EntryClashes() {}

    /** Names every clash of versions of one code, and of codes with one name. */
    static void check(Collection<StatedEntry> entries, LibraryFaults faults) {
        Map<String, List<StatedEntry>> byCode = new LinkedHashMap<>();
        Map<String, List<StatedEntry>> byName = new LinkedHashMap<>();
        for (StatedEntry stated : entries) {
            byCode.computeIfAbsent(stated.entry().code(), any -> new ArrayList<>(1))
                    .add(stated);
            byName.computeIfAbsent(name(stated.entry()), any -> new ArrayList<>(1))
                    .add(stated);
        }
        byCode.values().forEach(versions -> {
            if (isBearable(versions, faults)) {
                checkVersions(versions, faults);
            }
        });
        byName.values().forEach(namesakes -> {
            if (isBearable(namesakes, faults)) {
                checkNamesakes(namesakes, faults);
            }
        });
    }

    /** Rows of one code or name are compared with each other, so their number has a bound. */
    private static boolean isBearable(List<StatedEntry> alike, LibraryFaults faults) {
        if (alike.size() <= MOST_ALIKE) {
            return true;
        }
        StatedEntry last = alike.get(MOST_ALIKE);
        faults.add(
                "TOO_MANY_ALIKE",
                last.source(),
                last.place(),
                last.entry().code(),
                "编码或名称与“" + last.entry().name() + "”相同的有 " + alike.size() + " 行，超过 " + MOST_ALIKE + " 行，请检查文件",
                alike.size() + " rows share code or name with “" + last.entry().name() + "”, more than " + MOST_ALIKE
                        + "; check the file");
        return false;
    }

    /** Departments may name their own indicators alike; common and sector ones are one name, one code. */
    private static String name(LibraryEntry entry) {
        String owner = entry.tier() == LibraryTier.INDIVIDUAL ? entry.text(LibraryField.OWNER_DEPT) : "";
        return String.join(
                "\n",
                Folding.normalise(entry.l1()),
                Folding.normalise(entry.l2()),
                Folding.normalise(entry.name()),
                Folding.normalise(entry.unit()),
                owner);
    }

    private static void checkVersions(List<StatedEntry> versions, LibraryFaults faults) {
        for (int i = 1; i < versions.size(); i++) {
            StatedEntry later = versions.get(i);
            for (int j = 0; j < i; j++) {
                StatedEntry earlier = versions.get(j);
                if (later.entry().version() == earlier.entry().version()) {
                    if (!later.entry().equals(earlier.entry())) {
                        twice(later, earlier, faults);
                    }
                } else if (areAtOnce(later.entry(), earlier.entry())) {
                    overlapping(later, earlier, faults);
                }
            }
        }
    }

    private static void twice(StatedEntry later, StatedEntry earlier, LibraryFaults faults) {
        LibraryEntry entry = later.entry();
        List<String> keys = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (LibraryField field : entry.differences(earlier.entry())) {
            keys.add(field.key());
            terms.add(field.term());
        }
        faults.add(
                "VERSION_TWICE",
                later.source(),
                later.place(),
                entry.code(),
                "指标 " + entry.code() + " 第 " + entry.version() + " 版在 " + earlier.where() + " 已出现，但"
                        + String.join("、", terms) + "不同，请只保留一个或改版本号",
                "version " + entry.version() + " of " + entry.code() + " stands at " + earlier.where()
                        + " too, with another " + String.join(", ", keys) + "; keep one or change the version");
    }

    private static void overlapping(StatedEntry later, StatedEntry earlier, LibraryFaults faults) {
        LibraryEntry entry = later.entry();
        faults.add(
                "VERSIONS_OVERLAP",
                later.source(),
                later.place(),
                entry.code(),
                "指标 " + entry.code() + " 第 " + entry.version() + " 版与第 "
                        + earlier.entry().version() + " 版（" + earlier.where() + "）同时有效，请填写停用日期",
                "versions " + entry.version() + " and " + earlier.entry().version() + " (" + earlier.where() + ") of "
                        + entry.code() + " hold at once; say when the earlier one ends");
    }

    private static void checkNamesakes(List<StatedEntry> namesakes, LibraryFaults faults) {
        for (int i = 1; i < namesakes.size(); i++) {
            StatedEntry later = namesakes.get(i);
            for (int j = 0; j < i; j++) {
                StatedEntry earlier = namesakes.get(j);
                boolean otherCode = !later.entry().code().equals(earlier.entry().code());
                if (otherCode && areAtOnce(later.entry(), earlier.entry())) {
                    LibraryEntry entry = later.entry();
                    faults.add(
                            "TWO_CODES",
                            later.source(),
                            later.place(),
                            entry.code(),
                            "指标“" + entry.name() + "”有两个编码：" + entry.code() + " 和 "
                                    + earlier.entry().code() + "（" + earlier.where() + "），级次、名称、单位相同且同时有效，请只保留一个",
                            "“" + entry.name() + "” has two codes, " + entry.code() + " and "
                                    + earlier.entry().code() + " (" + earlier.where()
                                    + "), with equal levels and unit, effective at once; keep one");
                    break;
                }
            }
        }
    }

    private static boolean areAtOnce(LibraryEntry one, LibraryEntry other) {
        return isAlive(one) && isAlive(other) && startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean isAlive(LibraryEntry entry) {
        return entry.status() != EntryStatus.DISABLED;
    }

    private static boolean startsBeforeEnd(LibraryEntry one, LibraryEntry other) {
        LocalDate start = one.effectiveFrom().orElse(LocalDate.MIN);
        return !start.isAfter(other.effectiveTo().orElse(LocalDate.MAX));
    }
}
