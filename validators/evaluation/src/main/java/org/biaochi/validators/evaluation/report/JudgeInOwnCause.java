// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.evaluation.Engagement;
import org.biaochi.api.evaluation.EngagementField;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.RelationColumn;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/** PM-EVA-201: the institution neither carries out what it evaluates, nor helped to plan it, nor belongs to those who do. */
final class JudgeInOwnCause extends EngagementRule {
    private static final String EXECUTOR = "executor";
    private static final Place RELATIONS = Evaluation.ENGAGEMENT.child(Engagement.RELATIONS.key());

    private final Parameter<List<String>> forbidden =
            Parameter.of("PM-EVA-201.forbiddenRelations", ParameterType.WORDS);

    JudgeInOwnCause() {
        super("PM-EVA-201");
    }

    @Override
    Conclusion judge(Engagement engagement, EvaluationView view, RuleContext<Evaluation> context) {
        List<String> kinds = context.find(forbidden).orElse(List.of());
        if (kinds.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        if (kinds.contains(EXECUTOR)) {
            executor(engagement, view, defects, missing);
        }
        drafted(engagement, EngagementField.DRAFTED_GOAL, kinds.contains("drafter-of-goal"), defects, missing);
        drafted(
                engagement,
                EngagementField.DRAFTED_PRE_EVALUATION,
                kinds.contains("drafter-of-pre-evaluation"),
                defects,
                missing);
        relations(engagement, view, kinds, defects, missing);
        return Conclusion.of(defects, missing.stream().distinct().sorted().toList());
    }

    private static void executor(
            Engagement engagement, EvaluationView view, List<Defect> defects, List<Missing> missing) {
        String firm = Reading.text(engagement.field(EngagementField.FIRM));
        Set<String> executors = executors(engagement, view);
        if (!firm.isEmpty() && executors.contains(firm)) {
            defects.add(Defect.at(Evaluation.ENGAGEMENT.child(EngagementField.FIRM.key()))
                    .with(Arguments.of("relation", EngagementField.EXECUTOR.term())));
        } else if (firm.isEmpty()) {
            missing.add(Missing.field(EngagementField.FIRM.key()));
        } else if (executors.isEmpty()) {
            missing.add(Missing.field(EvaluationField.UNIT.key()));
        }
    }

    private static Set<String> executors(Engagement engagement, EvaluationView view) {
        String stated = Reading.text(engagement.field(EngagementField.EXECUTOR));
        String unit = view.text(EvaluationField.UNIT);
        return Names.known(stated, unit);
    }

    private static void drafted(
            Engagement engagement,
            EngagementField field,
            boolean forbidden,
            List<Defect> defects,
            List<Missing> missing) {
        Truth drafted = Reading.yesOrNo(Reading.text(engagement.field(field)));
        if (forbidden && drafted.isTrue()) {
            defects.add(
                    Defect.at(Evaluation.ENGAGEMENT.child(field.key())).with(Arguments.of("relation", field.term())));
        } else if (forbidden && drafted.isUnknown()) {
            missing.add(Missing.field(field.key()));
        }
    }

    /** A relation counts if it is one of the forbidden kinds, with somebody who answers for the object or with nobody named. */
    private static void relations(
            Engagement engagement,
            EvaluationView view,
            List<String> kinds,
            List<Defect> defects,
            List<Missing> missing) {
        if (engagement.relations().isAbsent()) {
            missing.add(Missing.field(Engagement.RELATIONS.key()));
            return;
        }
        Set<String> parties = Names.known(
                Reading.text(engagement.field(EngagementField.EXECUTOR)),
                view.text(EvaluationField.UNIT),
                view.text(EvaluationField.DEPARTMENT));
        for (int i = 0; i < engagement.relations().size(); i++) {
            Cells<RelationColumn> relation = engagement.relations().get(i);
            String kind = Reading.text(relation.get(RelationColumn.KIND));
            String party = Reading.text(relation.get(RelationColumn.PARTY));
            boolean counts = kinds.contains(kind) || kinds.contains(RelationWords.code(kind));
            if (kind.isEmpty()) {
                missing.add(Missing.field(RelationColumn.KIND.key()));
            } else if (counts && parties.isEmpty() && !party.isEmpty()) {
                missing.add(Missing.field(EvaluationField.UNIT.key()));
            } else if (counts && (party.isEmpty() || parties.contains(party))) {
                defects.add(Defect.at(RELATIONS.child(i))
                        .with(Arguments.of("relation", Excerpt.brief(kind + (party.isEmpty() ? "" : " " + party)))));
            }
        }
    }
}
