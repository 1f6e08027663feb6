// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PluginRef;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Value;
import org.biaochi.core.canonical.Digests;

/** An assessment with one of everything that can be printed. */
record SampleAssessment(boolean draft, PerformanceGoal subject) implements GoalAssessment {
    static final RuleId FAILED = RuleId.of("GR-IND-001");
    static final String DIGEST = Digests.sha256(new byte[0]);

    static SampleAssessment submitted() {
        return new SampleAssessment(
                false,
                PerformanceGoal.builder()
                        .set(GoalField.PROJECT_NAME, "雾炮车\uD800")
                        .build());
    }

    @Override
    public Stage stage() {
        return Stage.REVIEW;
    }

    @Override
    public Verdict verdict() {
        return Verdict.FAIL;
    }

    @Override
    public Optional<Gate> gate() {
        return draft ? Optional.empty() : Optional.of(new Gate(GateDecision.RESUBMIT, List.of("GR-IND-001")));
    }

    @Override
    public List<ItemResult> items() {
        return Arrays.stream(ReviewItem.values())
                .map(item -> new ItemResult(item, item == ReviewItem.W4 ? 2 : 0, new BigDecimal("0.90")))
                .toList();
    }

    @Override
    public Optional<BigDecimal> score() {
        return draft ? Optional.empty() : Optional.of(new BigDecimal("86.50"));
    }

    @Override
    public Optional<String> grade() {
        return draft ? Optional.empty() : Optional.of("良");
    }

    @Override
    public Optional<BigDecimal> preScore() {
        return draft ? Optional.empty() : Optional.of(new BigDecimal("91"));
    }

    @Override
    public List<Finding> findings() {
        Place rows = Place.ROOT.child("indicators");
        LegalBasis basis =
                LegalBasis.of("cy-2015-88", "财预〔2015〕88号").jurisdiction("CN").build();
        Finding several = Finding.of(
                        FAILED,
                        Severity.ERROR,
                        List.of(rows.child(2).child("name"), rows.child(10).child("name")))
                .arguments(Arguments.of("name", "甲{count}")
                        .with("count", new BigDecimal("2.50"))
                        .with("names", List.of("甲", "乙")))
                .bases(List.of(basis))
                .item(ReviewItem.W4)
                .build();
        Finding waived = Finding.of(FAILED, Severity.WARNING, List.of(rows.child(3)))
                .pattern("other")
                .build()
                .waived(Waiver.finding(FAILED)
                        .text("已核实")
                        .by("张三")
                        .approver("李四")
                        .appliedOn(LocalDate.of(2025, 6, 30))
                        .expires(LocalDate.of(2025, 12, 31))
                        .build());
        return List.of(several, waived);
    }

    @Override
    public Ledger ledger() {
        return new Rows(List.of(
                Row.of("GR-CMP-001", Outcome.PASSED, 1),
                Row.of("GR-CMP-006", Outcome.UNDECIDED, 1).missing(Missing.field("periodStart")),
                Row.of("GR-CMP-007", Outcome.NOT_APPLICABLE, 3).reason(Reason.OUT_OF_SCOPE),
                Row.of("GR-CMP-008", Outcome.SKIPPED, 0).reason(Reason.NOT_INSTALLED),
                Row.of("GR-CMP-009", Outcome.ERROR, 1).reason(Reason.EXCEPTION),
                Row.of("GR-CMP-010", Outcome.OVER_BUDGET, 1).reason(Reason.STEPS_LIMIT),
                Row.of("GR-CMP-011", Outcome.NOT_APPLICABLE, 1).reason(Reason.reportedBy(FAILED)),
                Row.of("GR-IND-001", Outcome.FAILED, 2).and(Outcome.PASSED, 11).missing(Missing.REST_OF_FORM),
                Row.of("XX-ONE-001", Outcome.PASSED, 1).asExtra()));
    }

    @Override
    public Optional<RuleCard> card(RuleId rule) {
        return rule.equals(FAILED)
                ? Optional.of(RuleCard.of(rule, "indicator")
                        .message("default", new LocalText("“{name}”共 {count} 条", "\"{name}\": {count} rows"))
                        .build())
                : Optional.empty();
    }

    @Override
    public List<Figure> figures() {
        Figure.Input input = new Figure.Input("X", "89.974", "/funds/0/executed");
        return List.of(
                new Figure(
                        FormulaId.of("F20"),
                        Place.ROOT,
                        Value.present(new FigureValue.Decimal(new BigDecimal("10.00"))),
                        List.of(input),
                        List.of(),
                        "",
                        "HALF_UP 2"),
                new Figure(FormulaId.of("R03"), Place.ROOT, Value.missing("B"), List.of(), List.of(), "", ""));
    }

    @Override
    public byte[] canonicalResult() {
        return "{}".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String digest() {
        return DIGEST;
    }

    @Override
    public Provenance provenance() {
        return new Provenance(
                DIGEST,
                DIGEST,
                new ProfileRef("central", "1.0.0", DIGEST, LocalDate.of(2025, 9, 1)),
                "1.0.0",
                List.of(new PluginRef("org.example", "2.1.0")));
    }

    private record Rows(List<LedgerRow> rows) implements Ledger {
        @Override
        public Optional<LedgerRow> row(RuleId rule) {
            return rows.stream().filter(row -> row.rule().equals(rule)).findFirst();
        }

        @Override
        public List<LedgerRow> rows(Outcome outcome) {
            return rows.stream()
                    .filter(row -> !row.extra() && row.outcome() == outcome)
                    .toList();
        }
    }

    private record Row(
            RuleId rule,
            Outcome outcome,
            Map<Outcome, Integer> counts,
            List<Missing> missing,
            List<Reason> reasons,
            boolean extra)
            implements LedgerRow {
        static Row of(String rule, Outcome outcome, int places) {
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            counts.put(outcome, places);
            return new Row(RuleId.of(rule), outcome, counts, List.of(), List.of(), false);
        }

        Row and(Outcome other, int places) {
            counts.put(other, places);
            return this;
        }

        Row missing(Missing what) {
            return new Row(rule, outcome, counts, List.of(what), reasons, extra);
        }

        Row reason(Reason why) {
            return new Row(rule, outcome, counts, missing, List.of(why), extra);
        }

        Row asExtra() {
            return new Row(rule, outcome, counts, missing, reasons, true);
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public int count(Outcome of) {
            return counts.getOrDefault(of, 0);
        }

        @Override
        public UndecidedPolicy policy() {
            return UndecidedPolicy.REASON;
        }

        @Override
        public List<Waiver> statedReasons() {
            return outcome == Outcome.UNDECIDED
                    ? List.of(Waiver.undecided(rule).text("未定").by("李四").build())
                    : List.of();
        }
    }
}
