// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaochi.testkit.RuleBench;
import org.biaochi.testkit.RuleCase;
import org.biaochi.testkit.RuleCases;
import org.junit.jupiter.api.Test;

/** GR-CMP-016 where a profile accepts another taxonomy from a budget year on. */
class TaxonomyByYearTest {
    private static final RuleBench BENCH = RuleBench.of(TaxonomyByYearTest.class.getClassLoader(), new GoalRules());

    private static void assertAnswer(String expected, String year) {
        String cases = """
                {"rule": "GR-CMP-016", "cases": [{"name": "cost under output", "as_of": "2025-09-01", "profile": "central",
                  "parameters": {"taxonomy.accepted": {"dated": [
                    {"from": "2015-01-01", "value": ["2015"]}, {"from": "2022-01-01", "value": ["2021"]}]}},
                  "input": {"kind": "goal", "year": "%s", "indicators": [
                    {"level1": "产出指标", "level2": "成本指标", "level3": "培训总成本", "target": "≤90万元"}]},
                  "expect": %s}]}""".formatted(year, expected);
        RuleCase one = RuleCases.read("GR-CMP-016.json", cases.getBytes(StandardCharsets.UTF_8))
                .get(0);
        assertEquals(List.of(), one.check(BENCH));
    }

    @Test
    void the_budget_year_selects_the_taxonomy() {
        assertAnswer("{\"outcome\": \"PASSED\"}", "2021");
        assertAnswer(
                "{\"outcome\": \"FAILED\", \"findings\": [{\"severity\": \"ERROR\", \"paths\": [\"/indicators/0\"]}]}",
                "2022");
    }

    @Test
    void a_blank_year_leaves_it_open() {
        assertAnswer("{\"outcome\": \"UNDECIDED\", \"missing\": [\"budgetYear\"]}", "");
    }
}
