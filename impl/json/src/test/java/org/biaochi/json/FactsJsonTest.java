// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.GoalFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Agency;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsJsonTest {
    private static Facts read(String json) {
        return FactsJson.read(
                json.getBytes(StandardCharsets.UTF_8),
                goal -> GoalJson.read("", goal).subject());
    }

    @Test
    void every_fact_of_goal_review_is_read() {
        Facts facts = read("{\"directory/budget-request\":{\"amount\":\"900000\"},"
                + "\"directory/library-project\":{\"code\":\"P1\",\"name\":\"甲\"},"
                + "\"directory/units\":[{\"code\":\"219001\",\"name\":\"甲局\",\"parent\":\"219\"},"
                + "{\"code\":\"219\",\"name\":\"乙局\"}],"
                + "\"history/approved-goal\":{\"goal\":{\"projectName\":\"甲\"},\"adjustmentApproved\":true}}");

        assertThat(facts.get(GoalFacts.BUDGET_REQUEST).get().amount())
                .isEqualTo(Amount.ofYuan(new BigDecimal("900000")));
        assertThat(facts.get(GoalFacts.LIBRARY_PROJECT).get().name()).isEqualTo("甲");
        assertThat(facts.get(GoalFacts.UNIT_DIRECTORY).get().units())
                .containsExactly(new Agency("219001", "甲局", "219"), new Agency("219", "乙局", ""));
        GoalFacts.ApprovedGoal approved = facts.get(GoalFacts.APPROVED_GOAL).get();
        assertThat(approved.adjustmentApproved()).isTrue();
        assertThat(approved.goal().field(GoalField.PROJECT_NAME)).isEqualTo(Typed.of("甲"));
    }

    @Test
    void null_is_an_answer_and_a_missing_key_is_none() {
        Facts facts = read("{\"history/approved-goal\":null,\"connected\":[\"directory\"]}");

        assertThat(facts.get(GoalFacts.APPROVED_GOAL).state()).isEqualTo(Fact.State.EMPTY);
        assertThat(facts.get(GoalFacts.BUDGET_REQUEST).state()).isEqualTo(Fact.State.NOT_SUPPLIED);
        assertThat(facts.connected(GoalFacts.BUDGET_REQUEST)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | JSON_SHAPE |''",
                "{\"history/x\":{}} | UNKNOWN_FACT | /history~1x",
                "{\"directory/budget-request\":{}} | MISSING_KEY | /directory~1budget-request/amount",
                "{\"directory/budget-request\":{\"amount\":\"x\"}} | JSON_SHAPE | /directory~1budget-request/amount",
                "{\"directory/budget-request\":{\"amount\":1e999999}} | JSON_SHAPE | /directory~1budget-request/amount",
                "{\"directory/units\":[{\"code\":\"1\"}]} | MISSING_KEY | /directory~1units/0/name",
                "{\"history/approved-goal\":{\"goal\":{},\"adjustmentApproved\":1}}"
                        + " | JSON_SHAPE | /history~1approved-goal/adjustmentApproved",
                "{\"connected\":null,\"connected\":null} | DUPLICATE_KEY | /connected",
                "{\"connected\" | JSON_SYNTAX | /connected"
            })
    void what_is_wrong_is_named_with_its_path(String json, String code, String path) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(UnreadableInputException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.path()).isEqualTo(path);
        });
    }

    @Test
    void the_approved_goal_may_be_any_goal_that_the_caller_reads() {
        PerformanceGoal known = PerformanceGoal.builder().partial(true).build();
        Facts facts = FactsJson.read(
                "{\"history/approved-goal\":{\"goal\":{}}}".getBytes(StandardCharsets.UTF_8), goal -> known);

        assertThat(facts.get(GoalFacts.APPROVED_GOAL).get().goal()).isSameAs(known);
    }
}
