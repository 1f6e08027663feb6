// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.subject.Place;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static Merging.Located at(int row, Defect defect) {
        return new Merging.Located("indicators", row, defect);
    }

    private static Place row(int row) {
        return Place.ROOT.child("indicators").child(row);
    }

    private static List<Merging.Located> rows(int count) {
        List<Merging.Located> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(at(i, Defect.at(row(i)).with(Arguments.of("unit", i % 2 == 0 ? "%" : "元"))));
        }
        return found;
    }

    @Test
    void keeps_apart_what_stays_below_the_threshold() {
        assertEquals(5, Merging.merge(rows(5), 5, () -> Map.of("indicators", 9)).size());
    }

    @Test
    void unites_what_exceeds_it_and_lists_the_differing_arguments_once() {
        List<Defect> merged = Merging.merge(rows(6), 5, () -> Map.of("indicators", 9));
        assertEquals(1, merged.size());
        assertEquals(6, merged.get(0).places().size());
        assertEquals("%、元", merged.get(0).arguments().text("unit"));
        assertEquals("6", merged.get(0).arguments().text("rows"));
    }

    @Test
    void does_not_unite_other_patterns_or_levels() {
        List<Merging.Located> found = List.of(
                at(0, Defect.at(row(0))),
                at(1, Defect.at(row(1)).escalate()),
                at(2, Defect.at(row(2)).pattern("other")));
        assertEquals(3, Merging.merge(found, 0, () -> Map.of("indicators", 3)).size());
    }

    @Test
    void never_unites_several_defects_of_one_place() {
        List<Merging.Located> found = List.of(at(0, Defect.at(row(0))), at(0, Defect.at(row(0))));
        assertEquals(2, Merging.merge(found, 0, () -> Map.of("indicators", 1)).size());
    }

    @Test
    void always_unites_a_group_and_nothing_else_with_it() {
        List<Merging.Located> found = List.of(
                at(0, Defect.at(row(0)).together("投入")),
                at(1, Defect.at(row(1)).together("过程")),
                at(2, Defect.at(row(2)).together("投入")));
        List<Defect> merged = Merging.merge(found, 1, () -> Map.of("indicators", 3));
        assertEquals(List.of(row(0), row(2)), merged.get(0).places());
        assertEquals(List.of(row(1)), merged.get(1).places());
    }
}
