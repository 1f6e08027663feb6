// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Narratives;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Bigrams;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;

/** PM-SEL-115: all points on every indicator, in the words of last year or of another project: worth a spot check. */
final class BoilerPlate extends FormRule {
    private final Parameter<BigDecimal> limit = Parameter.of("PM-SEL-115.similarity", ParameterType.DECIMAL);

    BoilerPlate() {
        super("PM-SEL-115", Needs.NOTHING.fact(EvaluationFacts.NARRATIVES));
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        Truth full = Truth.all(view.rows(), AchievedRow::isFullScore)
                .and(view.partial() || view.rows().isEmpty() ? Truth.UNKNOWN : Truth.TRUE);
        if (full.isFalse()) {
            return Conclusion.passed();
        }
        String text = view.text(SelfEvaluationField.ACTUAL_TEXT);
        Fact<Narratives> others = context.fact(EvaluationFacts.NARRATIVES);
        List<String> alike = new ArrayList<>();
        boolean unknown = others.state() == Fact.State.NOT_SUPPLIED;
        if (others.isPresent() && !text.isEmpty()) {
            Bigrams own = Bigrams.of(compact(text));
            for (Narratives.Narrative other : others.get().narratives()) {
                context.step(1);
                unknown |= other.text().state() == Fact.State.NOT_SUPPLIED;
                if (other.text().isPresent() && isAlike(own, other.text().get(), context.value(limit))) {
                    alike.add(Excerpt.brief(other.source()));
                }
            }
        }
        boolean found = !alike.isEmpty();
        Truth same = found ? Truth.TRUE : unknown || text.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        if (same.isFalse()) {
            return Conclusion.passed();
        }
        if (full.and(same).isTrue()) {
            return Conclusion.failed(Defect.at(SelfEvaluationView.place(SelfEvaluationField.ACTUAL_TEXT))
                    .with(Arguments.NONE.with("sources", alike)));
        }
        Lacks lacks = new Lacks()
                .unless(!text.isEmpty(), SelfEvaluationField.ACTUAL_TEXT.key())
                .restIf(view.partial());
        if (full.isUnknown() && !view.partial()) {
            lacks.unless(
                            view.rows().stream().allMatch(row -> row.weight().isPresent())
                                    && !view.rows().isEmpty(),
                            "weight")
                    .unless(view.rows().stream().allMatch(row -> row.published().isPresent()), "score");
        }
        return Conclusion.undecided(
                unknown && !found ? lacks.fact(EvaluationFacts.NARRATIVES).missing() : lacks.missing());
    }

    /** Chinese text has no blanks that mean something. */
    private static String compact(String text) {
        return text.replace(" ", "");
    }

    private static boolean isAlike(Bigrams own, String text, BigDecimal limit) {
        String other = compact(Folding.normalise(text));
        return !other.isEmpty() && own.similarityTo(Bigrams.of(other)).atLeast(limit);
    }
}
