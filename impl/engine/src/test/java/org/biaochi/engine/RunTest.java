// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Comparison;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.spi.Needs;
import org.biaochi.core.rule.RunLimits;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final RuleId A = RuleId.of("T-A-001");

    @Test
    void like_findings_on_more_than_five_rows_are_one_that_lists_them() {
        GoalAssessment review = review(9, row -> row.index() < 6);
        assertThat(review.findings()).hasSize(1);
        assertThat(review.findings().get(0).places()).hasSize(6);
        assertThat(review.ledger().row(A).orElseThrow().count(Outcome.FAILED)).isEqualTo(6);
        assertThat(review.ledger().row(A).orElseThrow().count(Outcome.PASSED)).isEqualTo(3);
    }

    @Test
    void like_findings_on_five_rows_of_more_stay_apart() {
        assertThat(review(9, row -> row.index() < 5).findings()).hasSize(5);
    }

    @Test
    void like_findings_on_all_rows_of_a_set_of_two_are_one() {
        assertThat(review(2, row -> true).findings()).hasSize(1);
        assertThat(review(1, row -> true).findings()).hasSize(1);
    }

    private static GoalAssessment review(int rows, Predicate<Indicator> fires) {
        TestPlugin plugin = TestPlugin.named("t")
                .rowRule(
                        "T-A-001",
                        (row, context) -> fires.test(row)
                                ? Conclusion.failed(Defect.at(row.place()).with(Arguments.of("row", "" + row.index())))
                                : Conclusion.passed());
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: warning"), plugin)) {
            return engine.review(Given.goal(rows), Given.CONTEXT, Facts.NONE);
        }
    }

    @Test
    void a_later_rule_is_not_asked_where_an_earlier_one_failed() {
        TestPlugin plugin = TestPlugin.named("t")
                .rowRule(
                        "T-A-001",
                        Needs.NOTHING.unlessFailed(RuleId.of("T-B-001")),
                        (row, context) -> Conclusion.failed(Defect.at(row.place())))
                .rowRule(
                        "T-B-001",
                        (row, context) ->
                                row.index() == 0 ? Conclusion.failed(Defect.at(row.place())) : Conclusion.passed());
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: warning", "T-B-001: warning"), plugin)) {
            GoalAssessment review = engine.review(Given.goal(3), Given.CONTEXT, Facts.NONE);
            assertThat(review.ledger().row(A).orElseThrow().count(Outcome.FAILED))
                    .isEqualTo(2);
            assertThat(review.ledger().row(A).orElseThrow().reasons())
                    .containsExactly(Reason.reportedBy(RuleId.of("T-B-001")));
        }
    }

    @Test
    void exceptions_stack_overflows_and_linkage_errors_become_error_rows() {
        TestPlugin plugin = TestPlugin.named("t")
                .goalRule("T-A-001", (goal, context) -> {
                    throw new IllegalArgumentException("boom");
                })
                .goalRule("T-B-001", (goal, context) -> overflow(1))
                .goalRule("T-C-001", (goal, context) -> {
                    throw new NoClassDefFoundError("x");
                })
                .goalRule("T-D-001", (goal, context) -> nothing());
        String[] rules = {"T-A-001: error", "T-B-001: error", "T-C-001: error", "T-D-001: error"};
        try (ReferenceEngine engine = Given.engine(Given.packs(rules), plugin)) {
            GoalAssessment review = engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE);
            assertThat(review.ledger().rows(Outcome.ERROR)).hasSize(4);
            assertThat(review.verdict()).isEqualTo(Verdict.UNDECIDED);
        }
    }

    private static Conclusion overflow(int depth) {
        return depth == 0 ? Conclusion.passed() : overflow(depth + 1);
    }

    @SuppressWarnings("NullAway")
    private static Conclusion nothing() {
        return null;
    }

    @Test
    void counted_steps_and_floods_of_findings_end_over_budget() {
        TestPlugin plugin = TestPlugin.named("t")
                .goalRule("T-A-001", (goal, context) -> {
                    while (true) {
                        context.step(1);
                    }
                })
                .rowRule(
                        "T-B-001",
                        (row, context) -> Conclusion.failed(IntStream.range(0, 100)
                                .mapToObj(i -> Defect.at(row.place().child(i)))
                                .toList()))
                .goalRule("T-C-001", (goal, context) -> {
                    try {
                        context.step(5000);
                    } catch (RuntimeException swallowed) {
                        return Conclusion.passed();
                    }
                    return Conclusion.passed();
                });
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Given.packs("T-A-001: error", "T-B-001: error", "T-C-001: error"))
                .plugins(PluginSource.of(plugin))
                .limits(new RunLimits(100, 150, 1000, 1000))
                .build()) {
            GoalAssessment review = engine.review(Given.goal(3), Given.CONTEXT, Facts.NONE);
            assertThat(review.ledger().rows(Outcome.OVER_BUDGET)).hasSize(3);
            assertThat(review.findings()).isEmpty();
            GoalAssessment huge = engine.review(Given.goal(101), Given.CONTEXT, Facts.NONE);
            assertThat(huge.ledger().row(RuleId.of("T-B-001")).orElseThrow().reasons())
                    .containsExactly(Reason.INPUT_LIMIT);
        }
    }

    @Test
    void equal_inputs_give_equal_bytes_under_every_locale_zone_and_thread() {
        TestPlugin plugin = TestPlugin.named("t")
                .rowRule(
                        "T-A-001",
                        (row, context) -> Conclusion.failed(Defect.at(row.place())
                                .with(Arguments.of("名称", row.name().text()))));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<String> digests = ConcurrentHashMap.newKeySet();
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: warning"), plugin)) {
            for (String tag : List.of("zh-CN", "en", "tr-TR", "de-DE", "")) {
                for (String id : List.of("Asia/Shanghai", "UTC", "America/St_Johns")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    digests.add(engine.review(Given.goal(3), Given.CONTEXT, Facts.NONE)
                            .digest());
                }
            }
            IntStream.range(0, 200)
                    .parallel()
                    .forEach(i -> digests.add(engine.review(Given.goal(3), Given.CONTEXT, Facts.NONE)
                            .digest()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(digests).hasSize(1);
    }

    @Test
    void a_comparison_says_what_differs_and_why() {
        TestPlugin plugin = TestPlugin.named("t")
                .goalRule(
                        "T-A-001",
                        (goal, context) -> goal.indicators().size() > 1
                                ? Conclusion.failed(
                                        Defect.at(goal.indicators().get(1).place()))
                                : Conclusion.passed());
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error"), plugin)) {
            GoalAssessment before = engine.review(Request.of(Given.goal(1), Given.CONTEXT)
                    .inputDigest("sha256:1")
                    .build());
            GoalAssessment after = engine.review(Request.of(Given.goal(2), Given.CONTEXT)
                    .inputDigest("sha256:2")
                    .build());
            Comparison comparison = engine.compare(before, after);
            assertThat(comparison.causes())
                    .extracting(Comparison.Difference::what)
                    .containsExactly("input");
            assertThat(comparison.effects())
                    .extracting(Comparison.Difference::what)
                    .containsExactly("finding/T-A-001/indicators/1", "gate", "ledger/T-A-001", "verdict");
            assertThat(engine.compare(before, before).sameResult()).isTrue();
        }
    }

    @Test
    void a_batch_hands_results_on_and_stops_when_cancelled() {
        TestPlugin plugin = TestPlugin.named("t").goalRule("T-A-001", (goal, context) -> Conclusion.passed());
        Cancellation cancellation = Cancellation.create();
        List<GoalAssessment> results = new ArrayList<>();
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error"), plugin)) {
            BatchSummary summary = engine.reviewAll(
                    Stream.generate(
                            () -> Request.of(Given.goal(1), Given.CONTEXT).build()),
                    review -> {
                        results.add(review);
                        if (results.size() == 7) {
                            cancellation.cancel();
                        }
                    },
                    cancellation);
            assertThat(summary).isEqualTo(new BatchSummary(7, 7, 0, 0, true));
        }
    }

    @Test
    void a_closed_engine_refuses_and_closing_twice_does_nothing() {
        ReferenceEngine engine = Given.engine(Given.packs());
        engine.close();
        engine.close();
        assertThatThrownBy(() -> engine.review(Given.goal(1), Given.CONTEXT, Facts.NONE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rows_that_a_cut_copy_does_not_show_leave_row_rules_undecided() {
        TestPlugin plugin = TestPlugin.named("t").rowRule("T-A-001", (row, context) -> Conclusion.passed());
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error"), plugin)) {
            GoalAssessment review =
                    engine.review(Given.goal(2).toBuilder().partial(true).build(), Given.CONTEXT, Facts.NONE);
            assertThat(review.ledger().row(A).orElseThrow().outcome()).isEqualTo(Outcome.UNDECIDED);
            assertThat(review.ledger().row(A).orElseThrow().count(Outcome.PASSED))
                    .isEqualTo(2);
        }
    }
}
