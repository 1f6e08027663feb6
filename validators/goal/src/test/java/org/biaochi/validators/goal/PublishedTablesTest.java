// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Outcome;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.forms.FormTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reviews the tables that ship as examples, as they were published. */
class PublishedTablesTest {
    private static final Path TABLES =
            Path.of("..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples", "published-tables");
    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 1);
    private static final GoalReviewer REVIEWER = new GoalReviewer();

    static Stream<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_rule_answers(Path table) throws IOException {
        Decoded<PerformanceGoal> input = read(table);
        Map<RuleId, RuleAnswer> answers = review(input);
        assertEquals(REVIEWER.rulesOnGoals(), answers.keySet());
        answers.values()
                .forEach(answer -> assertTrue(answer.headline().compareTo(Outcome.OVER_BUDGET) > 0, answer::toString));
    }

    @Test
    void a_total_of_nothing_over_sources_of_ninety_is_found() throws IOException {
        assertEquals(List.of("/funds/0/initial_budget"), paths(answer("001-selfeval.json", "GR-CMP-003")));
    }

    @Test
    void sources_with_four_decimals_of_wan_yuan_add_up() throws IOException {
        assertEquals(Outcome.PASSED, answer("037-goal.json", "GR-CMP-003").headline());
    }

    @Test
    void weights_of_a_hundred_beside_ten_for_execution_are_found() throws IOException {
        RuleAnswer answer = answer("009-selfeval.json", "GR-WGT-001");
        assertEquals(Outcome.FAILED, answer.headline());
        assertEquals("100", answer.defects().get(0).arguments().text("sum"));
        assertEquals("90", answer.defects().get(0).arguments().text("expected"));
    }

    @Test
    void goals_grouped_by_number_instead_of_level_leave_the_taxonomy_open() throws IOException {
        assertEquals(
                Outcome.UNDECIDED, answer("043-selfeval.json", "GR-CMP-016").headline());
        assertEquals(
                Outcome.UNDECIDED, answer("043-selfeval.json", "GR-CMP-007").headline());
    }

    @Test
    void a_monitoring_text_without_any_table_is_not_accused_of_missing_rows() throws IOException {
        RuleAnswer answer = answer("081-monitor.json", "GR-CMP-007");
        assertEquals(Outcome.UNDECIDED, answer.headline());
        assertEquals("[l1]", answer.missing().toString());
    }

    @Test
    void a_cut_copy_is_never_accused_of_what_may_follow() throws IOException {
        List<String> countRules = List.of(
                "GR-CMP-007",
                "GR-CMP-008",
                "GR-CMP-010",
                "GR-CMP-011",
                "GR-CMP-012",
                "GR-CMP-013",
                "GR-CMP-014",
                "GR-WGT-001",
                "GR-WGT-004");
        int cut = 0;
        for (Path table : tables().toList()) {
            Decoded<PerformanceGoal> input = read(table);
            if (input.subject().partial()) {
                cut++;
                Map<RuleId, RuleAnswer> answers = review(input);
                for (String rule : countRules) {
                    assertFalse(answers.get(RuleId.of(rule)).headline() == Outcome.FAILED, () -> table + " " + rule);
                }
            }
        }
        assertEquals(16, cut);
    }

    private static Decoded<PerformanceGoal> read(Path table) throws IOException {
        return FormTables.read(table.getFileName().toString(), Files.readAllBytes(table));
    }

    private static Map<RuleId, RuleAnswer> review(Decoded<PerformanceGoal> input) {
        return REVIEWER.review(input.subject(), REVIEWER.profile("central", AS_OF), AS_OF, Facts.NONE);
    }

    private static RuleAnswer answer(String table, String rule) throws IOException {
        return review(read(TABLES.resolve(table))).get(RuleId.of(rule));
    }

    private static List<String> paths(RuleAnswer answer) {
        return answer.defects().stream()
                .flatMap(defect -> defect.places().stream())
                .map(Object::toString)
                .toList();
    }
}
