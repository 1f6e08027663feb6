// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.jspecify.annotations.Nullable;

/**
 * GR-CMP-001: mandatory fields are not blank. One defect per field; a column is one field and lists its blank cells. Absent
 * fields that the form should carry are named together.
 */
public final class MandatoryFields extends GoalRule {
    private static final String COLUMN = "indicator.";
    private static final String FUND_SOURCES = "fundSources";

    private final Parameter<List<String>> mandatory = parameter("mandatoryFields", ParameterType.WORDS);
    private final Compiled<Optional<List<Wanted>>> wanted = Compiled.of("mandatory fields", this::wanted);

    /** The rule. */
    public MandatoryFields() {
        super("GR-CMP-001");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<List<Wanted>> fields = context.profile().compiled(wanted);
        if (fields.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Answer answer = new Answer(view);
        for (Wanted one : fields.get()) {
            if (one.field() != null) {
                answer.field(one.field());
            } else if (one.column() != null) {
                answer.column(one.key(), one.column());
            } else if (one.key().equals(FUND_SOURCES)) {
                answer.sources();
            } else {
                answer.absent(one.key());
            }
        }
        return answer.conclusion();
    }

    private Optional<List<Wanted>> wanted(Profile profile) {
        return profile.find(mandatory).map(keys -> keys.stream().map(Wanted::of).toList());
    }

    /** A key of the profile: a field, a column, or neither. */
    private record Wanted(
            String key, @Nullable GoalField field, @Nullable IndicatorField column) {
        static Wanted of(String key) {
            String column = key.startsWith(COLUMN) ? key.substring(COLUMN.length()) : "";
            return new Wanted(
                    key,
                    GoalField.ofKey(key).orElse(null),
                    IndicatorField.ofKey(column).orElse(null));
        }
    }

    /** Gathers what is blank and what is absent. */
    private static final class Answer {
        private final GoalView view;
        private final List<Defect> defects = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private boolean anyCarried;

        private Answer(GoalView view) {
            this.view = view;
        }

        void field(GoalField field) {
            Typed.State state = view.fieldState(field);
            judge(field.key(), field.term(), state, state == Typed.State.BLANK ? List.of(place(field)) : List.of());
        }

        private Place place(GoalField field) {
            Optional<FundAmount> total =
                    field == GoalField.FUND_TOTAL ? view.funds().annual().total() : Optional.empty();
            return total.map(FundAmount::place).orElseGet(() -> Place.ROOT.child(field.key()));
        }

        void sources() {
            List<FundAmount> sources = view.funds().annual().sources();
            Typed.State state = sources.isEmpty() ? Typed.State.ABSENT : Typed.State.BLANK;
            for (FundAmount source : sources) {
                state = source.state() == Typed.State.VALUE ? Typed.State.VALUE : state;
            }
            judge(
                    FUND_SOURCES,
                    "资金来源",
                    state,
                    state == Typed.State.BLANK
                            ? sources.stream().map(FundAmount::place).toList()
                            : List.of());
        }

        void column(String key, IndicatorField column) {
            if (view.presence(column) == Typed.State.ABSENT) {
                absent(GoalField.ofKey(column.key()).isPresent() ? key : column.key());
                return;
            }
            List<Place> blank = new ArrayList<>();
            for (PeriodSet set : PeriodSet.values()) {
                for (RowView row : view.rows(set)) {
                    if (row.state(column) == Typed.State.BLANK && !row.mayBeCut(column)) {
                        blank.add(row.place(column));
                    }
                }
            }
            judge(key, column.term(), blank.isEmpty() ? Typed.State.VALUE : Typed.State.BLANK, blank);
            if (view.partial()) {
                missing.add(Missing.REST_OF_FORM);
            }
        }

        private void judge(String key, String term, Typed.State state, List<Place> places) {
            if (state == Typed.State.ABSENT) {
                absent(key);
                return;
            }
            anyCarried = true;
            if (state == Typed.State.BLANK) {
                defects.add(Defect.over(places).with(Arguments.of("field", term)));
            }
        }

        void absent(String key) {
            if (view.onForm(key)) {
                anyCarried = true;
                missing.add(Missing.field(key));
            }
        }

        Conclusion conclusion() {
            return anyCarried ? Conclusion.of(defects, missing) : Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
        }
    }
}
