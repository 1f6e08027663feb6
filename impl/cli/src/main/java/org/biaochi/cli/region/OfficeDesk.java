// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.goal.ProjectIdentity;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.biaochi.report.ReportKind;
import org.biaochi.report.region.OfficeYear;
import org.jspecify.annotations.Nullable;

/**
 * What all steps of a department's year share: its place, files, pages, cases and projects, and how a subject is assessed, counted
 * and shown. Holds one department's projects and nothing of the others. Not thread-safe.
 */
final class OfficeDesk {
    private static final int CODES_SHOWN = 5;

    final YearTerms terms;
    final RegionFolder folder;
    final RegionRegister.Office office;
    final Context.Start start;
    final Profile profile;
    final OfficePages pages;
    final OfficeCases cases;
    final OfficeYear year;
    private final Map<String, ProjectYear> projects = new LinkedHashMap<>();

    OfficeDesk(
            YearTerms terms,
            RegionFolder folder,
            RegionRegister.Office office,
            Context.Start start,
            Profile profile,
            OfficePages pages,
            OfficeCases cases) {
        this.terms = terms;
        this.folder = folder;
        this.office = office;
        this.start = start;
        this.profile = profile;
        this.pages = pages;
        this.cases = cases;
        this.year = new OfficeYear(office.code(), office.name(), office.parent());
    }

    /** The code of the project that a subject is about; its name where it has none. */
    static String key(Subject subject) {
        ProjectIdentity project = ProjectIdentity.of(subject);
        return project.code().isEmpty() ? project.name() : project.code();
    }

    void add(ProjectYear project) {
        projects.put(project.code, project);
    }

    Collection<ProjectYear> projects() {
        return projects.values();
    }

    /** The projects that have a budget. */
    List<ProjectYear> admitted() {
        return projects.values().stream().filter(project -> project.admitted).toList();
    }

    /** The project that a subject is about; null if no goal of it was handed in. */
    @Nullable
    ProjectYear project(Subject subject) {
        return projects.get(key(subject));
    }

    <S extends Subject> Request.Builder<S> request(Decoded<S> input, LocalDate day, Facts facts) {
        return Request.of(input.subject(), start.on(day)).facts(facts).inputDigest(input.digest());
    }

    /** Assesses without counting. */
    Assessment look(Request<?> request) {
        AtomicReference<Assessment> result = new AtomicReference<>();
        terms.engine().assessAll(Stream.of(request), result::set, terms.batch());
        return result.get();
    }

    void count(Assessment assessment) {
        terms.totals().add(assessment);
        year.assessed(assessment);
    }

    /** Assesses and counts. */
    Assessment assess(Request<?> request) {
        Assessment assessment = look(request);
        count(assessment);
        return assessment;
    }

    /** Assesses, counts and shows on the page of a kind. */
    <S extends Subject> Assessment assess(Decoded<S> input, LocalDate day, Facts facts, ReportKind kind) {
        Assessment assessment = assess(request(input, day, facts).build());
        pages.assessed(kind, input, assessment, terms.used(facts));
        return assessment;
    }

    void unreadable(Unreadable<?> input) {
        terms.totals().addUnreadable();
        String path = input.error().path().isEmpty() ? "" : " " + input.error().path();
        LocalText text = input.error().text();
        note(input.source() + path + "：读不出来，" + text.zh(), input.source() + path + ": unreadable, " + text.en());
    }

    void note(String zh, String en) {
        year.note(new LocalText(zh, en));
    }

    /** Says of which projects something is missing, the first few by their codes. */
    void lacking(List<ProjectYear> lacking, String whatZh, String whatEn) {
        if (!lacking.isEmpty()) {
            String codes = String.join(
                    "、",
                    lacking.stream()
                            .limit(CODES_SHOWN)
                            .map(project -> project.code)
                            .toList());
            note(
                    "缺 " + lacking.size() + " 个项目的" + whatZh + "：" + codes + (lacking.size() > CODES_SHOWN ? " 等" : ""),
                    "no " + whatEn + " of " + lacking.size() + " projects, such as " + codes);
        }
    }

    /** The alerts of a project as facts. */
    void alerts(Facts.Builder facts, String project) {
        var alerts = cases.alerts(project);
        if (alerts.isPresent()) {
            facts.put(MonitoringFacts.ALERTS, alerts.get());
        } else {
            facts.empty(MonitoringFacts.ALERTS);
        }
    }
}
