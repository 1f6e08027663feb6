// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.engine.Request;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.GoalStatus;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.facts.PreviousWindows;
import org.biaochi.api.facts.PreviousWindows.PreviousWindow;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.casefile.Handling;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.ProjectIdentity;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;
import org.biaochi.report.region.OfficeYear;

/**
 * The year of one department: goals are reviewed at the gate, months watched, alerts handled, self-evaluations and evaluations
 * checked, results linked to next year's budget. Holds one department's projects and nothing of the others. Not thread-safe.
 */
final class OfficeRun {
    private static final int MONTHS = OfficeYear.MONTHS;
    private static final int CODES_SHOWN = 5;

    private final YearTerms terms;
    private final RegionFolder folder;
    private final RegionRegister.Office office;
    private final Context.Start start;
    private final Profile profile;
    private final OfficePages pages;
    private final OfficeYear year;
    private final OfficeCases cases;
    private final Map<String, ProjectYear> projects = new LinkedHashMap<>();
    private final Map<String, Decoded<MonitoringReport>> spotChecks = new LinkedHashMap<>();
    private final String bureau;

    OfficeRun(
            YearTerms terms,
            RegionFolder folder,
            RegionRegister.Office office,
            Context.Start start,
            Profile profile,
            OfficePages pages,
            OfficeCases cases,
            String bureau) {
        this.terms = terms;
        this.folder = folder;
        this.office = office;
        this.start = start;
        this.profile = profile;
        this.pages = pages;
        this.cases = cases;
        this.bureau = bureau;
        this.year = new OfficeYear(office.code(), office.name(), office.parent());
    }

    /** Runs the year; {@code seen} holds where each project of the region was met first. */
    OfficeYear run(Map<String, String> seen) {
        goals(seen);
        folder.read(
                "cases",
                office.code(),
                SubjectFormats.CASE_FILE,
                decoded -> cases.recorded(decoded.subject()),
                this::unreadable);
        folder.read(
                "spotchecks",
                office.code(),
                SubjectFormats.MONITORING,
                decoded -> spotChecks.put(spotCheckKey(decoded.subject()), decoded),
                this::unreadable);
        int last = folder.lastMonth();
        for (int month = 1; month <= MONTHS; month++) {
            if (terms.isDue(month)) {
                month(month, last);
            }
        }
        cases.until(terms.asOf());
        selfEvaluations();
        evaluations();
        linkage();
        year.cases(cases.tally(terms.asOf()), cases.refused());
        year.shares(new OfficeRecords(terms, office, projects.values()).shares(start.on(terms.asOf()), this::assess));
        return year;
    }

    /** The case files as they stand. */
    OfficeCases cases() {
        return cases;
    }

    private Assessment assess(Request<?> request) {
        AtomicReference<Assessment> result = new AtomicReference<>();
        terms.engine().assessAll(Stream.of(request), result::set, terms.batch());
        Assessment assessment = result.get();
        terms.totals().add(assessment);
        year.assessed(assessment);
        return assessment;
    }

    private <S extends Subject> Assessment assess(Decoded<S> input, LocalDate day, Facts facts, ReportKind kind) {
        Assessment assessment = assess(request(input, day, facts).build());
        pages.assessed(kind, input, assessment, facts);
        return assessment;
    }

    private <S extends Subject> Request.Builder<S> request(Decoded<S> input, LocalDate day, Facts facts) {
        return Request.of(input.subject(), start.on(day)).facts(facts).inputDigest(input.digest());
    }

    private void unreadable(Unreadable<?> input) {
        terms.totals().addUnreadable();
        String path = input.error().path().isEmpty() ? "" : " " + input.error().path();
        LocalText text = input.error().text();
        note(input.source() + path + "：读不出来，" + text.zh(), input.source() + path + ": unreadable, " + text.en());
    }

    private void note(String zh, String en) {
        year.note(new LocalText(zh, en));
    }

    private static String key(Subject subject) {
        ProjectIdentity project = ProjectIdentity.of(subject);
        return project.code().isEmpty() ? project.name() : project.code();
    }

    private void goals(Map<String, String> seen) {
        if (!folder.has("goals", office.code())) {
            note(
                    "没有 " + folder.name("goals", office.code()) + "，部门 " + office.code() + " 没有绩效目标可审",
                    folder.name("goals", office.code()) + " is missing: no goals of department " + office.code());
            return;
        }
        Map<String, PreEvaluation> preEvaluated = new LinkedHashMap<>();
        folder.read(
                "preevaluations",
                office.code(),
                SubjectFormats.PRE_EVALUATION,
                decoded -> {
                    preEvaluated.put(key(decoded.subject()), decoded.subject());
                    assess(decoded, terms.goalDay(), Facts.NONE, ReportKind.REVIEW);
                },
                this::unreadable);
        folder.read(
                "goals",
                office.code(),
                SubjectFormats.GOAL,
                decoded -> goal(decoded, preEvaluated, seen),
                this::unreadable);
    }

    private void goal(
            Decoded<PerformanceGoal> input, Map<String, PreEvaluation> preEvaluated, Map<String, String> seen) {
        String code = key(input.subject());
        String first = seen.putIfAbsent(code, input.source());
        if (first != null) {
            terms.totals().addUnreadable();
            note(
                    "项目 " + code + " 出现两次：" + first + " 和 " + input.source() + "，采用前一份",
                    "project " + code + " is there twice: " + first + " and " + input.source() + "; the first is used");
            return;
        }
        Facts.Builder facts = Facts.builder();
        PreEvaluation pre = preEvaluated.get(code);
        if (pre != null) {
            facts.put(ReviewFacts.PRE_EVALUATION, pre);
        }
        Facts known = facts.build();
        Request<PerformanceGoal> request =
                request(input, terms.goalDay(), known).entersBudget(true).build();
        Assessment assessment = assess(request);
        pages.assessed(ReportKind.REVIEW, input, assessment, known);
        boolean admitted = assessment.verdict() != Verdict.FAIL
                && assessment.gate().map(gate -> !gate.decision().refuses()).orElse(true);
        BigDecimal yuan = FundView.of(input.subject(), profile)
                .annual()
                .total()
                .filter(FundAmount::isNumber)
                .map(FundAmount::yuan)
                .orElse(BigDecimal.ZERO);
        year.goal(yuan, admitted);
        String name = input.subject().name().trimmed();
        projects.put(code, new ProjectYear(code, name, input.subject(), yuan, admitted));
        if (!admitted) {
            year.flag(code, name, new LocalText("绩效目标没有通过，未进入预算", "its goal was refused: no budget"));
        }
    }

    private static String spotCheckKey(MonitoringReport report) {
        return key(report) + " " + Reading.text(report.field(MonitoringField.WINDOW_END));
    }

    private void month(int month, int last) {
        String part = RegionFolder.month(month);
        LocalDate day = terms.monthDay(month);
        cases.until(day);
        Set<String> met = new HashSet<>();
        folder.read(
                part,
                office.code(),
                SubjectFormats.MONITORING,
                decoded -> monitored(decoded, month, day, met),
                this::unreadable);
        List<String> lacking = projects.values().stream()
                .filter(project -> project.admitted && !met.contains(project.code))
                .map(project -> project.code)
                .toList();
        year.unreported(month, lacking.size());
        if (!lacking.isEmpty() && month <= last && folder.has(part)) {
            String codes = String.join("、", lacking.subList(0, Math.min(CODES_SHOWN, lacking.size())));
            note(
                    month + " 月缺 " + lacking.size() + " 个项目的监控表：" + codes + (lacking.size() > CODES_SHOWN ? " 等" : ""),
                    "month " + month + ": no monitoring of " + lacking.size() + " projects, such as " + codes);
        }
    }

    private void monitored(Decoded<MonitoringReport> input, int month, LocalDate day, Set<String> met) {
        String code = key(input.subject());
        ProjectYear project = projects.get(code);
        if (project == null) {
            note(
                    input.source() + "：项目 " + code + " 没有绩效目标，监控表没有采用",
                    input.source() + ": project " + code + " has no goal; not used");
            return;
        }
        if (!project.admitted) {
            return;
        }
        if (!met.add(code)) {
            note(
                    input.source() + "：项目 " + code + " 本月有两份监控表，采用前一份",
                    input.source() + ": project " + code + " has two reports of the month; the first is used");
            return;
        }
        Facts facts = monitoringFacts(project, input.subject(), month);
        MonitoringAssessment assessment =
                (MonitoringAssessment) assess(request(input, day, facts).build());
        if (month == MONTHS || !terms.isDue(month + 1)) {
            pages.assessed(ReportKind.MONITORING, input, assessment, facts);
        }
        Light light = assessment.light().isPresent() ? assessment.light().get() : Light.UNDECIDED;
        year.light(month, light);
        project.light = light;
        project.monitored = input.subject();
        project.windows.add(new PreviousWindow(
                terms.windowEnd(month), executed(input.subject()), Fact.present(light), assessment.incomplete()));
        for (MonitoringAlert alert : assessment.alerts()) {
            if (alert.isRaised()) {
                cases.raise(
                        code,
                        alert,
                        input.subject(),
                        terms.windowEnd(month),
                        new Handling(terms.windowEnd(month).plusDays(1), "系统", bureau));
            }
        }
    }

    private Fact<Amount> executed(MonitoringReport report) {
        return FundView.of(report.goal(), profile, FundColumn.EXECUTED)
                .annual()
                .total()
                .filter(FundAmount::isNumber)
                .map(amount -> Fact.present(Amount.ofYuan(amount.yuan())))
                .orElse(Fact.notSupplied());
    }

    private Facts monitoringFacts(ProjectYear project, MonitoringReport report, int month) {
        Facts.Builder facts = Facts.builder()
                .put(MonitoringFacts.GOAL_STATUS, new GoalStatus(Fact.present(true), Fact.present(true)))
                .put(HistoryFacts.APPROVED_GOAL, new ApprovedGoal(project.goal, false));
        if (month == 1) {
            facts.empty(MonitoringFacts.PREVIOUS_WINDOWS);
        } else {
            facts.put(MonitoringFacts.PREVIOUS_WINDOWS, new PreviousWindows(project.windows));
        }
        alerts(facts, project.code);
        if (folder.has("spotchecks")) {
            Decoded<MonitoringReport> found = spotChecks.get(spotCheckKey(report));
            if (found == null) {
                facts.empty(MonitoringFacts.SPOT_CHECK);
            } else {
                facts.put(MonitoringFacts.SPOT_CHECK, found.subject());
            }
        }
        return facts.build();
    }

    private void alerts(Facts.Builder facts, String project) {
        var alerts = cases.alerts(project);
        if (alerts.isPresent()) {
            facts.put(MonitoringFacts.ALERTS, alerts.get());
        } else {
            facts.empty(MonitoringFacts.ALERTS);
        }
    }

    private void selfEvaluations() {
        folder.read(
                "evaluations",
                office.code(),
                SubjectFormats.EVALUATION,
                decoded -> {
                    ProjectYear project = projects.get(key(decoded.subject()));
                    if (project != null) {
                        project.evaluation = decoded.subject();
                    }
                },
                unreadable -> {});
        folder.read(
                "selfevaluations",
                office.code(),
                SubjectFormats.SELF_EVALUATION,
                decoded -> {
                    ProjectYear project = projects.get(key(decoded.subject()));
                    if (project == null || !project.admitted || project.selfEvaluated) {
                        return;
                    }
                    project.selfEvaluated = true;
                    SelfEvaluationAssessment assessment = (SelfEvaluationAssessment)
                            assess(decoded, terms.selfDay(), selfFacts(project), ReportKind.EVALUATION);
                    year.selfEvaluated(
                            assessment.grade().isPresent() ? assessment.grade().get() : "");
                },
                this::unreadable);
        List<String> lacking = projects.values().stream()
                .filter(project -> project.admitted && !project.selfEvaluated)
                .map(project -> project.code)
                .toList();
        if (!lacking.isEmpty() && folder.has("selfevaluations")) {
            String codes = String.join("、", lacking.subList(0, Math.min(CODES_SHOWN, lacking.size())));
            note(
                    "缺 " + lacking.size() + " 个项目的绩效自评：" + codes + (lacking.size() > CODES_SHOWN ? " 等" : ""),
                    "no self-evaluation of " + lacking.size() + " projects, such as " + codes);
        }
    }

    private Facts selfFacts(ProjectYear project) {
        Facts.Builder facts = Facts.builder().put(HistoryFacts.APPROVED_GOAL, new ApprovedGoal(project.goal, false));
        alerts(facts, project.code);
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

    private void evaluations() {
        folder.read(
                "evaluations",
                office.code(),
                SubjectFormats.EVALUATION,
                decoded -> {
                    ProjectYear project = projects.get(key(decoded.subject()));
                    if (project != null && !project.admitted) {
                        return;
                    }
                    EvaluationAssessment assessment =
                            (EvaluationAssessment) assess(decoded, terms.asOf(), Facts.NONE, ReportKind.EVALUATION);
                    String grade =
                            assessment.grade().isPresent() ? assessment.grade().get() : "";
                    year.evaluated(grade);
                    if (project != null) {
                        project.grade = grade;
                    }
                },
                this::unreadable);
    }

    private void linkage() {
        folder.read("requests", office.code(), SubjectFormats.LINKAGE, this::linked, this::unreadable);
        for (ProjectYear project : projects.values()) {
            Evaluation evaluation = project.evaluation;
            if (evaluation != null && project.admitted && !project.linked) {
                LinkageDecision papers = LinkagePapers.of(project.yuan, evaluation, project.grade, terms.year() + 1);
                linked(Decoded.of(papers, folder.name("evaluations", office.code()))
                        .build());
            }
        }
        folder.read(
                "rectifications",
                office.code(),
                SubjectFormats.RECTIFICATION,
                decoded -> assess(decoded, terms.asOf(), Facts.NONE, ReportKind.LINKAGE),
                this::unreadable);
    }

    private void linked(Decoded<LinkageDecision> input) {
        ProjectYear project = projects.get(key(input.subject()));
        if (project != null && (!project.admitted || project.linked)) {
            return;
        }
        LinkageAssessment assessment = (LinkageAssessment) assess(input, terms.asOf(), Facts.NONE, ReportKind.LINKAGE);
        if (project != null) {
            project.linked = true;
            project.decided = assessment.decided();
        }
        if (assessment.base().isPresent() && assessment.proposedNext().isPresent()) {
            year.linked(
                    assessment.base().get(), assessment.proposedNext().get(), new ArrayList<>(assessment.effects()));
        }
    }
}
