// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Place;
import org.junit.jupiter.api.Test;

class FindingIdsTest {
    private static final RuleId RULE = RuleId.of("GR-IND-003");

    private static PerformanceGoal goal(String code, String... namesAndValues) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .set(GoalField.PROJECT_CODE, code)
                .set(GoalField.PROJECT_NAME, "修缮工程")
                .set(GoalField.UNIT, "一中")
                .set(GoalField.BUDGET_YEAR, "2025");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            goal.indicator(Indicator.builder()
                    .set(IndicatorField.NAME, namesAndValues[i])
                    .set(IndicatorField.VALUE, namesAndValues[i + 1]));
        }
        return goal.build();
    }

    private static Finding at(int row, String column) {
        return finding(Severity.ERROR, Place.ROOT.child("indicators").child(row).child(column));
    }

    private static Finding finding(Severity severity, Place... places) {
        return Finding.of(RULE, severity, List.of(places))
                .arguments(Arguments.of("limit", "3"))
                .build();
    }

    private static String id(PerformanceGoal goal, Finding finding) {
        return FindingIds.of(goal).next(finding);
    }

    private static FindingId parsed(String id) {
        return FindingId.parse(id).orElseThrow();
    }

    @Test
    void an_id_stays_when_its_row_moves() {
        String before = id(goal("61", "就业人数", "3", "培训人次", "5"), at(0, "value"));
        String after = id(goal("61", "培训人次", "5", "新增", "9", "就业人数", "3"), at(2, "value"));

        assertThat(after).isEqualTo(before).startsWith("GR-IND-003.");
    }

    @Test
    void only_its_last_part_changes_when_what_was_judged_changes() {
        FindingId before = parsed(id(goal("61", "就业人数", "3"), at(0, "value")));
        FindingId after = parsed(id(goal("61", "就业人数", "30"), at(0, "value")));

        assertThat(after).isNotEqualTo(before);
        assertThat(after.isAtSameField(before)).isTrue();
    }

    @Test
    void a_heavier_finding_is_another_one() {
        PerformanceGoal goal = goal("61", "就业人数", "3");
        Place place = Place.ROOT.child("indicators").child(0).child("value");

        assertThat(id(goal, finding(Severity.ERROR, place))).isNotEqualTo(id(goal, finding(Severity.WARNING, place)));
    }

    @Test
    void a_finding_on_the_name_of_a_row_is_known_by_its_field_when_the_name_changes() {
        FindingId before = parsed(id(goal("61", "就业", "3"), at(0, "name")));
        FindingId after = parsed(id(goal("61", "就业人数", "3"), at(0, "name")));

        assertThat(after.isAtSameField(before)).isTrue();
        assertThat(after.judged()).isNotEqualTo(before.judged());
    }

    @Test
    void findings_that_are_alike_are_numbered() {
        FindingIds ids = FindingIds.of(goal("61", "就业人数", "", "就业人数", ""));
        String first = ids.next(at(0, "value"));
        String second = ids.next(at(1, "value"));

        assertThat(second).isEqualTo(first + ".2");
        assertThat(parsed(second).number()).isEqualTo(2);
    }

    @Test
    void a_project_is_known_by_code_and_year_whatever_else_is_typed() {
        PerformanceGoal renamed = goal("61", "就业人数", "3").toBuilder()
                .set(GoalField.PROJECT_NAME, "修缮项目")
                .build();

        assertThat(FindingIds.of(renamed).owner())
                .isEqualTo(FindingIds.of(goal("６１")).owner())
                .isNotEqualTo(FindingIds.of(goal("62")).owner());
    }

    @Test
    void without_a_code_unit_name_and_year_tell_projects_apart() {
        String owner = FindingIds.of(goal("")).owner();
        for (GoalField field : List.of(GoalField.UNIT, GoalField.PROJECT_NAME, GoalField.BUDGET_YEAR)) {
            PerformanceGoal other = goal("").toBuilder().set(field, "另一").build();
            assertThat(FindingIds.of(other).owner()).as(field.key()).isNotEqualTo(owner);
        }
        assertThat(FindingIds.of(goal("", "新增", "1")).owner()).isEqualTo(owner);
    }

    @Test
    void what_is_missing_is_part_of_the_id_of_a_rule_that_could_not_decide() {
        FindingIds ids = FindingIds.of(goal("61"));
        FindingId start = parsed(ids.undecided(RULE, List.of(Missing.field("periodStart"))));
        FindingId both = parsed(ids.undecided(RULE, List.of(Missing.field("periodEnd"), Missing.field("periodStart"))));

        assertThat(start.isUndecided()).isTrue();
        assertThat(start.isAtSameField(both)).isTrue();
        assertThat(start).isNotEqualTo(both);
        assertThat(ids.undecided(RULE, List.of(Missing.field("periodStart"), Missing.field("periodEnd"))))
                .isEqualTo(both.toString());
    }

    @Test
    void an_id_that_people_copied_is_read_with_blanks_and_wide_letters() {
        String id = id(goal("61", "就业人数", "3"), at(0, "value"));

        assertThat(FindingId.parse(" " + id.replace(".", "．") + " "))
                .map(FindingId::toString)
                .contains(id);
        assertThat(FindingId.parse(id.substring(0, id.length() - 1))).isEmpty();
        assertThat(FindingId.parse("第3行")).isEmpty();
    }

    @Test
    void a_finding_on_several_rows_is_known_again_when_some_are_mended() {
        PerformanceGoal goal = goal("61", "就业人数", "", "培训人次", "");
        Place rows = Place.ROOT.child("indicators");
        Finding both = finding(
                Severity.ERROR, rows.child(0).child("value"), rows.child(1).child("value"));
        FindingId id = parsed(id(goal, both));

        PerformanceGoal mended = goal("61", "就业人数", "3", "培训人次", "");
        assertThat(id(mended, at(1, "value"))).isNotEqualTo(id.toString());
        assertThat(FindingIds.of(mended).fields(at(1, "value"))).contains(id.field());
        assertThat(FindingIds.of(mended).fields(at(1, "unit"))).doesNotContain(id.field());
        assertThat(FindingIds.of(goal).fields(both))
                .contains(parsed(id(mended, at(1, "value"))).field());
    }
}
