// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.rule.SweepingRule;
import org.jspecify.annotations.Nullable;

/**
 * Fires on a row whose name, apart from numbering, holds words that do not belong where the row stands. Undecided where the
 * row may stand there and its name is blank, or the name holds such words and the level cannot be resolved; not applicable
 * where no layer sets the words. Immutable.
 */
public final class NamedRow extends IndicatorRule {
    private static final Conclusion UNSET = Conclusion.notApplicable(Reason.PARAMETER_UNSET);

    private final List<Clause> clauses;
    private final @Nullable WordPattern unless;
    private final @Nullable Excuse excuse;

    private NamedRow(Builder from) {
        super(from.id, IndicatorField.NAME);
        this.clauses = List.copyOf(from.clauses);
        this.unless = from.unless;
        this.excuse = from.excuse;
    }

    /** A rule with this id. */
    public static Builder of(String id) {
        return new Builder(id);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        Lexicon lexicon = context.profile().compiled(Lexicon.KEY);
        boolean asks = false;
        long held = 0;
        for (Clause clause : clauses) {
            asks |= lexicon.has(clause.words);
            held |= lexicon.mayHold(clause.words, rows);
        }
        answers.addSame(rows.named() & ~held, asks ? Conclusion.passed() : UNSET);
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Lexicon lexicon = context.profile().compiled(Lexicon.KEY);
        Conclusion answer = UNSET;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (lexicon.has(clause.words)) {
                Conclusion one = judge(clause, row, view, context, lexicon);
                if (one.outcome() != Outcome.PASSED) {
                    return one;
                }
                answer = one;
            }
        }
        return answer;
    }

    private Conclusion judge(
            Clause clause, RowView row, GoalView view, RuleContext<PerformanceGoal> context, Lexicon lexicon) {
        Truth there = clause.where.apply(row);
        if (there.isFalse()) {
            return Conclusion.passed();
        }
        String name = row.bareName();
        if (name.isEmpty()) {
            return undecided(IndicatorField.NAME);
        }
        Optional<String> word = lexicon.find(clause.words, name);
        if (word.isEmpty() || unless != null && lexicon.matches(unless, name)) {
            return Conclusion.passed();
        }
        Truth excused = Truth.FALSE;
        if (excuse != null) {
            Optional<String> other = lexicon.find(clause.words, name, excuse.others(context));
            excused = other.isPresent() ? Truth.FALSE : excuse.holds(view, context);
            word = other.or(() -> lexicon.find(clause.words, name));
        }
        if (excused.isTrue()) {
            return Conclusion.passed();
        }
        if (there.isUnknown()) {
            return unresolved(row, view, clause.level);
        }
        if (excused.isUnknown()) {
            return Conclusion.undecided(Missing.field(GoalField.PROJECT_TYPE.key()));
        }
        Defect defect = Defect.at(row.place(IndicatorField.NAME))
                .pattern(clause.message)
                .with(Shown.name(row).with("word", word.get()));
        return found(row, IndicatorField.NAME, defect);
    }

    /** Words that do not belong at a place; a row stands at one place only, so at most one clause of a rule fires. */
    private record Clause(IndicatorField level, Function<RowView, Truth> where, WordPattern words, String message) {}

    /** Words that are in order for some types of projects. */
    private record Excuse(Compiled<Optional<Set<String>>> words, Parameter<List<String>> types) {
        Predicate<String> others(RuleContext<PerformanceGoal> context) {
            Set<String> excused = context.profile().compiled(words).orElse(Set.of());
            return word -> !excused.contains(word);
        }

        Truth holds(GoalView view, RuleContext<PerformanceGoal> context) {
            return view.typeIn(context.find(types).orElse(List.of()));
        }
    }

    /** Collects the clauses of a rule. Not thread-safe. */
    public static final class Builder {
        private static final String ONLY = "default";

        private final String id;
        private final List<Clause> clauses = new ArrayList<>();
        private @Nullable WordPattern unless;
        private @Nullable Excuse excuse;

        private Builder(String id) {
            this.id = id;
        }

        /** Words that belong nowhere. */
        public Builder anywhere(WordPattern words) {
            clauses.add(new Clause(IndicatorField.L1, row -> Truth.TRUE, words, ONLY));
            return this;
        }

        /** Words that do not belong under a first level. */
        public Builder underL1(String l1, WordPattern words) {
            clauses.add(new Clause(IndicatorField.L1, row -> row.isUnderL1(l1), words, ONLY));
            return this;
        }

        /** Words that do not belong under a second level, with the key of the message that says where they do. */
        public Builder underL2(String l2, WordPattern words, String message) {
            clauses.add(new Clause(IndicatorField.L2, row -> row.isUnderL2(l2), words, message));
            return this;
        }

        /** Passes names that match this. */
        public Builder unless(WordPattern pattern) {
            unless = pattern;
            return this;
        }

        /** Passes over some of the words where the project is of a type for which they are in order. */
        public Builder excusing(String words, String types) {
            excuse = new Excuse(Words.folded(list(words)), list(types));
            return this;
        }

        private Parameter<List<String>> list(String name) {
            return Parameter.of(id + "." + name, ParameterType.WORDS);
        }

        /** Returns the rule. */
        public NamedRow build() {
            return new NamedRow(this);
        }
    }
}
