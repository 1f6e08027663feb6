// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.facts.Alerts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.casefile.CaseEvent;
import org.biaochi.core.casefile.CaseMove;
import org.biaochi.core.casefile.CaseOpening;
import org.biaochi.core.casefile.CaseSteps;
import org.biaochi.core.casefile.CaseTally;
import org.biaochi.core.casefile.CaseView;
import org.biaochi.core.casefile.Handling;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.monitoring.AlertRows;
import org.biaochi.report.region.OfficeYear;

/**
 * The cases of a department: an alert opens one unless one of the same rule is still open, and what people recorded is
 * taken step by step as its day comes. A step that the table of transitions refuses is not taken and is counted. Not
 * thread-safe.
 */
final class OfficeCases {
    private final Profile profile;
    private final Value<WorkingCalendar> calendar;
    private final CaseSteps steps;
    private final Map<String, List<Open>> byProject = new HashMap<>();
    private final Map<String, List<CaseFile>> recorded = new HashMap<>();
    private final Map<String, List<Letter>> letters = new HashMap<>();
    private final Set<CaseFile> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean alertsByRow;
    private LocalDate until = LocalDate.MIN;
    private int opened;
    private int refused;

    OfficeCases(Profile profile, Value<WorkingCalendar> calendar) {
        this.profile = profile;
        this.calendar = calendar;
        this.steps = CaseSteps.under(profile, calendar);
        this.alertsByRow = !profile.compiled(AlertRows.KEY).rows().isEmpty();
    }

    /** A letter that people sent on a window on which no row raised an alert. */
    private record Letter(CaseFile file, LocalDate windowEnd) {}

    private static final class Open {
        private CaseFile file;
        /** The last window that raised it. */
        private LocalDate windowEnd;

        private final Light light;
        private final Deque<CaseEvent> waiting = new ArrayDeque<>();

        Open(CaseFile file, LocalDate windowEnd, Light light) {
            this.file = file;
            this.windowEnd = windowEnd;
            this.light = light;
        }
    }

    /** Takes what people recorded of a case. */
    void recorded(CaseFile file) {
        recorded.computeIfAbsent(Reading.text(file.field(CaseField.OBJECT_ID)), any -> new ArrayList<>())
                .add(file);
    }

    /** Opens the case of an alert; one of the project and the same row that is still open stands for this window too. */
    void raise(String project, MonitoringAlert alert, MonitoringReport report, LocalDate windowEnd, Handling by) {
        List<Open> open = byProject.computeIfAbsent(project, any -> new ArrayList<>());
        Optional<Open> running = open.stream()
                .filter(one -> Reading.text(one.file.field(CaseField.RULE)).equals(alert.id())
                        && view(one).isActive())
                .findFirst();
        if (running.isPresent()) {
            running.get().windowEnd = windowEnd;
            handling(project, alert.id(), windowEnd).ifPresent(met::add);
            return;
        }
        opened++;
        String id = "YJ-" + by.date().getYear() + "-" + project + "-" + opened;
        Open one = new Open(CaseOpening.of(id, alert, report, profile.ref(), by), windowEnd, alert.light());
        handling(project, alert.id(), windowEnd).ifPresent(file -> {
            met.add(file);
            one.waiting.addAll(view(file).events());
        });
        open.add(one);
    }

    /**
     * Takes the letter that people sent on a window of a project, where no row of the profile raises alerts and so they alone
     * decide what calls for one.
     *
     * @return whether there is one
     */
    boolean takeLetter(String project, LocalDate windowEnd) {
        Optional<CaseFile> file = alertsByRow ? Optional.empty() : handling(project, "", windowEnd);
        file.ifPresent(letter -> {
            met.add(letter);
            letters.computeIfAbsent(project, any -> new ArrayList<>()).add(new Letter(letter, windowEnd));
        });
        return file.isPresent();
    }

    /** What was recorded of this row, of any if it is empty; a file that names no row covers all of its window. */
    private Optional<CaseFile> handling(String project, String row, LocalDate windowEnd) {
        for (CaseFile file : recorded.getOrDefault(project, List.of())) {
            String named = Reading.text(file.field(CaseField.RULE));
            String window = Reading.text(file.field(CaseField.WINDOW_END));
            boolean covers = window.isEmpty() || windowEnd.toString().startsWith(window);
            if (covers && (named.isEmpty() || row.isEmpty() || named.equals(row))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Takes all recorded steps up to a day. */
    void until(LocalDate day) {
        until = day;
        byProject.values().forEach(cases -> cases.forEach(one -> until(one, day)));
    }

    /** Takes the recorded steps of a project up to a day. */
    void until(String project, LocalDate day) {
        byProject.getOrDefault(project, List.of()).forEach(one -> until(one, day));
    }

    private void until(Open one, LocalDate day) {
        while (!one.waiting.isEmpty()) {
            CaseEvent event = one.waiting.element();
            Value<LocalDate> date = event.date();
            if (date.isPresent() && date.get().isAfter(day)) {
                return;
            }
            one.waiting.remove();
            String actor = event.text(CaseEventColumn.ACTOR);
            CaseState state = event.state().orElse(null);
            if (!date.isPresent() || actor.isEmpty() || state == null) {
                refused++;
                continue;
            }
            if (state != CaseState.OPEN) {
                take(one, event, state, new Handling(date.get(), actor, event.text(CaseEventColumn.BODY)));
            }
        }
    }

    private void take(Open one, CaseEvent event, CaseState state, Handling by) {
        CaseFile before = one.file;
        CaseMove move = switch (state) {
            case NOTIFIED -> steps.notify(before, by, notice(event));
            case VERIFYING -> steps.verify(before, by);
            case REPLIED ->
                steps.reply(
                        before,
                        by,
                        new CaseSteps.Answer(
                                event.text(CaseEventColumn.CAUSE_CLASS),
                                event.text(CaseEventColumn.TEXT),
                                event.text(CaseEventColumn.MEASURE),
                                event.text(CaseEventColumn.DISPOSITION)));
            case ACCEPTED -> examined(before, by, event.text(CaseEventColumn.REASON));
            case REJECTED -> steps.reject(before, by, event.text(CaseEventColumn.REASON));
            case RECTIFYING -> steps.rectify(before, by, event.text(CaseEventColumn.PLAN));
            case VERIFIED -> steps.confirm(before, by, event.text(CaseEventColumn.EVIDENCE));
            default -> steps.close(before, by, event.text(CaseEventColumn.RESULT));
        };
        if (move.isTaken()) {
            one.file = move.file();
        } else {
            refused++;
        }
    }

    /** An answer that was accepted though it is too short goes back, and says so instead of the reason to accept it. */
    private CaseMove examined(CaseFile before, Handling by, String reason) {
        CaseMove accepted = steps.accept(before, by, reason);
        return accepted.isTaken() ? accepted : steps.examine(before, by, "答复说明不到位，退回重新说明", lastNotice(before));
    }

    private static CaseSteps.Notice notice(CaseEvent event) {
        String days = event.text(CaseEventColumn.DAYS);
        String unit = event.text(CaseEventColumn.DAY_UNIT);
        return new CaseSteps.Notice(
                event.text(CaseEventColumn.LETTER),
                days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0,
                unit.equals(DayUnit.WORKING.name()) || unit.contains("工作") ? DayUnit.WORKING : DayUnit.CALENDAR);
    }

    /** A rejected answer is asked for again under the terms of the first letter. */
    private CaseSteps.Notice lastNotice(CaseFile file) {
        CaseSteps.Notice last = new CaseSteps.Notice("", 0, DayUnit.CALENDAR);
        for (CaseEvent event : CaseView.KEY.compute(file, profile).events()) {
            if (event.state().filter(CaseState.NOTIFIED::equals).isPresent()) {
                last = notice(event);
            }
        }
        return last;
    }

    private CaseView view(Open one) {
        return view(one.file);
    }

    private CaseView view(CaseFile file) {
        return CaseView.KEY.compute(file, profile);
    }

    /** The alerts of a project as facts, letters without one among them; EMPTY if there were none. */
    Fact<Alerts> alerts(String project) {
        List<Alerts.Alert> alerts = new ArrayList<>();
        for (Open one : byProject.getOrDefault(project, List.of())) {
            alerts.add(AlertRecord.of(
                    one.file, one.windowEnd, Fact.present(one.light), view(one).events()));
        }
        for (Letter letter : letters.getOrDefault(project, List.of())) {
            List<CaseEvent> sent = view(letter.file).events().stream()
                    .filter(event ->
                            event.date().isPresent() && !event.date().get().isAfter(until))
                    .toList();
            if (!sent.isEmpty()) {
                alerts.add(AlertRecord.of(letter.file, letter.windowEnd, Fact.notSupplied(), sent));
            }
        }
        return alerts.isEmpty() ? Fact.empty() : Fact.present(new Alerts(alerts));
    }

    /** All files as they stand. */
    List<CaseFile> files() {
        return byProject.values().stream()
                .flatMap(List::stream)
                .map(one -> one.file)
                .sorted(Comparator.comparing(file -> Reading.text(file.field(CaseField.CASE_ID))))
                .toList();
    }

    /** How many cases are in each state. */
    Map<CaseState, Integer> byState() {
        Map<CaseState, Integer> states = new EnumMap<>(CaseState.class);
        files().forEach(file -> states.merge(view(file).reached().orElse(CaseState.OPEN), 1, Integer::sum));
        return states;
    }

    /** How many cases each alert opened. */
    Map<OfficeYear.Alert, Integer> byAlert() {
        Map<OfficeYear.Alert, Integer> alerts = new HashMap<>();
        for (CaseFile file : files()) {
            OfficeYear.Alert alert = new OfficeYear.Alert(
                    file.field(CaseField.RULE).trimmed(),
                    FormulaId.of(file.field(CaseField.METRIC).trimmed()),
                    file.field(CaseField.ACTION).trimmed());
            alerts.merge(alert, 1, Integer::sum);
        }
        return alerts;
    }

    /** How many recorded steps were refused. */
    int refused() {
        return refused;
    }

    /** How many recorded files are on windows that raised no alert, where rows of the profile raise them. */
    int withoutAlert() {
        return !alertsByRow
                ? 0
                : (int) recorded.values().stream()
                        .flatMap(List::stream)
                        .filter(file -> !met.contains(file))
                        .count();
    }

    /** How the cases stand on a day. */
    CaseTally tally(LocalDate day) {
        return CaseTally.of(files(), profile, calendar, day);
    }
}
