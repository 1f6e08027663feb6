// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.GoalStatus;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.facts.PreviousWindows;
import org.biaochi.api.facts.PreviousWindows.PreviousWindow;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Amount;
import org.biaochi.core.casefile.Handling;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;
import org.biaochi.report.region.OfficeYear;

/**
 * The months of a department's year: reports are assessed beside what finance found, lights shown, alerts opened. Where a
 * report raises alerts, or people sent a letter on its window, it is judged as of the day on which the window is looked
 * at, by then with the letters. Not thread-safe.
 */
final class MonthSteps {
    private static final int MONTHS = OfficeYear.MONTHS;

    private final OfficeDesk desk;
    private final String bureau;
    private final Map<String, Decoded<MonitoringReport>> spotChecks = new LinkedHashMap<>();

    /** Steps in which alerts are opened in the name of a bureau. */
    MonthSteps(OfficeDesk desk, String bureau) {
        this.desk = desk;
        this.bureau = bureau;
    }

    void run() {
        String code = desk.office.code();
        desk.folder.read(
                "cases",
                code,
                SubjectFormats.CASE_FILE,
                decoded -> desk.cases.recorded(decoded.subject()),
                desk::unreadable);
        desk.folder.read(
                "spotchecks",
                code,
                SubjectFormats.MONITORING,
                decoded -> spotChecks.put(spotCheckKey(decoded.subject()), decoded),
                desk::unreadable);
        int last = desk.folder.lastMonth();
        for (int month = 1; month <= MONTHS; month++) {
            if (desk.terms.isDue(month)) {
                month(month, last);
            }
        }
        desk.cases.until(desk.terms.asOf());
    }

    private static String spotCheckKey(MonitoringReport report) {
        return OfficeDesk.key(report) + " " + Reading.text(report.field(MonitoringField.WINDOW_END));
    }

    private void month(int month, int last) {
        String part = RegionFolder.month(month);
        LocalDate day = desk.terms.monthDay(month);
        desk.cases.until(day);
        Set<String> met = new HashSet<>();
        desk.folder.read(
                part,
                desk.office.code(),
                SubjectFormats.MONITORING,
                decoded -> monitored(decoded, month, day, met),
                desk::unreadable);
        List<ProjectYear> lacking = desk.admitted().stream()
                .filter(project -> !met.contains(project.code))
                .toList();
        desk.year.unreported(month, lacking.size());
        if (month <= last && desk.folder.has(part)) {
            desk.lacking(lacking, " " + month + " 月监控表", "monitoring of month " + month);
        }
    }

    private void monitored(Decoded<MonitoringReport> input, int month, LocalDate day, Set<String> met) {
        String code = OfficeDesk.key(input.subject());
        ProjectYear project = desk.project(input.subject());
        if (project == null) {
            desk.note(
                    input.source() + "：项目 " + code + " 没有绩效目标，监控表没有采用",
                    input.source() + ": project " + code + " has no goal; not used");
            return;
        }
        if (!project.admitted) {
            return;
        }
        if (!met.add(code)) {
            desk.note(
                    input.source() + "：项目 " + code + " 本月有两份监控表，采用前一份",
                    input.source() + ": project " + code + " has two reports of the month; the first is used");
            return;
        }
        LocalDate end = desk.terms.windowEnd(month);
        Facts facts = facts(project, input.subject(), month);
        MonitoringAssessment assessment = look(input, day, facts);
        if (raise(code, assessment, input.subject(), end) || desk.cases.takeLetter(code, end)) {
            desk.cases.until(code, day);
            facts = facts(project, input.subject(), month);
            assessment = look(input, day, facts);
        }
        desk.count(assessment);
        if (month == MONTHS || !desk.terms.isDue(month + 1)) {
            desk.pages.assessed(ReportKind.MONITORING, input, assessment, desk.terms.used(facts));
        }
        Light light = assessment.light().isPresent() ? assessment.light().get() : Light.UNDECIDED;
        desk.year.light(month, light);
        project.light = light;
        project.monitored = input.subject();
        project.windows.add(
                new PreviousWindow(end, executed(input.subject()), Fact.present(light), assessment.incomplete()));
    }

    private MonitoringAssessment look(Decoded<MonitoringReport> input, LocalDate day, Facts facts) {
        return (MonitoringAssessment) desk.look(desk.request(input, day, facts).build());
    }

    /** Opens the cases of a window; whether there are any, so that the rules on alerts must look once more. */
    private boolean raise(String code, MonitoringAssessment assessment, MonitoringReport report, LocalDate end) {
        boolean raised = false;
        for (MonitoringAlert alert : assessment.alerts()) {
            if (alert.isRaised()) {
                raised = true;
                desk.cases.raise(code, alert, report, end, new Handling(end.plusDays(1), "系统", bureau));
            }
        }
        return raised;
    }

    private Fact<Amount> executed(MonitoringReport report) {
        return FundView.of(report.goal(), desk.profile, FundColumn.EXECUTED)
                .annual()
                .total()
                .filter(FundAmount::isNumber)
                .map(amount -> Fact.present(Amount.ofYuan(amount.yuan())))
                .orElse(Fact.notSupplied());
    }

    private Facts facts(ProjectYear project, MonitoringReport report, int month) {
        Facts.Builder facts = Facts.builder()
                .put(MonitoringFacts.GOAL_STATUS, new GoalStatus(Fact.present(true), Fact.present(true)))
                .put(HistoryFacts.APPROVED_GOAL, new ApprovedGoal(project.goal, false));
        if (month == 1) {
            facts.empty(MonitoringFacts.PREVIOUS_WINDOWS);
        } else {
            facts.put(MonitoringFacts.PREVIOUS_WINDOWS, new PreviousWindows(project.windows));
        }
        desk.alerts(facts, project.code);
        if (desk.folder.has("spotchecks")) {
            Decoded<MonitoringReport> found = spotChecks.get(spotCheckKey(report));
            if (found == null) {
                facts.empty(MonitoringFacts.SPOT_CHECK);
            } else {
                facts.put(MonitoringFacts.SPOT_CHECK, found.subject());
            }
        }
        return facts.build();
    }
}
