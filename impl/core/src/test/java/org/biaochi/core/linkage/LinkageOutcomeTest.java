// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageDimensionColumn;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.PriorityColumn;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.goal.FixedProfile;
import org.junit.jupiter.api.Test;

class LinkageOutcomeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final FixedProfile PLACE = new FixedProfile()
            .with(Parameter.of("F34.policy", ParameterType.TEXT), "BLOCK")
            .with(Parameter.of("F40.exemptKeepsBase", ParameterType.BOOLEAN), true)
            .with(
                    LinkageParameters.TABLE,
                    FixedProfile.table("grade,evaluationKind,temporalKind,action,rate,base", "差,,,RATE,-0.50,"))
            .with(
                    LinkageParameters.DIMENSIONS,
                    FixedProfile.table("name,weight", "预算绩效管理,30", "协税护税,20", "预决算公开,20", "债务化解,20", "存量资金,10"));

    private static LinkageOutcome outcome(LinkageDecision.Builder decision) {
        return outcome(decision, PLACE);
    }

    private static LinkageOutcome outcome(LinkageDecision.Builder decision, Profile profile) {
        return new LinkageFigures()
                .compute(
                        new Readings<>(decision.build(), profile),
                        DAY,
                        Facts.builder().build());
    }

    private static Cells.Builder<ActionColumn> action(String verb) {
        return Cells.of(ActionColumn.class).set(ActionColumn.VERB, verb);
    }

    private static LinkageDecision.Builder decision() {
        return LinkageDecision.builder().set(LinkageField.DECISION_DATE, "2026-08-01");
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    private static LinkageDecision.Builder priorities(String resources, String... rows) {
        LinkageDecision.Builder decision = LinkageDecision.builder().set(LinkageField.RESOURCES, resources);
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            decision.priority(Cells.of(PriorityColumn.class)
                    .set(PriorityColumn.TIER, cells[0])
                    .set(PriorityColumn.DEMAND, cells[1])
                    .build());
        }
        return decision;
    }

    @Test
    void cuts_by_amount_by_norm_and_by_cancelling_stand_in_one_account() {
        LinkageOutcome outcome = outcome(decision()
                .set(LinkageField.BASE, "300000")
                .action(action("RATE").set(ActionColumn.AMOUNT, "-100000").build())
                .action(action("QUOTA_DOWN")
                        .set(ActionColumn.UNITS, "20")
                        .set(ActionColumn.QUOTA_OLD, "5000")
                        .set(ActionColumn.QUOTA_NEW, "4500")
                        .build())
                .action(action("CANCEL").build())
                .action(action("约谈").build()));
        EffectTotals totals = EffectTotals.of(outcome.effects());
        assertEquals(
                Map.of("RATE", yuan("100000.00"), "QUOTA_DOWN", yuan("10000.00"), "CANCEL", yuan("300000.00")),
                totals.byAction().get(BudgetEffect.Kind.CUT));
        assertEquals(yuan("410000.00"), totals.total(BudgetEffect.Kind.CUT));
    }

    @Test
    void recoveries_are_told_by_cause_and_one_above_the_balance_is_refused() {
        LinkageDecision.Builder decision = decision()
                .set(LinkageField.BALANCE, "110")
                .action(action("收回")
                        .set(ActionColumn.AMOUNT, "60")
                        .set(ActionColumn.CAUSE, "低效无效")
                        .build())
                .action(action("收回")
                        .set(ActionColumn.AMOUNT, "50")
                        .set(ActionColumn.CAUSE, "闲置沉淀")
                        .build());
        EffectTotals totals = EffectTotals.of(outcome(decision).effects());
        assertEquals(yuan("110.00"), totals.total(BudgetEffect.Kind.RECOVERY));
        assertEquals(
                Map.of("低效无效", yuan("60.00"), "闲置沉淀", yuan("50.00")),
                totals.byCause().get(BudgetEffect.Kind.RECOVERY));
        decision.action(action("RECOVER").set(ActionColumn.AMOUNT, "0.01").build());
        LinkageOutcome more = outcome(decision);
        assertEquals(Value.error("OUT_OF_RANGE"), more.effects().get(2).amount());
        assertEquals(1, EffectTotals.of(more.effects()).untold());
    }

    @Test
    void sums_of_many_cuts_keep_every_cent() {
        List<BudgetEffect> effects = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            effects.addAll(outcome(decision()
                            .set(LinkageField.BASE, "100.01")
                            .action(action("RATE")
                                    .set(ActionColumn.RATE, "-0.333")
                                    .set(ActionColumn.CAUSE, i % 3 == 0 ? "低效无效" : "闲置沉淀")
                                    .build()))
                    .effects());
        }
        EffectTotals totals = EffectTotals.of(effects);
        assertEquals(yuan("9990.00"), totals.total(BudgetEffect.Kind.CUT));
        assertEquals(
                totals.total(BudgetEffect.Kind.CUT),
                totals.byCause().get(BudgetEffect.Kind.CUT).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void a_row_of_the_place_halves_a_poor_project() {
        LinkageOutcome outcome = outcome(LinkageDecision.builder()
                .set(LinkageField.GRADE, "差")
                .set(LinkageField.EXPENDITURE_CLASS, "其他")
                .set(LinkageField.BASE, "200"));
        assertEquals(Value.present(yuan("100.00")), outcome.proposedNext());
        BudgetEffect effect = outcome.effects().get(0);
        assertEquals(true, effect.proposed());
        assertEquals(Value.present(yuan("100.00")), effect.amount());
    }

    @Test
    void an_exempt_class_is_proposed_no_cut() {
        LinkageOutcome outcome = outcome(
                LinkageDecision.builder()
                        .set(LinkageField.GRADE, "差")
                        .set(LinkageField.EXPENDITURE_CLASS, "三保")
                        .set(LinkageField.BASE, "200"),
                new FixedProfile()
                        .with(Parameter.of("F40.exemptKeepsBase", ParameterType.BOOLEAN), true)
                        .with(LinkageParameters.EXEMPT_CLASSES, List.of("三保"))
                        .with(
                                LinkageParameters.TABLE,
                                FixedProfile.table(
                                        "grade,evaluationKind,temporalKind,action,rate,base", "差,,,CANCEL,,")));
        assertEquals(Value.present(yuan("200.00")), outcome.proposedNext());
        assertEquals(List.of(), outcome.effects());
    }

    @Test
    void the_national_standard_is_served_before_the_local_one_and_both_before_the_rest() {
        LinkageOutcome outcome = outcome(priorities("100", "其他,20", "地方三保,40", "国标三保,70"));
        assertEquals(
                List.of(yuan("70.00"), yuan("30.00"), yuan("0.00")),
                outcome.priorities().stream()
                        .map(PriorityShare::granted)
                        .map(Value::get)
                        .toList());
        assertEquals(Value.present(yuan("10.00")), outcome.guaranteeGap());
    }

    @Test
    void a_demand_that_is_not_known_leaves_open_what_stands_behind_it_and_nothing_before() {
        LinkageOutcome outcome = outcome(priorities("100", "国标三保,70", "地方三保,", "其他,20"));
        assertEquals(Value.present(yuan("70.00")), outcome.priorities().get(0).granted());
        assertEquals(Value.State.MISSING, outcome.priorities().get(2).granted().state());
        assertEquals(Value.State.MISSING, outcome.guaranteeGap().state());
    }

    @Test
    void a_tier_that_nobody_knows_leaves_all_of_it_open() {
        LinkageOutcome outcome = outcome(priorities("100", "国标三保,70", "重点,40"));
        assertEquals(Value.State.MISSING, outcome.priorities().get(0).granted().state());
        assertEquals(Value.State.MISSING, outcome.guaranteeGap().state());
    }

    @Test
    void five_dimensions_make_the_composite_one_of_them_by_configuration_only() {
        LinkageDecision.Builder decision = LinkageDecision.builder();
        String[][] scores = {{"预算绩效管理", "90"}, {"协税护税", "80"}, {"预决算公开", "100"}, {"债务化解", "85"}, {"存量资金", "70"}};
        for (String[] score : scores) {
            decision.dimension(Cells.of(LinkageDimensionColumn.class)
                    .set(LinkageDimensionColumn.NAME, score[0])
                    .set(LinkageDimensionColumn.SCORE, score[1])
                    .build());
        }
        LinkageOutcome outcome = outcome(decision);
        assertEquals(5, outcome.dimensions().size());
        assertEquals(Value.present(yuan("87.00")), outcome.composite());
    }

    @Test
    void a_dimension_that_the_decision_leaves_out_leaves_the_composite_open() {
        LinkageOutcome outcome = outcome(LinkageDecision.builder()
                .dimension(Cells.of(LinkageDimensionColumn.class)
                        .set(LinkageDimensionColumn.NAME, "协税护税")
                        .set(LinkageDimensionColumn.SCORE, "80")
                        .build()));
        assertEquals(5, outcome.dimensions().size());
        assertEquals(Value.State.MISSING, outcome.composite().state());
    }
}
