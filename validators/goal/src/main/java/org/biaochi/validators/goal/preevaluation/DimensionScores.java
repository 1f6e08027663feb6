// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.preevaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.preevaluation.DimensionReading;
import org.biaochi.core.preevaluation.PreEvaluationView;

/**
 * GR-PRE-002: every dimension of the scheme has a score between nothing and its maximum, and the maxima add up to the total. It
 * cannot be told where the document has no scores at all.
 */
public final class DimensionScores extends PreEvaluationRule {
    private static final String SCORE = "score";
    private static final String MAX = "max";

    private final Parameter<BigDecimal> total = Parameter.of("GR-PRE-002.total", ParameterType.DECIMAL);

    /** The rule. */
    public DimensionScores() {
        super("GR-PRE-002");
    }

    @Override
    Conclusion judge(PreEvaluationView view, RuleContext<PreEvaluation> context) {
        if (view.scheme().isEmpty()) {
            return Conclusion.undecided(missing(PreEvaluationField.SCHEME));
        }
        Optional<BigDecimal> due = context.find(total);
        if (due.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Answer answer = new Answer();
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (DimensionReading reading : view.dimensions()) {
            context.step(1);
            answer.judge(reading, view.carriesScores());
            sum = sum.add(reading.max().orElse(BigDecimal.ZERO));
            known &= reading.max().isPresent();
        }
        if (!known) {
            answer.missing.add(Missing.field(MAX));
        } else if (sum.compareTo(due.get()) != 0) {
            answer.defects.add(Defect.at(PreEvaluationView.place(PreEvaluationField.SCHEME))
                    .pattern("maxima")
                    .with(Arguments.of("scheme", view.scheme().get().name())
                            .with("sum", sum)
                            .with("total", due.get())));
        }
        return Conclusion.of(answer.defects, answer.missing);
    }

    private static final class Answer {
        private final List<Defect> defects = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        void judge(DimensionReading reading, boolean carried) {
            Weight score = reading.score();
            if (!carried || score.state() == Weight.State.NOT_A_NUMBER) {
                missing.add(Missing.field(SCORE));
            } else if (!score.isNumber()) {
                defects.add(defect(reading, "none"));
            } else if (score.points().signum() < 0) {
                defects.add(defect(reading, "negative"));
            } else if (reading.max().isEmpty()) {
                missing.add(Missing.field(MAX));
            } else if (score.points().compareTo(reading.max().get()) > 0) {
                defects.add(defect(reading, "over"));
            }
        }

        private static Defect defect(DimensionReading reading, String pattern) {
            Arguments arguments = Arguments.of("dimension", reading.dimension().name());
            if (reading.score().isNumber()) {
                arguments = arguments.with(SCORE, reading.score().points());
            }
            if (pattern.equals("over")) {
                arguments = arguments.with(MAX, reading.max().orElseThrow());
            }
            return Defect.at(reading.place()).pattern(pattern).with(arguments);
        }
    }
}
