// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.exchange.Omission;

/** Writes subjects as rows, reads them again, and compares cell by cell. */
final class HeldOrTold {
    private static final TableSubjects TABLES =
            new TableSubjects(TableSettings.builder().build());

    private HeldOrTold() {}

    /** All come back, and every cell of each does to the character or was told as an omission. */
    static void check(List<? extends Subject> subjects) {
        TableSubjects.Read all =
                TABLES.read("甲县", TABLES.write(subjects.iterator()).rows());
        assertThat(all.skipped()).isEmpty();
        assertThat(all.subjects()).hasSameSizeAs(subjects);
        subjects.forEach(HeldOrTold::check);
    }

    private static void check(Subject subject) {
        TableSubjects.Written written = TABLES.write(List.of(subject).iterator());
        Set<String> told = written.omissions().stream().map(Omission::path).collect(Collectors.toSet());
        TableSubjects.Read read = TABLES.read("甲县", written.rows());
        Map<String, String> after = Leaves.of(read.subjects().get(0).subject());
        Map<String, String> lost = new TreeMap<>(Leaves.of(subject));
        lost.entrySet()
                .removeIf(
                        leaf -> told.contains(leaf.getKey()) || leaf.getValue().equals(after.get(leaf.getKey())));
        assertThat(lost).as("%s", subject).isEmpty();
    }
}
