// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.PreviousWindows.PreviousWindow;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.linkage.RectificationView;
import org.biaochi.report.ReportKind;

/** The register of a department at the end of its year: what stands in it is what supervision counts. */
final class OfficeRecords {
    private static final Set<CaseState> DONE = EnumSet.of(CaseState.VERIFIED, CaseState.CLOSED);

    private final OfficeDesk desk;
    private final YearTerms terms;

    OfficeRecords(OfficeDesk desk) {
        this.desk = desk;
        this.terms = desk.terms;
    }

    /** Counts the shares of the department and who owes what, as the engine finds them in its register. */
    void supervise() {
        RegionYear.Builder register = objects();
        desk.projects().forEach(project -> records(register, project));
        String followed = "监控、自评、评价、结果应用" + (desk.folder.has("rectifications") ? "、整改" : "");
        register.snapshot(snapshot(terms.goalDay(), "绩效目标")).snapshot(snapshot(terms.asOf(), followed));
        Decoded<Circular> input = Decoded.of(Circular.of(register.build()).build(), desk.office.name() + " 监督台账")
                .build();
        SupervisionAssessment assessment =
                (SupervisionAssessment) desk.assess(input, terms.asOf(), Facts.NONE, ReportKind.CIRCULAR);
        desk.year.shares(assessment.kpis());
        desk.year.duties(assessment.obligations());
    }

    /** The department with its projects, nothing recorded of them. */
    RegionYear.Builder objects() {
        RegionYear.Builder register = RegionYear.builder()
                .set(RegionYearField.DEPARTMENT, desk.office.name())
                .set(RegionYearField.YEAR, Integer.toString(terms.year()));
        for (ProjectYear project : desk.projects()) {
            register.object(Cells.of(SupervisedColumn.class)
                    .set(SupervisedColumn.OBJECT_ID, project.code)
                    .set(SupervisedColumn.OBJECT_NAME, project.name)
                    .set(SupervisedColumn.OBJECT_KIND, "项目")
                    .set(SupervisedColumn.DEPARTMENT, desk.office.name())
                    .set(SupervisedColumn.AMOUNT, project.yuan.toPlainString())
                    .set(
                            SupervisedColumn.ENDED_DATE,
                            project.admitted ? "" : terms.goalDay().plusDays(1).toString())
                    .build());
        }
        return register;
    }

    /** A snapshot of these stages on a day; goals are counted when they are submitted, the rest over what has a budget. */
    Cells<SnapshotColumn> snapshot(LocalDate day, String stages) {
        return Cells.of(SnapshotColumn.class)
                .set(SnapshotColumn.ID, "KZ-" + desk.office.code() + "-" + day)
                .set(SnapshotColumn.DATE, day.toString())
                .set(SnapshotColumn.STAGES, stages)
                .set(SnapshotColumn.COUNTS_ENDED, "否")
                .build();
    }

    private void records(RegionYear.Builder register, ProjectYear project) {
        LocalDate end = terms.asOf();
        record(register, project, "M", "绩效目标", project.admitted ? "已批复" : "已退回", terms.goalDay(), "");
        if (project.monitored != null) {
            PreviousWindow last = project.windows.get(project.windows.size() - 1);
            LocalDate seen = terms.monthDay(last.end().getMonthValue());
            record(register, project, "J", "监控", "", seen, project.light == null ? "" : project.light.term());
        }
        if (project.selfEvaluated) {
            record(register, project, "Z", "自评", "", terms.selfDay(), "");
        }
        if (project.evaluation != null && project.admitted) {
            record(register, project, "P", "评价", "已定稿", end, project.grade);
        }
        if (project.decided) {
            record(register, project, "Y", "结果应用", "", end, "已纳入下年预算");
        }
        for (Cells<IssueColumn> issue : project.issues) {
            rectification(register, project, issue);
        }
    }

    private static void record(
            RegionYear.Builder register,
            ProjectYear project,
            String letter,
            String kind,
            String state,
            LocalDate day,
            String result) {
        register.record(Cells.of(RecordColumn.class)
                .set(RecordColumn.ID, letter + "-" + project.code)
                .set(RecordColumn.OBJECT_ID, project.code)
                .set(RecordColumn.KIND, kind)
                .set(RecordColumn.STATE, state)
                .set(RecordColumn.DATE, day.toString())
                .set(RecordColumn.RESULT, result)
                .set(RecordColumn.OF, letter.equals("Y") ? project.evaluationId() : "")
                .build());
    }

    /** A problem counts as rectified from the day on which it was verified, and only then. */
    private static void rectification(RegionYear.Builder register, ProjectYear project, Cells<IssueColumn> issue) {
        boolean done = RectificationView.caseState(issue).filter(DONE::contains).isPresent()
                && issue.get(IssueColumn.EVIDENCE).isValue();
        register.record(Cells.of(RecordColumn.class)
                .set(RecordColumn.ID, "G-" + project.code + "-" + RectificationView.text(issue, IssueColumn.ID))
                .set(RecordColumn.OBJECT_ID, project.code)
                .set(RecordColumn.KIND, "整改")
                .set(RecordColumn.STATE, issue.get(IssueColumn.STATE))
                .set(RecordColumn.DATE, done ? issue.get(IssueColumn.VERIFICATION_DATE) : Typed.of(""))
                .set(RecordColumn.DUE_DATE, issue.get(IssueColumn.DUE_DATE))
                .set(RecordColumn.CATEGORY, issue.get(IssueColumn.CATEGORY))
                .set(RecordColumn.AMOUNT, issue.get(IssueColumn.AMOUNT))
                .set(RecordColumn.REMARK, issue.get(IssueColumn.TEXT))
                .set(RecordColumn.OF, project.evaluationId())
                .build());
    }
}
