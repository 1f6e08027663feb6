// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.AllocationColumn;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.CutColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageDimensionColumn;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.PriorityColumn;
import org.biaochi.api.linkage.ReleaseColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.linkage.LinkageView;
import org.biaochi.core.text.Excerpt;

/**
 * OC-LNK-001: every number of a decision can be read, none is negative that counts money or units, and no more is
 * recovered than the project has left. What a rate or a quota changes may be written with its sign.
 */
final class DecisionNumbers extends DecisionRule {
    private static final List<LinkageField> AMOUNTS = List.of(
            LinkageField.BASE,
            LinkageField.LAST_BUDGET,
            LinkageField.LAST_ACTUAL,
            LinkageField.REQUEST,
            LinkageField.NEXT_AMOUNT,
            LinkageField.APPLIED_CUT,
            LinkageField.RELEASED_AMOUNT,
            LinkageField.BALANCE,
            LinkageField.RESOURCES,
            LinkageField.POOL);

    /** Columns whose numbers are no amounts. */
    private static final Set<CellKey> PLAIN = Set.of(
            LinkageField.SATISFACTION,
            ActionColumn.RATE,
            ActionColumn.UNITS,
            AllocationColumn.FACTOR,
            LinkageDimensionColumn.WEIGHT,
            LinkageDimensionColumn.SCORE);

    /** Columns that may hold a number below nothing; the amount of a measure is looked at with what it means. */
    private static final Set<CellKey> SIGNED = Set.of(ActionColumn.RATE, ActionColumn.AMOUNT, ReleaseColumn.AMOUNT);

    DecisionNumbers() {
        super("OC-LNK-001");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        LinkageDecision decision = view.decision();
        Look look = new Look(view);
        if (!view.unit().isTold()) {
            LinkageField unit = LinkageField.AMOUNT_UNIT;
            return Conclusion.failed(Defect.at(LinkageView.place(unit))
                    .pattern("unit")
                    .with(Arguments.of("text", Excerpt.of(view.text(unit)))));
        }
        for (LinkageField field : AMOUNTS) {
            look.number(field, decision.field(field), LinkageView.place(field));
        }
        LinkageField satisfied = LinkageField.SATISFACTION;
        look.number(satisfied, decision.field(satisfied), LinkageView.place(satisfied));
        look.columns(
                decision.actions(),
                LinkageView.ACTIONS,
                List.of(
                        ActionColumn.AMOUNT,
                        ActionColumn.RATE,
                        ActionColumn.UNITS,
                        ActionColumn.QUOTA_OLD,
                        ActionColumn.QUOTA_NEW));
        look.columns(decision.cuts(), LinkageView.CUTS, List.of(CutColumn.AMOUNT));
        look.columns(decision.releases(), Place.ROOT.child("releases"), List.of(ReleaseColumn.AMOUNT));
        look.columns(
                decision.allocations(),
                LinkageView.ALLOCATIONS,
                List.of(AllocationColumn.BASE, AllocationColumn.FACTOR, AllocationColumn.AMOUNT));
        look.columns(
                decision.priorities(), LinkageView.PRIORITIES, List.of(PriorityColumn.DEMAND, PriorityColumn.AMOUNT));
        look.columns(
                decision.dimensions(),
                LinkageView.DIMENSIONS,
                List.of(LinkageDimensionColumn.WEIGHT, LinkageDimensionColumn.SCORE));
        view.effects().forEach(look::effect);
        return look.any ? Conclusion.of(look.defects, List.of()) : Conclusion.notApplicable(Reason.NO_PLACE);
    }

    /** Looks at one cell after the other. */
    private static final class Look {
        private final LinkageView view;
        private final List<Defect> defects = new ArrayList<>();
        private boolean any;

        Look(LinkageView view) {
            this.view = view;
        }

        <K extends Enum<K> & CellKey> void columns(List<Cells<K>> rows, Place table, List<K> columns) {
            for (int i = 0; i < rows.size(); i++) {
                for (K column : columns) {
                    number(column, rows.get(i).get(column), table.child(i).child(column.key()));
                }
            }
        }

        void number(CellKey key, Typed cell, Place place) {
            if (!Reading.said(cell)) {
                return;
            }
            any = true;
            Value<Rational> number = PLAIN.contains(key) ? Reading.number(key, cell) : view.amount(key, cell);
            if (!number.isPresent()) {
                defects.add(Defect.at(place).pattern("unreadable").with(arguments(key, cell)));
            } else if (number.get().signum() < 0 && !SIGNED.contains(key)) {
                defects.add(Defect.at(place).with(arguments(key, cell)));
            }
        }

        /** What a measure may not mean: money given back by recovering it, or more than there is. */
        void effect(BudgetEffect effect) {
            if (effect.proposed() || effect.amount().state() != Value.State.ERROR) {
                return;
            }
            Cells<ActionColumn> row =
                    view.decision().actions().get(effect.place().position());
            Typed cell = row.get(ActionColumn.AMOUNT);
            Place place = effect.place().child(ActionColumn.AMOUNT.key());
            String balance = view.text(LinkageField.BALANCE);
            defects.add(
                    effect.amount().code().equals("NEGATIVE")
                            ? Defect.at(place).with(arguments(ActionColumn.AMOUNT, cell))
                            : Defect.at(place)
                                    .pattern("balance")
                                    .with(Arguments.of("text", Excerpt.of(Reading.text(cell)))
                                            .with("balance", Excerpt.of(balance))));
        }
    }

    private static Arguments arguments(CellKey key, Typed cell) {
        return Arguments.of("field", key.term()).with("text", Excerpt.of(Reading.text(cell)));
    }
}
