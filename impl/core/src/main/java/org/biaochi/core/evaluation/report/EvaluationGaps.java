// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationGap;
import org.biaochi.api.evaluation.EvaluationGap.Kind;
import org.biaochi.api.evaluation.PlanColumn;
import org.biaochi.api.evaluation.SourceColumn;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Folding;

/** What an evaluation still lacks. Pure functions. */
final class EvaluationGaps {
    private EvaluationGaps() {}

    static List<EvaluationGap> of(EvaluationView view, Profile profile) {
        List<EvaluationGap> gaps = new ArrayList<>();
        Evaluation evaluation = view.evaluation();
        if (!evaluation.plan().isAbsent()) {
            plan(evaluation, profile.find(ReportParameters.PLAN_ITEMS).orElse(List.of()), gaps);
        }
        view.missingMaterials().forEach(material -> gaps.add(new EvaluationGap(Kind.MATERIAL, material)));
        for (Cells<SourceColumn> source : evaluation.sources()) {
            if (!Reading.said(source.get(SourceColumn.SCORE))) {
                gaps.add(new EvaluationGap(Kind.SOURCE, Reading.text(source.get(SourceColumn.NAME))));
            }
        }
        view.sample()
                .filter(sample -> sample.repeatable().isFalse())
                .ifPresent(sample -> gaps.add(new EvaluationGap(Kind.DRAW, String.join("、", sample.drawn()))));
        return gaps;
    }

    private static void plan(Evaluation evaluation, List<String> required, List<EvaluationGap> gaps) {
        for (String item : required) {
            boolean settled = evaluation.plan().stream()
                    .filter(row -> Reading.text(row.get(PlanColumn.ITEM)).equals(Folding.normalise(item)))
                    .anyMatch(row -> Reading.state(row.get(PlanColumn.CONTENT)) == Typed.State.VALUE);
            if (!settled) {
                gaps.add(new EvaluationGap(Kind.PLAN_ITEM, item));
            }
        }
        for (Cells<PlanColumn> row : evaluation.plan()) {
            if (Reading.state(row.get(PlanColumn.RESPONSIBLE)) == Typed.State.BLANK) {
                gaps.add(new EvaluationGap(Kind.RESPONSIBLE, Reading.text(row.get(PlanColumn.ITEM))));
            }
        }
    }
}
