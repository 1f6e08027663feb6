// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Context;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.report.region.OfficeYear;
import org.biaochi.report.region.RegionTally;
import org.jspecify.annotations.Nullable;

/**
 * The budget year of a region, department by department in the order of the register, then what concerns all of them: rankings and
 * duties. What is missing is noted and the rest runs. Not thread-safe.
 */
public final class YearRun {
    private final YearTerms terms;
    private final RegionFolder folder;
    private final RegionRegister register;
    private final Context.Start start;
    private final Output output;
    private final RegionTally tally;
    private final Map<String, String> seen = new HashMap<>();

    /**
     * Where pages and records go. Immutable.
     *
     * @param folder the folder of the report; null for none
     * @param language of the pages
     */
    public record Output(@Nullable Path folder, String language) {}

    YearRun(YearTerms terms, RegionFolder folder, RegionRegister register, Context.Start start, Output output) {
        this.terms = terms;
        this.folder = folder;
        this.register = register;
        this.start = start;
        this.output = output;
        this.tally = new RegionTally(register.field("region"), register.field("regionName"), register.field("year"));
        this.tally.register(publisher(), register.bodies());
    }

    /** Runs all departments until cancelled; {@code done} is told how many goals were met so far. */
    RegionTally run(Cancellation cancellation, LongConsumer done) {
        register.notes().forEach(this::missing);
        new MissingParts(terms, folder).notes().forEach(this::missing);
        Set<String> codes = new LinkedHashSet<>(register.offices().keySet());
        codes.addAll(folder.offices());
        long goals = 0;
        try (RegionRecords records = RegionRecords.in(output.folder())) {
            for (String code : codes) {
                if (cancellation.isCancelled()) {
                    missing(new LocalText("运行被中断，后面的部门没有运行", "the run was ended early; later departments did not run"));
                    break;
                }
                RegionRegister.Office office = register.offices().get(code);
                if (office == null) {
                    missing(new LocalText(
                            "部门 " + code + " 有文件，但不在 " + RegionRegister.FILE + " 里，按代码照常运行",
                            "department " + code + " has files but is not in " + RegionRegister.FILE
                                    + "; it runs all the same"));
                    office = new RegionRegister.Office(code, code, "", "");
                }
                OfficeYear year = office(office, records);
                if (year != null) {
                    tally.add(year);
                    goals += year.goals();
                    done.accept(goals);
                }
            }
            unusedRecords();
            new RegionCircular(terms, register, start.on(terms.asOf()), tally, output).run(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tally;
    }

    /** What people recorded of cases is not passed over in silence. */
    private void unusedRecords() {
        int steps = tally.sum(OfficeYear::refusedSteps);
        if (steps > 0) {
            tally.note(new LocalText(
                    "预警办理登记有 " + steps + " 个步骤不合流程，没有采用，例如说明不到位却登记为采纳；按发函、核查、答复、采纳、整改、核实、办结的顺序更正登记",
                    steps
                            + " recorded steps of cases do not follow the order of steps, such as an answer too short"
                            + " that was accepted; they were not taken, correct the records"));
        }
        int files = tally.sum(OfficeYear::withoutAlert);
        if (files > 0 && tally.cases().total() == 0) {
            tally.note(new LocalText(
                    "cases 里的 " + files + " 份预警办理登记没有采用：监控表里没有一件预警，请核对是否缺监控表、监控期是否写对",
                    "the " + files
                            + " files in cases were not used: the reports raised no alert; check whether reports are"
                            + " missing and whether the windows are right"));
        }
    }

    private void missing(LocalText note) {
        terms.totals().addUnreadable();
        tally.note(note);
    }

    private @Nullable OfficeYear office(RegionRegister.Office office, RegionRecords records) throws IOException {
        Context.Start place = office.profile().isEmpty() ? start : Context.profile(office.profile());
        Context context = place.on(terms.asOf());
        Profile profile;
        try {
            profile = terms.engine().profile(context);
        } catch (ConfigurationException e) {
            if (office.profile().isEmpty()) {
                throw e;
            }
            missing(new LocalText(
                    "部门 " + office.code() + " " + office.name() + " 的管理要求 " + office.profile() + " 用不了，这个部门没有运行："
                            + e.text().zh(),
                    "department " + office.code() + " did not run, its profile " + office.profile()
                            + " cannot be used: " + e.text().en()));
            return null;
        }
        Path target = output.folder() == null
                ? null
                : output.folder().resolve("departments").resolve(office.code());
        try (OfficePages pages = new OfficePages(target, output.language(), profile, context)) {
            OfficeCases cases = new OfficeCases(profile, calendar(context));
            OfficeDesk desk = new OfficeDesk(terms, folder, office, place, profile, pages, cases);
            OfficeYear year = new OfficeRun(desk, publisher()).run(seen, records);
            pages.end(year::page);
            return year;
        }
    }

    private String publisher() {
        String publisher = register.field("publisher");
        return publisher.isEmpty() ? "财政部门" : publisher;
    }

    private Value<WorkingCalendar> calendar(Context context) {
        if (terms.known() == null) {
            return Value.missing(CalendarFacts.WORKING_DAYS.id());
        }
        Circular any = Circular.of(RegionYear.builder().build()).build();
        Fact<WorkingCalendar> days = terms.known()
                .fetch(List.of(new FactRequest(CalendarFacts.WORKING_DAYS, List.of())), List.of(any))
                .get(0)
                .get(CalendarFacts.WORKING_DAYS);
        return days.isPresent() ? Value.present(days.get()) : Value.missing(CalendarFacts.WORKING_DAYS.id());
    }
}
