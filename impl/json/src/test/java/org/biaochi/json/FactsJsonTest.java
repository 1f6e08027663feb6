// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.biaochi.api.facts.ActualValue;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.PastEvaluation;
import org.biaochi.api.facts.PastYears;
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

        assertThat(facts.get(DirectoryFacts.BUDGET_REQUEST).get().amount())
                .isEqualTo(Amount.ofYuan(new BigDecimal("900000")));
        assertThat(facts.get(DirectoryFacts.LIBRARY_PROJECT).get().name()).isEqualTo("甲");
        assertThat(facts.get(DirectoryFacts.UNIT_DIRECTORY).get().units())
                .containsExactly(new Agency("219001", "甲局", "219"), new Agency("219", "乙局", ""));
        ApprovedGoal approved = facts.get(HistoryFacts.APPROVED_GOAL).get();
        assertThat(approved.adjustmentApproved()).isTrue();
        assertThat(approved.goal().field(GoalField.PROJECT_NAME)).isEqualTo(Typed.of("甲"));
    }

    @Test
    void every_guide_shows_an_example_that_is_read_and_that_the_schema_accepts() {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonSchemas.FACTS.text());
        for (FactGuide guide : FactGuide.all()) {
            String document = "{\"" + guide.key().id() + "\":" + guide.example() + "}";
            assertThat(guide.meaning().zh()).as(guide.key().id()).isNotBlank();
            assertThat(guide.meaning().en()).as(guide.key().id()).isNotBlank();
            assertThat(read(document).get(guide.key()).isPresent()).as(document).isTrue();
            assertThat(schema.validate(JsonTrees.read(document.getBytes(StandardCharsets.UTF_8))))
                    .as(document)
                    .isEmpty();
        }
    }

    @Test
    void past_years_are_read_with_what_they_leave_open() {
        Facts facts = read("{\"history/past-years\":[{\"year\":2023,\"fundTotal\":\"1.50\"},{\"year\":\"2024\","
                + "\"goal\":{\"projectName\":\"甲\"},\"actuals\":[{\"name\":\"人数\",\"value\":206}]}],"
                + "\"history/evaluations\":{\"grade\":null},"
                + "\"directory/parent-goal\":{\"goal\":{}},\"directory/department\":{\"sectors\":[\"卫生\"]}}");

        PastYears years = facts.get(HistoryFacts.PAST_YEARS).get();
        assertThat(years.years()).extracting(year -> year.year().year()).containsExactly(2024, 2023);
        assertThat(years.years().get(0).fundTotal()).isEmpty();
        assertThat(years.years().get(0).actuals())
                .containsExactly(new ActualValue("", "", "", "人数", Typed.of("206"), ""));
        assertThat(years.years().get(1).goal()).isEmpty();
        PastEvaluation evaluation = facts.get(HistoryFacts.EVALUATIONS).get();
        assertThat(evaluation.grade().state()).isEqualTo(Fact.State.EMPTY);
        assertThat(evaluation.openRectification().state()).isEqualTo(Fact.State.NOT_SUPPLIED);
        assertThat(facts.get(DirectoryFacts.PARENT_GOAL).get().siblings()).isEmpty();
        assertThat(facts.get(DirectoryFacts.DEPARTMENT).get().division()).isEmpty();
    }

    @Test
    void a_past_form_brings_its_own_actual_values() {
        Facts facts = read(
                "{\"history/past-years\":[{\"year\":2024,\"goal\":{\"indicators\":["
                        + "{\"l1\":\"产出\",\"name\":\"人数\",\"unit\":\"人\",\"actual\":\"206\"},{\"name\":\"次数\",\"actual\":null}]}}]}");

        assertThat(facts.get(HistoryFacts.PAST_YEARS).get().years().get(0).actuals())
                .containsExactly(new ActualValue("", "产出", "", "人数", Typed.of("206"), "人"));
    }

    @Test
    void null_is_an_answer_and_a_missing_key_is_none() {
        Facts facts = read("{\"history/approved-goal\":null,\"connected\":[\"directory\"]}");

        assertThat(facts.get(HistoryFacts.APPROVED_GOAL).state()).isEqualTo(Fact.State.EMPTY);
        assertThat(facts.get(DirectoryFacts.BUDGET_REQUEST).state()).isEqualTo(Fact.State.NOT_SUPPLIED);
        assertThat(facts.connected(DirectoryFacts.BUDGET_REQUEST)).isTrue();
    }

    @Test
    void a_fact_is_connected_by_its_answer_or_by_name_and_not_by_another_fact_of_its_source() {
        Facts facts = read(
                "{\"directory/units\":[],\"history/approved-goal\":null," + "\"connected\":[\"history/evaluations\"]}");

        assertThat(facts.connected(DirectoryFacts.UNIT_DIRECTORY)).isTrue();
        assertThat(facts.connected(HistoryFacts.APPROVED_GOAL)).isTrue();
        assertThat(facts.connected(HistoryFacts.EVALUATIONS)).isTrue();
        assertThat(facts.connected(DirectoryFacts.BUDGET_REQUEST)).isFalse();
        assertThat(facts.connected(HistoryFacts.PAST_YEARS)).isFalse();
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
                "{\"history/past-year\":[]} | UNKNOWN_FACT | /history~1past-year",
                "{\"history/past-years\":[{\"year\":\"24\"}]} | JSON_SHAPE | /history~1past-years/0/year",
                "{\"history/past-years\":[{\"year\":2024},{\"year\":2024}]} | FACT_VALUE | /history~1past-years",
                "{\"history/past-years\":[{\"year\":2024,\"gaol\":{}}]} | UNKNOWN_KEY | /history~1past-years/0/gaol",
                "{\"directory/unit-projects\":[{\"indicators\":1}]}"
                        + " | JSON_SHAPE | /directory~1unit-projects/0/indicators",
                "{\"calendar/working-days\":{\"from\":\"2025-1-1\",\"to\":\"2025-12-31\"}}"
                        + " | JSON_SHAPE | /calendar~1working-days/from",
                "{\"calendar/working-days\":{\"from\":\"2025-01-01\",\"to\":\"2024-12-31\"}}"
                        + " | FACT_VALUE | /calendar~1working-days",
                "{\"connected\":null,\"connected\":null} | DUPLICATE_KEY | /connected",
                "{\"connected\":[\"histroy\"]} | UNKNOWN_FACT | /connected",
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

        assertThat(facts.get(HistoryFacts.APPROVED_GOAL).get().goal()).isSameAs(known);
    }
}
