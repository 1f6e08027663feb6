// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.ReviewKind;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.review.PanelReading;
import org.biaochi.core.review.TypedNumber;

/**
 * GR-GATE-004: a key project is reviewed by points too, and by as many experts as the profile asks for. How a step reviewed is
 * what it says of itself, else whether its sheets give points.
 */
public final class KeyProjectReview extends GateRule {
    private static final Parameter<Integer> MIN_EXPERTS = Parameter.of("GR-GATE-004.minExperts", ParameterType.INTEGER);

    /** The rule. */
    public KeyProjectReview() {
        super("GR-GATE-004", ReviewFacts.RECORDS);
    }

    @Override
    Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Truth key = view.keyProject();
        if (key.isFalse()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        List<Missing> missing = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        List<ReviewRecord> steps = Rounds.of(context).latest();
        if (steps.isEmpty()) {
            missing.add(Missing.fact(ReviewFacts.RECORDS));
        } else {
            byPoints(steps, context.profile(), defects, missing);
            context.find(MIN_EXPERTS).ifPresent(least -> experts(steps, least, defects, missing));
        }
        boolean open = !key.isTrue() && (!defects.isEmpty() || !missing.isEmpty());
        if (open) {
            missing.add(0, Missing.field(GoalField.KEY_PROJECT.key()));
            return Conclusion.undecided(missing);
        }
        return Conclusion.of(defects, missing);
    }

    private static void byPoints(
            List<ReviewRecord> steps, Profile profile, List<Defect> defects, List<Missing> missing) {
        boolean unknown = false;
        for (ReviewRecord step : steps) {
            Optional<ReviewKind> kind = kind(step, profile);
            if (kind.isPresent() && kind.get() == ReviewKind.QUANTITATIVE) {
                return;
            }
            unknown |= kind.isEmpty();
        }
        if (unknown) {
            missing.add(Missing.field("kind"));
        } else {
            defects.add(Defect.at(Place.ROOT).pattern("qualitativeOnly"));
        }
    }

    private static Optional<ReviewKind> kind(ReviewRecord step, Profile profile) {
        return step.kind()
                .or(() -> step.scores()
                        .map(panel -> PanelReading.of(panel, profile))
                        .filter(reading -> !reading.sheets().isEmpty())
                        .map(reading -> reading.isQuantitative() ? ReviewKind.QUANTITATIVE : ReviewKind.QUALITATIVE));
    }

    private static void experts(List<ReviewRecord> steps, int least, List<Defect> defects, List<Missing> missing) {
        Optional<BigDecimal> most =
                steps.stream().flatMap(step -> experts(step).stream()).max(BigDecimal::compareTo);
        if (most.isEmpty()) {
            missing.add(Missing.field("experts"));
        } else if (most.get().compareTo(BigDecimal.valueOf(least)) < 0) {
            defects.add(Defect.at(Place.ROOT)
                    .pattern("fewExperts")
                    .with(Arguments.NONE.with("count", most.get()).with("min", least)));
        }
    }

    /** The recorded number, else that of the panel, else how many judges gave points. */
    private static Optional<BigDecimal> experts(ReviewRecord step) {
        return TypedNumber.of(step.experts())
                .or(() -> step.scores().flatMap(panel -> TypedNumber.of(panel.experts())))
                .map(TypedNumber::number)
                .or(() -> step.scores()
                        .map(panel -> BigDecimal.valueOf(panel.sheets().size()))
                        .filter(judges -> judges.compareTo(BigDecimal.ONE) > 0));
    }
}
