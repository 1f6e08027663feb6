// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.api.supervision.PublicationColumn;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.supervision.DisclosureView;
import org.biaochi.core.supervision.DisclosureView.Occasion;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;

/**
 * What a department must make public: what it published is held against its projects (F54), and what is to be published
 * with budget and final accounts is put together. Not thread-safe.
 */
final class DisclosureSteps {
    private final OfficeDesk desk;
    private final OfficeRecords register;
    private final Map<Occasion, Disclosure> published = new EnumMap<>(Occasion.class);

    DisclosureSteps(OfficeDesk desk, OfficeRecords register) {
        this.desk = desk;
        this.register = register;
    }

    /**
     * Checks what was handed in and returns what is to be published: with the budget, and once the year is over with
     * the accounts.
     */
    List<Disclosure> run() {
        desk.folder.read(
                "disclosures", desk.office.code(), SubjectFormats.DISCLOSURE, this::published, desk::unreadable);
        List<Disclosure> packages = new ArrayList<>();
        if (!desk.admitted().isEmpty()) {
            packages.add(put(Occasion.BUDGET));
            if (desk.terms.isDue(RegionFolder.MONTHS)) {
                packages.add(put(Occasion.FINAL_ACCOUNTS));
            }
        }
        return packages;
    }

    private Disclosure put(Occasion occasion) {
        return DisclosurePackage.of(
                register.objects().build(), desk.admitted(), desk.profile, occasion, published.get(occasion));
    }

    private void published(Decoded<Disclosure> input) {
        Disclosure given = input.subject();
        DisclosureView.KEY
                .compute(given, desk.profile)
                .occasion()
                .ifPresentOrElse(
                        occasion -> published.put(occasion, given),
                        () -> desk.note(
                                input.source() + " /occasion：没有写明随预算还是随决算公开，只核对，不组公开材料包",
                                input.source() + " /occasion: with budget or final accounts? It is checked only"));
        RegionYear.Builder year = register.objects();
        Typed due = given.field(DisclosureField.DUE_DATE);
        for (ProjectYear project : desk.admitted()) {
            year.record(Cells.of(RecordColumn.class)
                    .set(RecordColumn.OBJECT_ID, project.code)
                    .set(RecordColumn.KIND, "公开")
                    .set(RecordColumn.DUE_DATE, due)
                    .set(RecordColumn.DATE, published(given, project.code))
                    .build());
        }
        year.snapshot(register.snapshot(desk.terms.asOf(), "公开"));
        Decoded<Disclosure> whole = Decoded.of(
                        given.toBuilder().year(year.build()).build(), input.source())
                .digest(input.digest())
                .build();
        SupervisionAssessment assessment =
                (SupervisionAssessment) desk.assess(whole, desk.terms.asOf(), Facts.NONE, ReportKind.DISCLOSURE);
        desk.year.shares(assessment.kpis());
    }

    /** The last day on which something of a project was published, else of all; empty if nothing was. */
    private static String published(Disclosure given, String project) {
        String own = last(given, project);
        String all = own.isEmpty() ? last(given, "") : own;
        return all.isEmpty() ? Reading.text(given.field(DisclosureField.PUBLISHED_DATE)) : all;
    }

    private static String last(Disclosure given, String object) {
        return given.publications().stream()
                .filter(row ->
                        Reading.text(row.get(PublicationColumn.OBJECT_ID)).equals(object))
                .map(row -> Reading.day(PublicationColumn.DATE, row.get(PublicationColumn.DATE)))
                .filter(day -> day.isPresent())
                .map(day -> day.get())
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("");
    }
}
