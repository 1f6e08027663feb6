// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Fires when no row stands under a node of the taxonomy. One row under it passes; without one, a row whose level cannot be
 * resolved, a cut copy or an unknown project type that decides leave it undecided. Immutable.
 */
public final class NoRowUnder extends GoalRule {
    private static final Place ROWS = Place.ROOT.child(PeriodSet.ANNUAL.key());

    private final IndicatorField level;
    private final Function<RowView, Truth> node;
    private final boolean anySet;
    private final @Nullable TypeClause types;
    private final Predicate<GoalView> outOfScope;
    private final Escalation escalation;

    private NoRowUnder(Builder from) {
        super(from.id, from.needs);
        this.level = from.level;
        this.node = from.node;
        this.anySet = from.anySet;
        this.types = from.types;
        this.outOfScope = from.outOfScope;
        this.escalation = from.escalation;
    }

    /** A rule on a first level, such as 产出. */
    public static Builder l1(String id, String name) {
        return new Builder(id, IndicatorField.L1, row -> row.isUnderL1(name));
    }

    /** A rule on a second level under 产出, such as 数量. */
    public static Builder l2(String id, String name) {
        return new Builder(id, IndicatorField.L2, row -> {
            Truth there = row.isUnderL2(name);
            return there.isUnknown() && row.isUnderL1(LevelNames.OUTPUT).isFalse() ? Truth.FALSE : there;
        });
    }

    /** A rule on the cost node of either taxonomy, in any period set. */
    public static Builder cost(String id) {
        Builder builder = new Builder(id, IndicatorField.L1, RowView::isCost);
        builder.anySet = true;
        return builder;
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<List<String>> list = types == null ? Optional.empty() : context.find(types.types);
        if (types != null && types.effect == Effect.PASS_UNLESS_LISTED && list.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Truth listed = view.typeIn(list.orElse(List.of()));
        if (outOfScope.test(view) || types != null && types.effect == Effect.NOT_APPLICABLE && listed.isTrue()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Truth found = Truth.any(view.rows(PeriodSet.ANNUAL), node);
        if (anySet && !found.isTrue()) {
            found = found.or(Truth.any(view.rows(PeriodSet.OVERALL), node));
        }
        if (found.isTrue() || types != null && types.passes(listed)) {
            return Conclusion.passed();
        }
        if (view.presence(level) == Typed.State.ABSENT && !view.partial() && !isEmptyForm(view)) {
            return view.absent(level.key());
        }
        List<Missing> missing = new ArrayList<>();
        if (found.isUnknown()) {
            missing.add(Missing.field(level.key()));
        }
        if (listed.isUnknown()) {
            missing.add(Missing.field(GoalField.PROJECT_TYPE.key()));
        }
        if (view.partial()) {
            missing.add(Missing.REST_OF_FORM);
        }
        return missing.isEmpty()
                ? Conclusion.failed(Defect.at(ROWS).escalateIf(escalation.test(view, context)))
                : Conclusion.undecided(missing);
    }

    /** The form of a goal prints its headings even where nobody added a row, so the level is blank and not absent. */
    private boolean isEmptyForm(GoalView view) {
        return view.size() == 0 && view.goal().form() == FormKind.GOAL && view.onForm(level.key());
    }

    /** What follows from the project type being listed. */
    private enum Effect {
        NOT_APPLICABLE,
        PASS_IF_LISTED,
        PASS_UNLESS_LISTED
    }

    private record TypeClause(Parameter<List<String>> types, Effect effect) {
        boolean passes(Truth listed) {
            return effect == Effect.PASS_IF_LISTED && listed.isTrue()
                    || effect == Effect.PASS_UNLESS_LISTED && listed.isFalse();
        }
    }

    /** When a finding weighs more. */
    private interface Escalation {
        boolean test(GoalView view, RuleContext<PerformanceGoal> context);
    }

    /** Collects the clauses of a rule. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final IndicatorField level;
        private final Function<RowView, Truth> node;
        private Needs needs = Needs.NOTHING;
        private boolean anySet;
        private @Nullable TypeClause types;
        private Predicate<GoalView> outOfScope = view -> false;
        private Escalation escalation = (view, context) -> false;

        private Builder(String id, IndicatorField level, Function<RowView, Truth> node) {
            this.id = id;
            this.level = level;
            this.node = node;
        }

        /** Does not apply to the listed project types. */
        public Builder notFor(String parameter) {
            return types(parameter, Effect.NOT_APPLICABLE);
        }

        /** Passes whatever the rows for the listed project types. */
        public Builder passesFor(String parameter) {
            return types(parameter, Effect.PASS_IF_LISTED);
        }

        /** Passes whatever the rows for all but the listed project types. */
        public Builder onlyFor(String parameter) {
            return types(parameter, Effect.PASS_UNLESS_LISTED);
        }

        private Builder types(String parameter, Effect effect) {
            types = new TypeClause(words(parameter), effect);
            return this;
        }

        private Parameter<List<String>> words(String parameter) {
            return Parameter.of(id + "." + parameter, ParameterType.WORDS);
        }

        /** Does not apply where this holds. */
        public Builder unless(Predicate<GoalView> condition) {
            outOfScope = condition;
            return this;
        }

        /** Is not asked where an earlier rule reports the same cause. */
        public Builder unlessFailed(String rule) {
            needs = needs.unlessFailed(RuleId.of(rule));
            return this;
        }

        /** Weighs more for the listed project types. */
        public Builder escalatedFor(String parameter) {
            Parameter<List<String>> words = words(parameter);
            escalation = (view, context) ->
                    view.typeIn(context.find(words).orElse(List.of())).isTrue();
            return this;
        }

        /** Weighs more where this holds. */
        public Builder escalatedIf(Predicate<GoalView> condition) {
            escalation = (view, context) -> condition.test(view);
            return this;
        }

        /** Returns the rule. */
        public NoRowUnder build() {
            return new NoRowUnder(this);
        }
    }
}
