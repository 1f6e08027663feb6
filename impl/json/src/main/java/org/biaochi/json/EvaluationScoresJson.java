// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.math.BigDecimal;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.EvaluationGap;
import org.biaochi.api.evaluation.ScoredNode;
import org.biaochi.api.evaluation.YearComparison;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.SourcePaths;
import org.jspecify.annotations.Nullable;

/** The scores of an evaluation report, recomputed beside printed; null for what cannot be computed. Stateless. */
final class EvaluationScoresJson {
    private EvaluationScoresJson() {}

    static void write(EvaluationAssessment assessment, SourcePaths paths, JsonBytes json) {
        Value<String> grade = assessment.grade();
        AssessmentJson.optional(json.plainKey("grade"), grade.isPresent() ? grade.get() : null);
        number("total", assessment.total(), json);
        number("publishedTotal", assessment.publishedTotal(), json);
        Typed printed = assessment.subject().field(EvaluationField.GRADE);
        AssessmentJson.optional(json.plainKey("publishedGrade"), printed.isValue() ? printed.text() : null);
        json.plainKey("comparable").raw(Boolean.toString(assessment.comparable()));
        json.plainKey("nodes").open('[');
        for (ScoredNode node : assessment.nodes()) {
            json.open('{');
            json.plainKey("path").text(paths.source(node.place()));
            json.plainKey("name").text(node.name());
            json.plainKey("level").raw(Integer.toString(node.level()));
            number("weight", node.weight(), json);
            number("score", node.score(), json);
            number("published", node.published(), json);
            json.close('}');
        }
        json.close(']');
        json.plainKey("gaps").open('[');
        for (EvaluationGap gap : assessment.gaps()) {
            json.open('{');
            json.plainKey("kind").plain(gap.kind().name());
            json.plainKey("item").text(gap.item());
            json.close('}');
        }
        json.close(']');
        LinkageResultsJson.steps(assessment.steps(), paths, json);
        json.plainKey("comparisons").open('[');
        for (YearComparison compared : assessment.comparisons()) {
            json.open('{');
            json.plainKey("indicator").text(compared.indicator());
            json.plainKey("from").raw(Integer.toString(compared.from()));
            json.plainKey("to").raw(Integer.toString(compared.to()));
            json.plainKey("before").plain(compared.before().toPlainString());
            json.plainKey("after").plain(compared.after().toPlainString());
            json.plainKey("points").plain(compared.points().toPlainString());
            json.plainKey("share").plain(compared.share().toPlainString());
            json.close('}');
        }
        json.close(']');
    }

    private static void number(String name, Value<BigDecimal> number, JsonBytes json) {
        @Nullable String text = number.isPresent() ? number.get().toPlainString() : null;
        AssessmentJson.optional(json.plainKey(name), text);
    }
}
