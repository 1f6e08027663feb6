// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.subject.Place;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.testkit.RuleBench;
import org.biaochi.validators.goal.GoalRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No cause is found twice by constraints and goal rules together: shortening a cell to what it may hold never takes away
 * findings of both.
 */
class OneCauseTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Environment ENVIRONMENT = new Environment("test", Map.of());
    private static final Profile CENTRAL =
            RuleBench.of(OneCauseTest.class.getClassLoader(), new GoalRules()).profile("central", DAY);
    private static final RuleHarness ALL = RuleHarness.of(both());

    private static List<Rule<?, ?>> both() {
        List<Rule<?, ?>> rules = new ArrayList<>(new GoalRules().create(ENVIRONMENT));
        rules.addAll(new BeanRules().create(ENVIRONMENT));
        return rules;
    }

    /** Rule and place of the findings at a cell or at the row around it. */
    private static Set<String> findings(PerformanceGoal goal, Place cell) {
        return findings(ALL, goal, place -> place.equals(cell) || place.equals(cell.parent()));
    }

    private static Set<String> findings(RuleHarness harness, PerformanceGoal goal, Predicate<Place> wanted) {
        Set<String> found = new TreeSet<>();
        harness.run(goal, CENTRAL, DAY, Facts.NONE)
                .forEach((rule, answer) -> answer.defects().stream()
                        .flatMap(defect -> defect.places().stream())
                        .filter(wanted)
                        .forEach(place -> found.add(rule + " " + place)));
        return found;
    }

    private static PerformanceGoal goal(GoalField field, String text) {
        return goal().set(field, text).indicator(row()).indicator(other()).build();
    }

    private static PerformanceGoal goal(IndicatorField field, String text) {
        return goal().indicator(row().set(field, text)).indicator(other()).build();
    }

    private static PerformanceGoal.Builder goal() {
        return PerformanceGoal.builder()
                .set(GoalField.PROJECT_NAME, "乡村医生培训")
                .set(GoalField.PROJECT_CODE, "42999925T000000000017")
                .set(GoalField.DEPT_CODE, "207")
                .set(GoalField.UNIT_CODE, "207001")
                .set(GoalField.BUDGET_YEAR, "2025")
                .set(GoalField.ANNUAL_GOAL, "培训乡村医生200人，合格率达到95%以上。")
                .set(GoalField.OVERALL_GOAL, "三年内培训乡村医生600人，合格率达到95%以上。");
    }

    private static Indicator.Builder row() {
        return Indicator.builder()
                .set(IndicatorField.L1, "产出指标")
                .set(IndicatorField.L2, "数量指标")
                .set(IndicatorField.NAME, "培训人数")
                .set(IndicatorField.VALUE, "200人");
    }

    private static Indicator.Builder other() {
        return Indicator.builder()
                .set(IndicatorField.L1, "产出指标")
                .set(IndicatorField.L2, "质量指标")
                .set(IndicatorField.NAME, "培训合格率")
                .set(IndicatorField.VALUE, "≥95%");
    }

    /** Of the findings at one cell that go when its text is cut to the limit, not both a constraint's and a goal rule's. */
    private static void requireOneCause(Place cell, PerformanceGoal broken, PerformanceGoal mended) {
        Set<String> found = findings(broken, cell);
        Set<String> gone = new TreeSet<>(found);
        gone.removeAll(findings(mended, cell));
        Set<String> sources =
                gone.stream().map(finding -> finding.substring(0, 2)).collect(Collectors.toSet());
        assertFalse(found.isEmpty(), cell::toString);
        assertTrue(sources.size() <= 1, () -> cell + ": " + gone);
    }

    static Stream<GoalField> fields() {
        return Arrays.stream(GoalField.values()).filter(field -> field.maxLength() > 0);
    }

    static Stream<IndicatorField> cells() {
        return Arrays.stream(IndicatorField.values()).filter(field -> field.maxLength() > 0);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_that_no_table_holds_is_found_once(GoalField field) {
        String text = "9".repeat(field.maxLength());
        requireOneCause(Place.ROOT.child(field.key()), goal(field, text + "9"), goal(field, text));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_that_no_table_holds_is_found_once(IndicatorField field) {
        String text = "训".repeat(field.maxLength());
        Place cell = Place.ROOT.child("indicators").child(0).child(field.key());
        requireOneCause(cell, goal(field, text + "训"), goal(field, text));
    }

    @Test
    void a_limit_of_the_profile_takes_precedence_over_that_of_the_tables() {
        Random random = new Random(20250901);
        for (int i = 0; i < 200; i++) {
            int name = 1 + random.nextInt(1200);
            int annual = 20 + random.nextInt(2400);
            PerformanceGoal goal = goal().set(GoalField.ANNUAL_GOAL, "训".repeat(annual))
                    .indicator(row().set(IndicatorField.NAME, "训".repeat(name)))
                    .build();
            assertEquals(name > 30 ? "GR-IND-002" : "", onLength(goal, "/indicators/0/name"), name + " characters");
            assertEquals(annual > 1000 ? "GR-TXT-005" : "", onLength(goal, "/annualGoal"), annual + " characters");
        }
    }

    @Test
    void without_the_rule_of_the_profile_the_tables_still_set_a_limit() {
        PerformanceGoal goal = goal().set(GoalField.ANNUAL_GOAL, "训".repeat(2001))
                .indicator(row().set(IndicatorField.NAME, "训".repeat(1001)))
                .build();
        RuleHarness alone = RuleHarness.of(new BeanRules().create(ENVIRONMENT));
        assertEquals(
                Set.of("BV-LEN-001 /annualGoal", "BV-LEN-002 /indicators/0/name"),
                findings(alone, goal, finding -> true));
    }

    /** The rules on length that speak of a cell. */
    private static String onLength(PerformanceGoal goal, String cell) {
        return findings(goal, Place.ofPointer(cell)).stream()
                .map(finding -> finding.substring(0, 10))
                .filter(Set.of("GR-IND-002", "GR-TXT-005", "BV-LEN-001", "BV-LEN-002")::contains)
                .collect(Collectors.joining(" "));
    }
}
