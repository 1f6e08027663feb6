// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.review.Actor;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewKind;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ReviewState;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of review and score sheets as a host hands them over. */
class ReviewFactsTest {
    private static Facts read(String json) {
        return FactsJson.read(
                json.getBytes(StandardCharsets.UTF_8),
                goal -> GoalJson.read("", goal).subject());
    }

    @Test
    void a_record_is_read_with_all_it_says() {
        ReviewHistory history = read("""
                {"review/records": {"submission": "v2", "records": [
                  {"round": "2", "state": "退回修改"},
                  {"round": 1, "submission": "v1", "goal": {"projectName": "甲"}, "step": "财政部门审核", "state": "cancelled",
                   "kind": "定量审核", "grade": "中", "preparer": {"user": "u1", "unit": "105001"}, "experts": "7人",
                   "defence": {"passed": false, "opinion": "测算不足"},
                   "opinion": {"text": "同意安排", "amount": "500000"},
                   "adjustment": {"id": "T-1", "approved": true, "budgetAdjustment": "Y-1", "covers": ["/annualGoal"]},
                   "scores": {"total": "70", "grade": null}, "date": "2025-08-01"}]}}
                """).get(ReviewFacts.RECORDS).get();

        assertThat(history.submission()).isEqualTo("v2");
        assertThat(history.records()).extracting(ReviewRecord::round).containsExactly(1, 2);
        assertThat(history.latestConcluded().orElseThrow().state()).isEqualTo(ReviewState.RETURNED);
        ReviewRecord first = history.records().get(0);
        assertThat(first.goal().orElseThrow().field(GoalField.PROJECT_NAME)).isEqualTo(Typed.of("甲"));
        assertThat(first.kind()).contains(ReviewKind.QUANTITATIVE);
        assertThat(first.preparer()).isEqualTo(new Actor("u1", "105001"));
        assertThat(first.reviewer()).isEqualTo(Actor.UNKNOWN);
        assertThat(first.experts()).isEqualTo(Typed.of("7人"));
        assertThat(first.defence().orElseThrow().passed()).isFalse();
        assertThat(first.opinion().amount()).contains(Amount.ofYuan(new BigDecimal("500000")));
        assertThat(first.proposedAmount()).contains(Amount.ZERO);
        assertThat(first.adjustment().orElseThrow().covers(Place.ofPointer("/annualGoal")))
                .isTrue();
        assertThat(first.adjustment().orElseThrow().covers(Place.ofPointer("/indicators")))
                .isFalse();
        assertThat(first.scores().orElseThrow().total()).isEqualTo(Typed.of("70"));
        assertThat(first.scores().orElseThrow().grade()).isEqualTo(Typed.BLANK);
    }

    @Test
    void a_sheet_alone_is_a_panel_of_one() {
        Panel panel = read("{\"review/score-sheet\": {\"kind\": \"quantitative\", \"items\": [{\"item\": \"W1\","
                        + " \"score\": 9}], \"total\": \"92\", \"reviewer\": {\"user\": \"u2\"}}}")
                .get(ReviewFacts.SCORE_SHEET)
                .get();
        assertThat(panel).isEqualTo(Panel.of(panel.sheets().get(0)));
        assertThat(panel.sheets().get(0).items()).hasSize(1);
        assertThat(panel.sheets().get(0).items().get(0).score()).isEqualTo(Typed.of("9"));
        assertThat(panel.total()).isEqualTo(Typed.of("92"));
        assertThat(panel.grade()).isEqualTo(Typed.ABSENT);
    }

    @Test
    void a_panel_keeps_its_sheets_in_order() {
        Panel panel = read("{\"review/score-sheet\": {\"sheets\": [{\"total\": \"80\"}, {\"total\": \"90\"}],"
                        + " \"total\": \"85\", \"grade\": \"良\", \"experts\": \"2\"}}")
                .get(ReviewFacts.SCORE_SHEET)
                .get();
        assertThat(panel.sheets()).extracting(sheet -> sheet.total().text()).isEqualTo(List.of("80", "90"));
        assertThat(panel.experts()).isEqualTo(Typed.of("2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"review/records\":[]} | JSON_SHAPE | /review~1records",
                "{\"review/records\":{\"records\":[{\"round\":0,\"state\":\"open\"}]}} | JSON_SHAPE"
                        + " | /review~1records/records/0/round",
                "{\"review/records\":{\"records\":[{\"round\":1.5,\"state\":\"open\"}]}} | JSON_SHAPE"
                        + " | /review~1records/records/0/round",
                "{\"review/records\":{\"records\":[{\"round\":1,\"state\":\"done\"}]}} | JSON_SHAPE"
                        + " | /review~1records/records/0/state",
                "{\"review/records\":{\"records\":[{\"round\":1}]}} | MISSING_KEY | /review~1records/records/0/state",
                "{\"review/records\":{\"records\":[{\"round\":1,\"state\":\"open\",\"grad\":\"优\"}]}} | UNKNOWN_KEY"
                        + " | /review~1records/records/0/grad",
                "{\"review/score-sheet\":{\"items\":[{\"score\":\"9\"}]}} | MISSING_KEY"
                        + " | /review~1score-sheet/items/0/item",
                "{\"review/score-sheet\":{\"kind\":\"both\"}} | JSON_SHAPE | /review~1score-sheet/kind",
                "{\"review/score-sheet\":{\"sheets\":[{\"sheets\":[]}]}} | UNKNOWN_KEY"
                        + " | /review~1score-sheet/sheets/0/sheets",
            })
    void what_cannot_be_read_is_named_with_its_place(String json, String code, String path) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(UnreadableInputException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.path()).isEqualTo(path);
        });
    }
}
