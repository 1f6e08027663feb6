// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.linkage;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;
import org.jspecify.annotations.Nullable;

/** Next year's amount that linkage proposes (下年预算安排建议数), or no action where nothing was evaluated: F40. Immutable. */
public final class NextAmount {
    /** By the verb of the decision. */
    public static final Formula<NextAmount> F40 = Formula.of(
                    "F40",
                    Shape.<NextAmount>of(Shape.rounding(2), NextAmount::shown),
                    "graded",
                    "base",
                    "exempt",
                    "action",
                    "r",
                    "request",
                    "units",
                    "quotaOld",
                    "quotaNew")
            .with("exemptKeepsBase", LinkageTerms.EXEMPT_KEEPS_BASE);

    /** Nothing was evaluated, so nothing is proposed: never good by default. */
    public static final NextAmount NO_ACTION = new NextAmount(null);

    private final @Nullable Rational amount;

    private NextAmount(@Nullable Rational amount) {
        this.amount = amount;
    }

    /**
     * What a decision gives besides its verb; what the verb does not ask for is not looked at. Immutable.
     *
     * @param rate r, −0.20 for a cut of 20 %
     * @param request the amount asked for
     * @param units how many units the norm is for
     * @param quotaOld the norm so far
     * @param quotaNew the new norm
     */
    public record Decision(
            Value<Rational> rate,
            Value<Rational> request,
            Value<Rational> units,
            Value<Rational> quotaOld,
            Value<Rational> quotaNew) {
        /** Nothing is given. */
        public static final Decision NONE = new Decision(
                Value.missing("r"),
                Value.missing("request"),
                Value.missing("units"),
                Value.missing("quotaOld"),
                Value.missing("quotaNew"));

        /** Requires all. */
        public Decision {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(units, "units");
            Objects.requireNonNull(quotaOld, "quotaOld");
            Objects.requireNonNull(quotaNew, "quotaNew");
        }
    }

    /**
     * F40, tested in this order: nothing graded, base missing, exempt, action.
     *
     * @param graded whether there is an evaluation
     * @param base the amount that is adjusted
     * @param exempt whether it belongs to a class that linkage must not cut
     * @param action the verb
     */
    public static Result<NextAmount> of(
            Value<Boolean> graded,
            Value<Rational> base,
            Value<Boolean> exempt,
            Value<BudgetAction> action,
            Decision decision,
            Terms terms) {
        Value<NextAmount> next = ungraded(graded);
        String boundary = "";
        if (next == null) {
            next = Given.stopAmounts(base);
        }
        if (next == null) {
            next = Given.stop(exempt);
        }
        if (next == null && exempt.get()) {
            Value<Boolean> keeps = terms.value(LinkageTerms.EXEMPT_KEEPS_BASE);
            next = Given.stop(keeps);
            if (next == null && keeps.get()) {
                boundary = "EXEMPT";
                next = Value.present(new NextAmount(base.get()));
            }
        }
        if (next == null) {
            next = Given.stop(action);
        }
        if (next == null) {
            boundary = action.get().name();
            Value<Rational> amount = amount(action.get(), base.get(), decision);
            Value<NextAmount> stopped = Given.stop(amount);
            next = stopped != null
                    ? stopped
                    : Value.present(new NextAmount(amount.get().max(Rational.ZERO)));
        }
        return F40.result(
                next,
                boundary,
                terms,
                graded,
                base,
                exempt,
                action,
                decision.rate(),
                decision.request(),
                decision.units(),
                decision.quotaOld(),
                decision.quotaNew());
    }

    private static @Nullable Value<NextAmount> ungraded(Value<Boolean> graded) {
        if (graded.isPresent() && !graded.get()) {
            return Value.present(NO_ACTION);
        }
        return Given.stop(graded);
    }

    private static Value<Rational> amount(BudgetAction action, Rational base, Decision decision) {
        Value<Rational> kept = Value.present(base);
        return switch (action) {
            case CANCEL, NOT_ARRANGED -> Value.present(Rational.ZERO);
            case FREEZE_NEW -> {
                Value<Rational> stopped = Given.stopAmounts(decision.request());
                yield stopped != null
                        ? stopped
                        : Value.present(decision.request().get().min(base));
            }
            case RATE -> byRate(base, decision.rate());
            case PRIORITY, ENSURE, KEEP ->
                decision.rate().state() == Value.State.MISSING ? kept : byRate(base, decision.rate());
            case QUOTA_UP, QUOTA_DOWN -> byQuota(base, decision);
            case SUSPEND_PAYMENT, RECOVER, REALLOCATE, POLICY_KEEP, POLICY_CHANGE, POLICY_ABOLISH -> kept;
        };
    }

    private static Value<Rational> byRate(Rational base, Value<Rational> rate) {
        Value<Rational> stopped = Given.stop(rate);
        return stopped != null ? stopped : Value.present(base.times(Rational.ONE.plus(rate.get())));
    }

    private static Value<Rational> byQuota(Rational base, Decision decision) {
        Value<Rational> stopped = Given.stopAmounts(decision.units(), decision.quotaOld(), decision.quotaNew());
        if (stopped != null) {
            return stopped;
        }
        Rational change = decision.quotaNew().get().minus(decision.quotaOld().get());
        return Value.present(base.plus(decision.units().get().times(change)));
    }

    /** The amount in 元, unrounded; empty for no action. */
    public Optional<Rational> amount() {
        return Optional.ofNullable(amount);
    }

    private FigureValue shown() {
        return amount == null ? Shape.word(this) : Shape.decimal(amount, 2);
    }

    @Override
    public String toString() {
        return amount == null ? "NO_ACTION" : amount.toString();
    }
}
