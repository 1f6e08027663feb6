// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.FixedProfile;
import org.biaochi.core.goal.GoalView;
import org.junit.jupiter.api.Test;

class GoalChangesTest {
    private static final FixedProfile PROFILE = FixedProfile.usual();

    private static Indicator.Builder row(String name, String value) {
        return Indicator.builder()
                .set(IndicatorField.L1, "产出指标")
                .set(IndicatorField.L2, "数量指标")
                .set(IndicatorField.NAME, name)
                .set(IndicatorField.VALUE, value);
    }

    private static PerformanceGoal goal(String words, Indicator.Builder... rows) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder().set(GoalField.ANNUAL_GOAL, words);
        for (Indicator.Builder row : rows) {
            goal.indicator(row);
        }
        return goal.build();
    }

    private static GoalChanges changes(PerformanceGoal before, PerformanceGoal after) {
        return GoalChanges.between(GoalView.KEY.compute(before, PROFILE), GoalView.KEY.compute(after, PROFILE));
    }

    private static Finding finding(String rule, String place) {
        return Finding.of(RuleId.of(rule), Severity.ERROR, List.of(Place.ofPointer(place)))
                .build();
    }

    @Test
    void other_writing_of_the_same_is_no_change() {
        GoalChanges changes = changes(
                goal("培训 200 人", row("培训人数", "≥200人"), row("场次", "5")),
                goal("培训200人", row("1.场次", "5.0"), row("（2）培训人数", "≥２００人")));
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.open()).isEmpty();
    }

    @Test
    void each_change_says_where_and_from_what_to_what() {
        GoalChanges changes = changes(
                goal("培训200人", row("培训人数", "≥200人"), row("场次", "5")),
                goal("培训150人", row("培训人数", "≥150人"), row("学时", "40")));
        assertThat(changes.changes())
                .containsExactly(
                        new GoalChange(GoalChange.Kind.CHANGED, Place.ofPointer("/annualGoal"), "", "培训200人", "培训150人"),
                        new GoalChange(
                                GoalChange.Kind.CHANGED,
                                Place.ofPointer("/indicators/0/value"),
                                "培训人数",
                                "≥200人",
                                "≥150人"),
                        new GoalChange(GoalChange.Kind.ADDED, Place.ofPointer("/indicators/1"), "学时", "", "40"),
                        new GoalChange(GoalChange.Kind.REMOVED, Place.ofPointer("/indicators"), "场次", "5", ""));
    }

    @Test
    void what_one_form_has_no_place_for_is_left_open() {
        PerformanceGoal without = goal("培训200人", row("培训人数", "≥200人"));
        PerformanceGoal with = goal("培训200人", row("培训人数", "≥200人").set(IndicatorField.WEIGHT, "90"));
        GoalChanges changes = changes(without, with);
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.open()).containsExactly(Missing.field("weight"));
    }

    @Test
    void a_cut_copy_may_hold_the_row_that_seems_gone() {
        PerformanceGoal cut =
                goal("培训200人", row("培训人数", "≥200人")).toBuilder().partial(true).build();
        GoalChanges changes = changes(goal("培训200人", row("培训人数", "≥200人"), row("场次", "5")), cut);
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.open()).containsExactly(Missing.REST_OF_FORM);
    }

    @Test
    void findings_follow_their_rows() {
        GoalChanges goal = changes(
                goal("培训200人", row("培训人数", "若干"), row("场次", "5"), row("学时", "待定")),
                goal("培训200人", row("教材", "200册"), row("培训人数", "若干"), row("场次", "5")));
        RoundChanges rounds = RoundChanges.between(
                goal,
                List.of(finding("GR-TXT-001", "/indicators/0/value"), finding("GR-IND-012", "/indicators/2/value")),
                List.of(finding("GR-TXT-001", "/indicators/1/value"), finding("GR-IND-004", "/indicators/0")));
        assertThat(rounds.same()).extracting(found -> found.rule().toString()).containsExactly("GR-TXT-001");
        assertThat(rounds.gone()).extracting(found -> found.rule().toString()).containsExactly("GR-IND-012");
        assertThat(rounds.fresh()).extracting(found -> found.rule().toString()).containsExactly("GR-IND-004");
    }

    @Test
    void a_finding_on_a_row_that_is_gone_is_settled_even_if_another_row_took_its_place() {
        GoalChanges goal = changes(goal("", row("场次", "若干")), goal("", row("学时", "若干")));
        RoundChanges rounds = RoundChanges.between(
                goal,
                List.of(finding("GR-TXT-001", "/indicators/0/value")),
                List.of(finding("GR-TXT-001", "/indicators/0/value")));
        assertThat(rounds.gone()).hasSize(1);
        assertThat(rounds.fresh()).hasSize(1);
        assertThat(rounds.same()).isEmpty();
    }
}
