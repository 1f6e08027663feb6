// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.indicator.ScoreBands.Flaw;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/**
 * GR-IND-022: a scoring rule that does not suit the kind of value, scoring by ratio without a threshold, or score bands with a
 * gap or an overlap between 0 and 100. Each is a finding at its own cell.
 */
public final class ScoringMisfit extends IndicatorRule {
    private static final Parameter<Table> ALLOWED = Parameter.of("GR-IND-022.allowed", ParameterType.TABLE);
    private static final Compiled<Set<String>> PAIRS = Compiled.of("scoring rules by value type", ScoringMisfit::pairs);

    /** The rule. */
    public ScoringMisfit() {
        super("GR-IND-022", IndicatorField.SCORING_RULE);
    }

    private static Set<String> pairs(Profile profile) {
        Set<String> pairs = new HashSet<>();
        profile.find(ALLOWED).ifPresent(table -> {
            for (int i = 0; i < table.rows().size(); i++) {
                pairs.add(table.cell(i, "rule") + "/" + table.cell(i, "valueType"));
            }
        });
        return Set.copyOf(pairs);
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Set<String> pairs = context.profile().compiled(PAIRS);
        if (pairs.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        List<Defect> defects = new ArrayList<>(0);
        List<Missing> missing = new ArrayList<>(0);
        Optional<ScoringRule> rule = ScoringRule.read(row.text(IndicatorField.SCORING_RULE));
        if (rule.isEmpty()) {
            missing.add(Missing.field(IndicatorField.SCORING_RULE.key()));
        } else {
            judgeType(row, rule.get(), pairs, defects, missing);
            judgeThreshold(row, view, rule.get(), defects, missing);
        }
        judgeBands(row, view, rule, defects, missing);
        return Conclusion.of(defects, missing);
    }

    private static void judgeType(
            RowView row, ScoringRule rule, Set<String> pairs, List<Defect> defects, List<Missing> missing) {
        Optional<ValueType> type = row.valueType();
        if (type.isEmpty()) {
            missing.add(Missing.field(IndicatorField.VALUE_TYPE.key()));
        } else if (!pairs.contains(rule + "/" + type.get())) {
            defects.add(Defect.at(row.place(IndicatorField.SCORING_RULE))
                    .pattern("type")
                    .with(Shown.name(row)
                            .with("rule", Excerpt.of(row.text(IndicatorField.SCORING_RULE)))
                            .with("type", type.get().name())));
        }
    }

    private static void judgeThreshold(
            RowView row, GoalView view, ScoringRule rule, List<Defect> defects, List<Missing> missing) {
        Typed.State state = row.state(IndicatorField.PASS_THRESHOLD);
        if (rule != ScoringRule.RATIO || state == Typed.State.VALUE) {
            return;
        }
        if (state == Typed.State.ABSENT) {
            missing.addAll(view.absent(IndicatorField.PASS_THRESHOLD.key()).missing());
        } else if (row.mayBeCut(IndicatorField.PASS_THRESHOLD)) {
            missing.add(Missing.REST_OF_FORM);
        } else {
            defects.add(Defect.at(row.place(IndicatorField.PASS_THRESHOLD))
                    .pattern("threshold")
                    .with(Shown.name(row)));
        }
    }

    private static void judgeBands(
            RowView row, GoalView view, Optional<ScoringRule> rule, List<Defect> defects, List<Missing> missing) {
        Typed cell = row.indicator().cell(IndicatorField.SCORE_BANDS);
        if (row.state(IndicatorField.SCORE_BANDS) != Typed.State.VALUE) {
            if (rule.filter(ScoringRule.SATISFACTION_BANDS::equals).isPresent()) {
                missing.addAll(
                        cell.isAbsent()
                                ? view.absent(IndicatorField.SCORE_BANDS.key()).missing()
                                : List.of(Missing.field(IndicatorField.SCORE_BANDS.key())));
            }
            return;
        }
        Optional<ScoreBands> bands = ScoreBands.read(cell.text());
        if (bands.isEmpty() || row.mayBeCut(IndicatorField.SCORE_BANDS)) {
            missing.add(bands.isEmpty() ? Missing.field(IndicatorField.SCORE_BANDS.key()) : Missing.REST_OF_FORM);
        } else {
            bands.get().flaw().ifPresent(flaw -> defects.add(defect(row, flaw)));
        }
    }

    private static Defect defect(RowView row, Flaw flaw) {
        return Defect.at(row.place(IndicatorField.SCORE_BANDS))
                .pattern(flaw.gap() ? "gap" : "overlap")
                .with(Shown.name(row)
                        .with("bands", Excerpt.of(row.text(IndicatorField.SCORE_BANDS)))
                        .with("from", flaw.from())
                        .with("to", flaw.to()));
    }
}
