// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.evaluation.ScoreCause;
import org.biaochi.api.evaluation.ScoredExecution;
import org.biaochi.api.evaluation.ScoredIndicator;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.SourcePaths;
import org.jspecify.annotations.Nullable;

/** The scores of a self-evaluation, recomputed beside published; null for what cannot be computed. Stateless. */
final class SelfEvaluationScoresJson {
    private SelfEvaluationScoresJson() {}

    static void write(SelfEvaluationAssessment assessment, SourcePaths paths, JsonBytes json) {
        Value<String> grade = assessment.grade();
        AssessmentJson.optional(json.plainKey("grade"), grade.isPresent() ? grade.get() : null);
        number("total", assessment.total(), json);
        number("publishedTotal", assessment.publishedTotal(), json);
        Typed printed = assessment.subject().field(SelfEvaluationField.GRADE);
        AssessmentJson.optional(json.plainKey("publishedGrade"), printed.isValue() ? printed.text() : null);
        ScoredExecution execution = assessment.execution();
        json.plainKey("execution").open('{');
        number("rate", execution.rate(), json);
        number("weight", execution.weight(), json);
        number("score", execution.score(), json);
        number("published", execution.published(), json);
        number("difference", execution.difference(), json);
        cause(execution.cause(), json);
        json.close('}');
        json.plainKey("indicators").open('[');
        for (ScoredIndicator row : assessment.indicators()) {
            json.open('{');
            json.plainKey("path").text(paths.source(row.place()));
            AssessmentJson.optional(
                    json.plainKey("formula"),
                    row.formula().map(FormulaId::toString).orElse(null));
            number("weight", row.weight(), json);
            number("score", row.score(), json);
            number("published", row.published(), json);
            number("difference", row.difference(), json);
            cause(row.cause(), json);
            json.close('}');
        }
        json.close(']');
    }

    private static void number(String name, Value<BigDecimal> number, JsonBytes json) {
        @Nullable String text = number.isPresent() ? number.get().toPlainString() : null;
        AssessmentJson.optional(json.plainKey(name), text);
    }

    private static void cause(Optional<ScoreCause> cause, JsonBytes json) {
        AssessmentJson.optional(
                json.plainKey("cause"), cause.map(ScoreCause::name).orElse(null));
    }
}
