// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.subject.Place;
import org.biaochi.core.input.SourcePaths;
import org.junit.jupiter.api.Test;

class RecordedChangesTest {
    private static RecordedFinding then(String path, String name, String value) {
        return new RecordedFinding("GR-IND-004", "ERROR", List.of(path), Map.of("name", name, "value", value), "…");
    }

    private static Finding now(String path, String name, String value) {
        return Finding.of(RuleId.of("GR-IND-004"), Severity.ERROR, List.of(Place.ofPointer(path)))
                .arguments(Arguments.of("name", name).with("value", value))
                .build();
    }

    private static RecordedChanges between(List<RecordedFinding> before, List<Finding> after) {
        return RecordedChanges.since(
                new RecordedReview("a.json", "", "", "FAIL", "", before), false, after, SourcePaths.SAME);
    }

    @Test
    void the_same_thing_at_the_same_place_is_the_same() {
        RecordedChanges changes =
                between(List.of(then("/indicators/0/value", "甲", "2")), List.of(now("/indicators/0/value", "甲", "2")));

        assertThat(changes.same()).hasSize(1);
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.fresh()).isEmpty();
    }

    @Test
    void a_row_that_moved_keeps_its_finding() {
        RecordedChanges changes = between(
                List.of(then("/indicators/0/value", "甲", "2")),
                List.of(now("/indicators/0/value", "新", "3"), now("/indicators/1/value", "甲", "2")));

        assertThat(changes.same())
                .extracting(finding -> finding.places().get(0).toString())
                .containsExactly("/indicators/1/value");
        assertThat(changes.fresh()).hasSize(1);
    }

    @Test
    void a_value_that_changed_and_is_still_wrong_is_the_same_in_its_row() {
        RecordedChanges changes =
                between(List.of(then("/indicators/0/value", "甲", "2")), List.of(now("/indicators/0/value", "甲", "5")));

        assertThat(changes.same()).hasSize(1);
    }

    @Test
    void another_row_at_the_same_place_is_not_the_same() {
        RecordedChanges changes =
                between(List.of(then("/indicators/0/value", "甲", "2")), List.of(now("/indicators/0/value", "乙", "2")));

        assertThat(changes.gone()).hasSize(1);
        assertThat(changes.fresh()).hasSize(1);
    }

    @Test
    void one_finding_stands_for_one() {
        RecordedChanges changes = between(
                List.of(then("/indicators/0/value", "甲", "2"), then("/indicators/1/value", "甲", "2")),
                List.of(now("/indicators/0/value", "甲", "2")));

        assertThat(changes.same()).hasSize(1);
        assertThat(changes.gone()).hasSize(1);
    }

    @Test
    void nothing_is_said_of_what_is_not_on_record() {
        assertThat(RecordedChanges.unmatched().before()).isEmpty();
        assertThat(RecordedChanges.unmatched().fresh()).isEmpty();
    }
}
