// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesInWordsTest {
    private final PerformanceGoal goal = PerformanceGoal.builder()
            .fund(FundLine.builder().item(Typed.of("其中：财政拨款")).build())
            .indicator(Indicator.builder().set(IndicatorField.NAME, Typed.of("培训\n人数")))
            .indicator(Indicator.builder())
            .indicator(PeriodSet.OVERALL, Indicator.builder().set(IndicatorField.NAME, Typed.of("覆盖率")))
            .tasks(List.of(new AnnualTask(Typed.of("修路"), Typed.BLANK, Typed.ABSENT)))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | 整张表",
                "/projectName              | 项目名称",
                "/indicators               | 年度指标",
                "/indicators/0/value       | 第1行「培训 人数」的指标值",
                "/indicators/0             | 第1行「培训 人数」",
                "/indicators/1/weight      | 第2行的分值权重",
                "/indicators/99/name       | 第100行的三级指标",
                "/overallIndicators/0/name | 实施期指标第1行「覆盖率」的三级指标",
                "/funds/0/initial_budget   | 资金栏第1行「其中：财政拨款」的年初预算数",
                "/progressPlan/0/date      | 进度计划第1行的时间",
                "/tasks/0/amount           | 年度主要任务第1行「修路」的预算金额",
                "/somethingElse/0          | /somethingElse/0"
            })
    void says_places_in_the_words_of_the_form(String pointer, String words) {
        assertThat(new PlacesInWords(goal, "zh").of(Place.ofPointer(pointer))).isEqualTo(words);
    }

    @Test
    void speaks_english_on_request() {
        assertThat(new PlacesInWords(goal, "en").of(Place.ofPointer("/indicators/0/value")))
                .isEqualTo("the annual indicators, row 1 \"培训 人数\": value");
    }

    @Test
    void many_places_are_counted() {
        List<Place> places = List.of(
                Place.ofPointer("/indicators/0"), Place.ofPointer("/indicators/1"), Place.ofPointer("/indicators/2"));
        assertThat(new PlacesInWords(goal, "zh").of(places, 2)).isEqualTo("第1行「培训 人数」；第2行 等共 3 处");
        assertThat(new PlacesInWords(goal, "en").of(places, 2)).endsWith(" and 1 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | 整张表",
                "/requestedAmount          | 申请金额",
                "/dimensions               | 评估维度",
                "/dimensions/1/score       | 评估维度第2行的得分",
                "/dimensions/0/items/2/max | 评估维度第1行的要点第3行的分值",
                "/conditions/3/closed      | 前置条件第4行的是否已落实",
                "/somethingElse/0          | /somethingElse/0"
            })
    void says_places_of_a_pre_evaluation_too(String pointer, String words) {
        PreEvaluation subject = PreEvaluation.builder().build();
        assertThat(new PlacesInWords(subject, "zh").of(Place.ofPointer(pointer)))
                .isEqualTo(words);
    }
}
