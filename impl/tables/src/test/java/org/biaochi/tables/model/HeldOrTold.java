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

    /** Every cell comes back to the character or was told as an omission. */
    static TableSubjects.Written check(List<? extends Subject> subjects) {
        TableSubjects.Written written = TABLES.write(subjects.iterator());
        TableSubjects.Read read = TABLES.read("甲县", written.rows());
        assertThat(read.skipped()).isEmpty();
        assertThat(read.subjects()).hasSameSizeAs(subjects);
        for (int i = 0; i < subjects.size(); i++) {
            int number = i;
            Set<String> told = written.omissions().stream()
                    .filter(omission -> omission.subject() == number)
                    .map(Omission::path)
                    .collect(Collectors.toSet());
            Map<String, String> after = Leaves.of(read.subjects().get(i).subject());
            Map<String, String> lost = new TreeMap<>(Leaves.of(subjects.get(i)));
            lost.entrySet()
                    .removeIf(leaf -> told.contains(leaf.getKey()) || leaf.getValue().equals(after.get(leaf.getKey())));
            assertThat(lost).as("%d %s", i, subjects.get(i)).isEmpty();
        }
        return written;
    }
}
