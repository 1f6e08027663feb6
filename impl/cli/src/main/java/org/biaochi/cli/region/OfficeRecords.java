// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.Request;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SupervisedColumn;

/** The register of a department at the end of its year: what stands in it is what supervision counts. */
final class OfficeRecords {
    private final YearTerms terms;
    private final RegionRegister.Office office;
    private final Collection<ProjectYear> projects;

    OfficeRecords(YearTerms terms, RegionRegister.Office office, Collection<ProjectYear> projects) {
        this.terms = terms;
        this.office = office;
        this.projects = projects;
    }

    /** The shares of the department as the engine computes them from its register. */
    List<Kpi> shares(Context context, Function<Request<?>, Assessment> engine) {
        Circular circular = Circular.of(register()).build();
        Assessment assessment = engine.apply(Request.of(circular, context).build());
        return ((SupervisionAssessment) assessment).kpis();
    }

    private RegionYear register() {
        RegionYear.Builder register = RegionYear.builder()
                .set(RegionYearField.REGION_NAME, office.name())
                .set(RegionYearField.YEAR, Integer.toString(terms.year()));
        for (ProjectYear project : projects) {
            register.object(Cells.of(SupervisedColumn.class)
                    .set(SupervisedColumn.OBJECT_ID, project.code)
                    .set(SupervisedColumn.OBJECT_NAME, project.name)
                    .set(SupervisedColumn.OBJECT_KIND, "项目")
                    .set(SupervisedColumn.DEPARTMENT, office.name())
                    .set(SupervisedColumn.AMOUNT, project.yuan.toPlainString())
                    .set(
                            SupervisedColumn.ENDED_DATE,
                            project.admitted ? "" : terms.goalDay().plusDays(1).toString())
                    .build());
            record(register, project, "M", "绩效目标", project.admitted ? "已批复" : "已退回", terms.goalDay(), "");
            if (project.monitored != null) {
                record(
                        register,
                        project,
                        "J",
                        "监控",
                        "",
                        terms.asOf(),
                        project.light == null ? "" : project.light.term());
            }
            if (project.selfEvaluated) {
                record(register, project, "Z", "自评", "", terms.selfDay(), "");
            }
            if (project.evaluation != null && project.admitted) {
                record(register, project, "P", "评价", "已定稿", terms.asOf(), project.grade);
            }
            if (project.decided) {
                record(register, project, "Y", "结果应用", "", terms.asOf(), "已纳入下年预算");
            }
        }
        return register.snapshot(snapshot(terms.goalDay(), "绩效目标"))
                .snapshot(snapshot(terms.asOf(), "监控、自评、评价、结果应用"))
                .build();
    }

    /** Goals are counted when they are submitted, the rest at the end, over the projects that have a budget. */
    private Cells<SnapshotColumn> snapshot(LocalDate day, String stages) {
        return Cells.of(SnapshotColumn.class)
                .set(SnapshotColumn.ID, "KZ-" + office.code() + "-" + day)
                .set(SnapshotColumn.DATE, day.toString())
                .set(SnapshotColumn.STAGES, stages)
                .set(SnapshotColumn.COUNTS_ENDED, "否")
                .build();
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
                .set(RecordColumn.OF, letter.equals("Y") ? "P-" + project.code : "")
                .build());
    }
}
