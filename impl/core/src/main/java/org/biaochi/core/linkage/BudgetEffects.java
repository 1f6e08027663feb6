// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.BudgetEffect.Kind;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;

/**
 * What the measures of a decision mean in money, or what its proposal would (结果应用台账): a stated amount goes before a computed one.
 * Measures that move no money give none. Pure functions.
 */
final class BudgetEffects {
    private BudgetEffects() {}

    static List<BudgetEffect> of(LinkageView view) {
        List<BudgetEffect> effects = new ArrayList<>();
        List<Cells<ActionColumn>> actions = view.decision().actions();
        Value<Rational> left = view.amount(LinkageField.BALANCE);
        for (int i = 0; i < actions.size(); i++) {
            Cells<ActionColumn> row = actions.get(i);
            BudgetAction action = LinkageView.action(row).orElse(null);
            Value<Rational> change =
                    action == null ? null : change(view, row, action).orElse(null);
            if (action != null && change != null) {
                boolean ownAmount = action == BudgetAction.RECOVER || action == BudgetAction.REALLOCATE;
                Value<Rational> amount = ownAmount ? unsigned(change) : absolute(change);
                if (action == BudgetAction.RECOVER) {
                    amount = within(left, amount);
                    left = left.isPresent() && amount.isPresent()
                            ? Value.present(left.get().minus(amount.get()))
                            : left;
                }
                effects.add(effect(row, LinkageView.ACTIONS.child(i), action, change, amount));
            }
        }
        if (!view.isDecided()) {
            proposed(view).ifPresent(effects::add);
        }
        return effects;
    }

    /** What the proposal would change of the base; nothing where nothing changes. */
    private static Optional<BudgetEffect> proposed(LinkageView view) {
        Value<BudgetAction> action = view.proposedAction();
        Value<Rational> next = view.proposedNext();
        if (!action.isPresent() || next.state() == Value.State.NOT_APPLICABLE) {
            return Optional.empty();
        }
        Value<Rational> base = view.base();
        Value<Rational> stopped = Given.stop(base, next);
        Value<Rational> change =
                stopped != null ? stopped : Value.present(next.get().minus(base.get()));
        if (change.isPresent() && change.get().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new BudgetEffect(
                isIncrease(change) ? Kind.INCREASE : Kind.CUT,
                Place.ROOT,
                action.get(),
                Yuan.of(absolute(change)),
                view.text(LinkageField.GRADE),
                surveyed(view),
                "",
                true));
    }

    /** The survey that a proposal rests on; empty where satisfaction did not decide. */
    private static String surveyed(LinkageView view) {
        Value<LinkageTable.Row> row = view.proposal();
        boolean decides = row.isPresent() && row.get().satisfactionBelow().isPresent();
        return decides ? LinkageField.SURVEY_ID.term() + " " + view.text(LinkageField.SURVEY_ID) : "";
    }

    /** How a measure changes the amount, signed; empty for one that moves no money. */
    private static Optional<Value<Rational>> change(LinkageView view, Cells<ActionColumn> row, BudgetAction action) {
        boolean stated = Reading.state(row.get(ActionColumn.AMOUNT)) == Typed.State.VALUE;
        Value<Rational> amount = view.amount(row, ActionColumn.AMOUNT);
        return switch (action) {
            case CANCEL, NOT_ARRANGED -> Optional.of(negative(stated ? amount : view.base()));
            case RATE -> Optional.of(stated ? signed(amount, view.number(row, ActionColumn.RATE)) : byRate(view, row));
            case QUOTA_UP, QUOTA_DOWN ->
                Optional.of(stated ? signed(amount, Value.present(sign(action))) : byQuota(view, row));
            case RECOVER, REALLOCATE -> Optional.of(amount);
            default -> Optional.empty();
        };
    }

    private static Rational sign(BudgetAction action) {
        return action == BudgetAction.QUOTA_DOWN ? Rational.ONE.negated() : Rational.ONE;
    }

    /** A stated amount without a sign of its own takes that of its rate. */
    private static Value<Rational> signed(Value<Rational> amount, Value<Rational> sign) {
        boolean turn = amount.isPresent()
                && amount.get().signum() > 0
                && sign.isPresent()
                && sign.get().signum() < 0;
        return turn ? negative(amount) : amount;
    }

    private static Value<Rational> byRate(LinkageView view, Cells<ActionColumn> row) {
        Value<Rational> base = view.base();
        Value<Rational> rate = view.number(row, ActionColumn.RATE);
        Value<Rational> stopped = Given.stop(base, rate);
        return stopped != null ? stopped : Value.present(base.get().times(rate.get()));
    }

    private static Value<Rational> byQuota(LinkageView view, Cells<ActionColumn> row) {
        Value<Rational> units = view.number(row, ActionColumn.UNITS);
        Value<Rational> before = view.amount(row, ActionColumn.QUOTA_OLD);
        Value<Rational> after = view.amount(row, ActionColumn.QUOTA_NEW);
        Value<Rational> stopped = Given.stop(units, before, after);
        return stopped != null
                ? stopped
                : Value.present(units.get().times(after.get().minus(before.get())));
    }

    private static BudgetEffect effect(
            Cells<ActionColumn> row, Place place, BudgetAction action, Value<Rational> change, Value<Rational> amount) {
        Kind kind = switch (action) {
            case RECOVER -> Kind.RECOVERY;
            case REALLOCATE -> Kind.REALLOCATION;
            default ->
                isIncrease(change) || !change.isPresent() && action == BudgetAction.QUOTA_UP ? Kind.INCREASE : Kind.CUT;
        };
        return new BudgetEffect(
                kind,
                place,
                action,
                Yuan.of(amount),
                Reading.text(row.get(ActionColumn.CAUSE)),
                Reading.text(row.get(ActionColumn.BASIS)),
                Reading.text(row.get(ActionColumn.TARGET)),
                false);
    }

    /** No more can be recovered than the project has left after the recoveries before. */
    private static Value<Rational> within(Value<Rational> left, Value<Rational> amount) {
        boolean more = amount.isPresent() && left.isPresent() && amount.get().isAbove(left.get());
        return more ? Value.error("OUT_OF_RANGE") : amount;
    }

    /** Nothing is recovered or moved by giving money back. */
    private static Value<Rational> unsigned(Value<Rational> amount) {
        return amount.isPresent() && amount.get().signum() < 0 ? Value.error("NEGATIVE") : amount;
    }

    private static boolean isIncrease(Value<Rational> change) {
        return change.isPresent() && change.get().signum() > 0;
    }

    private static Value<Rational> absolute(Value<Rational> change) {
        return change.isPresent() ? Value.present(change.get().abs()) : change;
    }

    private static Value<Rational> negative(Value<Rational> amount) {
        return amount.isPresent() ? Value.present(amount.get().abs().negated()) : amount;
    }
}
