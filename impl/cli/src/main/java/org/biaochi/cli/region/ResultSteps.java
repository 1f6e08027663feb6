// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Value;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;

/**
 * What follows a department's year: self-evaluations and evaluations are checked, results brought into next year's budget, problems
 * rectified. Not thread-safe.
 */
final class ResultSteps {
    private final OfficeDesk desk;
    private final String code;
    private final Set<String> linked = new HashSet<>();

    ResultSteps(OfficeDesk desk) {
        this.desk = desk;
        this.code = desk.office.code();
    }

    void run() {
        known();
        selfEvaluations();
        desk.folder.read("evaluations", code, SubjectFormats.EVALUATION, this::evaluated, desk::unreadable);
        linkage();
        desk.folder.read("rectifications", code, SubjectFormats.RECTIFICATION, this::rectified, desk::unreadable);
    }

    /** What was evaluated, before self-evaluations are held against it. */
    private void known() {
        desk.folder.read(
                "evaluations",
                code,
                SubjectFormats.EVALUATION,
                decoded -> {
                    ProjectYear project = desk.project(decoded.subject());
                    if (project != null) {
                        project.evaluation = decoded.subject();
                    }
                },
                unreadable -> {});
    }

    private void selfEvaluations() {
        desk.folder.read(
                "selfevaluations", code, SubjectFormats.SELF_EVALUATION, this::selfEvaluated, desk::unreadable);
        if (desk.folder.has("selfevaluations")) {
            desk.lacking(
                    desk.admitted().stream()
                            .filter(project -> !project.selfEvaluated)
                            .toList(),
                    "绩效自评",
                    "self-evaluation");
        }
    }

    private void selfEvaluated(Decoded<SelfEvaluation> input) {
        ProjectYear project = desk.project(input.subject());
        if (project == null) {
            withoutGoal(input, "自评表", "self-evaluation");
            return;
        }
        if (project.selfEvaluated) {
            desk.note(
                    input.source() + "：项目 " + project.code + " 有两份自评表，采用前一份",
                    input.source() + ": project " + project.code + " has two self-evaluations; the first is used");
            return;
        }
        if (!project.admitted) {
            return;
        }
        project.selfEvaluated = true;
        SelfEvaluationAssessment assessment = (SelfEvaluationAssessment)
                desk.assess(input, desk.terms.selfDay(), selfFacts(project), ReportKind.EVALUATION);
        project.selfScore = assessment.total();
        desk.year.selfEvaluated(orEmpty(assessment.grade()), assessment.total());
    }

    private void withoutGoal(Decoded<? extends Subject> input, String what, String english) {
        String key = OfficeDesk.key(input.subject());
        desk.note(
                input.source() + "：项目 " + key + " 没有绩效目标，" + what + "没有采用",
                input.source() + ": project " + key + " has no goal; its " + english + " is not used");
    }

    private Facts selfFacts(ProjectYear project) {
        Facts.Builder facts = Facts.builder().put(HistoryFacts.APPROVED_GOAL, new ApprovedGoal(project.goal, false));
        desk.alerts(facts, project.code);
        if (project.monitored == null) {
            facts.empty(EvaluationFacts.MONITORED);
        } else {
            facts.put(EvaluationFacts.MONITORED, project.monitored);
        }
        if (project.evaluation == null) {
            facts.empty(EvaluationFacts.EVALUATED);
        } else {
            facts.put(EvaluationFacts.EVALUATED, project.evaluation);
        }
        return facts.build();
    }

    private void evaluated(Decoded<Evaluation> input) {
        ProjectYear project = desk.project(input.subject());
        if (project != null && !project.admitted) {
            return;
        }
        EvaluationAssessment assessment =
                (EvaluationAssessment) desk.assess(input, desk.terms.asOf(), Facts.NONE, ReportKind.EVALUATION);
        String grade = orEmpty(assessment.grade());
        desk.year.evaluated(grade, assessment.total());
        if (project != null) {
            project.grade = grade;
            project.score = assessment.total();
        }
    }

    private static String orEmpty(Value<String> grade) {
        return grade.isPresent() ? grade.get() : "";
    }

    private void linkage() {
        desk.folder.read("requests", code, SubjectFormats.LINKAGE, this::linked, desk::unreadable);
        for (ProjectYear project : desk.admitted()) {
            Evaluation evaluation = project.evaluation;
            if (evaluation != null && !project.linked) {
                LinkageDecision papers =
                        LinkagePapers.of(project.yuan, evaluation, project.grade, desk.terms.year() + 1);
                linked(Decoded.of(papers, desk.folder.name("evaluations", code)).build());
            }
        }
    }

    private void linked(Decoded<LinkageDecision> input) {
        ProjectYear project = desk.project(input.subject());
        if (project != null && !project.admitted) {
            return;
        }
        String key = OfficeDesk.key(input.subject());
        if (!key.isEmpty() && !linked.add(key)) {
            desk.note(
                    input.source() + "：" + key + " 有两份结果应用决定，采用前一份",
                    input.source() + ": " + key + " has two decisions; the first is used");
            return;
        }
        LinkageAssessment assessment =
                (LinkageAssessment) desk.assess(input, desk.terms.asOf(), Facts.NONE, ReportKind.LINKAGE);
        if (project != null) {
            project.linked = true;
            project.decided = assessment.decided();
        }
        if (assessment.base().isPresent() && assessment.proposedNext().isPresent()) {
            desk.year.linked(
                    assessment.base().get(), assessment.proposedNext().get(), new ArrayList<>(assessment.effects()));
        }
    }

    private void rectified(Decoded<Rectification> input) {
        ProjectYear project = desk.project(input.subject());
        if (project == null) {
            withoutGoal(input, "整改台账", "rectifications");
            return;
        }
        if (!project.admitted) {
            return;
        }
        desk.assess(input, desk.terms.asOf(), Facts.NONE, ReportKind.LINKAGE);
        project.issues.addAll(input.subject().issues());
    }
}
