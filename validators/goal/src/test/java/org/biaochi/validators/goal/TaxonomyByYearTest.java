// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Outcome;
import org.biaochi.core.rule.RuleAnswer;
import org.junit.jupiter.api.Test;

/** GR-CMP-016 where a profile accepts another taxonomy from a budget year on. */
class TaxonomyByYearTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 9, 1);
    private static final GoalReviewer REVIEWER = new GoalReviewer();

    private static RuleAnswer review(String year) throws JsonProcessingException {
        Profile profile = REVIEWER.profile(
                "central",
                AS_OF,
                new ObjectMapper()
                        .readTree("{\"taxonomy.accepted\":{\"dated\":[{\"from\":\"2015-01-01\",\"value\":[\"2015\"]},"
                                + "{\"from\":\"2022-01-01\",\"value\":[\"2021\"]}]}}"));
        PerformanceGoal goal = PerformanceGoal.builder()
                .set(GoalField.BUDGET_YEAR, year)
                .indicator(Indicator.builder()
                        .set(IndicatorField.L1, "产出指标")
                        .set(IndicatorField.L2, "成本指标")
                        .set(IndicatorField.NAME, "培训总成本")
                        .set(IndicatorField.VALUE, "≤90万元"))
                .build();
        return REVIEWER.review(goal, profile, AS_OF, Facts.NONE).get(RuleId.of("GR-CMP-016"));
    }

    @Test
    void the_budget_year_selects_the_taxonomy() throws JsonProcessingException {
        assertEquals(Outcome.PASSED, review("2021").headline());
        assertEquals(Outcome.FAILED, review("2022").headline());
    }

    @Test
    void a_blank_year_leaves_it_open() throws JsonProcessingException {
        RuleAnswer answer = review("");
        assertEquals(Outcome.UNDECIDED, answer.headline());
        assertEquals("[budgetYear]", answer.missing().toString());
    }
}
