// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.ObligationState;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/**
 * Who must do what by when: what the profile asks of the last, of the first, of low and of high scores, of goals that
 * are missed, of red lights, each beside its record, and the records that nothing asks for. Pure.
 */
final class Obligations {
    private static final Comparator<Obligation> MOST_PRESSING = Comparator.comparingInt(
                    (Obligation duty) -> pressing(duty.state()))
            .thenComparing(Obligation::period, Comparator.reverseOrder())
            .thenComparing(Obligation::objectId)
            .thenComparing(Obligation::kind);

    private final CircularView view;
    private final Profile profile;
    private final LocalDate asOf;
    private final Facts facts;
    private final Terms terms;
    private final List<Obligation> found = new ArrayList<>();
    private final Set<DutyRecord> used = new HashSet<>();

    private Obligations(CircularView view, Profile profile, LocalDate asOf, Facts facts) {
        this.view = view;
        this.profile = profile;
        this.asOf = asOf;
        this.facts = facts;
        this.terms = profile.compiled(Terms.KEY);
    }

    /** What leads to an obligation. */
    private enum Trigger {
        BOTTOM,
        TOP,
        SCORE_BELOW,
        SCORE_FROM,
        GOAL_BELOW,
        LIGHT_RED
    }

    /** A row of the profile. */
    private record Asked(Trigger trigger, Rational limit, String kind, String recipient, String days, String unit) {}

    static List<Obligation> of(CircularView view, Profile profile, LocalDate asOf, Facts facts) {
        Obligations obligations = new Obligations(view, profile, asOf, facts);
        obligations.collect();
        obligations.found.sort(MOST_PRESSING);
        return List.copyOf(obligations.found);
    }

    private void collect() {
        Setting<Table> table = profile.setting(SupervisionParameters.OBLIGATIONS);
        List<Asked> asked = asked(table.value().orElse(new Table(List.of())));
        Setting<String> last = profile.setting(SupervisionParameters.BOTTOM_OBLIGATION);
        int n = profile.find(SupervisionParameters.BOTTOM).orElse(0);
        boolean stated = asked.stream().anyMatch(row -> row.trigger() == Trigger.BOTTOM);
        view.scores().forEach((period, scores) -> {
            if (!stated && n > 0 && last.value().isPresent()) {
                Asked bottom =
                        new Asked(Trigger.BOTTOM, Rational.of(n), last.value().get(), "", "", "");
                add(period, Rankings.bottom(scores, n, terms), bottom, bases(last));
            }
            for (Asked row : asked) {
                add(period, hit(row, scores, n), row, bases(table));
            }
        });
        for (Asked row : asked) {
            if (row.trigger() == Trigger.GOAL_BELOW) {
                view.year().ifPresent(year -> add(year, goalsBelow(row.limit()), row, bases(table)));
            }
            if (row.trigger() == Trigger.LIGHT_RED) {
                view.year().ifPresent(year -> add(year, view.red(asOf).keySet(), row, bases(table)));
            }
        }
        view.duties().stream()
                .filter(duty -> !used.contains(duty))
                .forEach(duty -> found.add(obligation(duty, "", duty.due(), List.of())));
    }

    private static List<Asked> asked(Table table) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            String limit = table.cell(i, "limit");
            asked.add(new Asked(
                    Trigger.valueOf(table.cell(i, "trigger")),
                    limit.isEmpty() ? Rational.of(-1) : Rational.of(new BigDecimal(limit)),
                    table.cell(i, "kind"),
                    table.cell(i, "recipient"),
                    table.cell(i, "days"),
                    table.cell(i, "unit")));
        }
        return asked;
    }

    /** The objects that a row asks something of; the last are as many as the profile's N where the row does not say. */
    private Set<String> hit(Asked row, Map<String, Value<Rational>> scores, int n) {
        int count = row.limit().signum() < 0 ? n : row.limit().floor().intValue();
        return switch (row.trigger()) {
            case BOTTOM -> Rankings.bottom(scores, count, terms);
            case TOP -> Rankings.top(scores, count, terms);
            case SCORE_BELOW -> scored(scores, score -> score.isBelow(row.limit()));
            case SCORE_FROM -> scored(scores, score -> !score.isBelow(row.limit()));
            case GOAL_BELOW, LIGHT_RED -> Set.of();
        };
    }

    private static Set<String> scored(Map<String, Value<Rational>> scores, Predicate<Rational> test) {
        Set<String> hit = new TreeSet<>();
        scores.forEach((id, score) -> {
            if (score.isPresent() && test.test(score.get())) {
                hit.add(id);
            }
        });
        return hit;
    }

    /** The objects whose last monitoring says that less of the goal is reached. */
    private Set<String> goalsBelow(Rational limit) {
        Set<String> below = new TreeSet<>();
        for (Cells<RecordColumn> record : view.lastMonitoring(asOf)) {
            Value<Rational> completion = Reading.number(RecordColumn.VALUE, record.get(RecordColumn.VALUE));
            if (completion.isPresent() && completion.get().isBelow(limit)) {
                below.add(Reading.text(record.get(RecordColumn.OBJECT_ID)));
            }
        }
        return below;
    }

    private void add(Period period, Set<String> objects, Asked row, List<LegalBasis> bases) {
        for (String object : new TreeSet<>(objects)) {
            Optional<DutyRecord> record = view.duties().stream()
                    .filter(duty -> duty.objectId().equals(object)
                            && (row.trigger() == Trigger.BOTTOM
                                    ? duty.isOwedByTheLast(row.kind())
                                    : duty.kind().equals(row.kind()))
                            && duty.period().equals(Optional.of(period)))
                    .findFirst();
            record.ifPresent(used::add);
            DutyRecord duty = record.orElseGet(() -> new DutyRecord(
                    CircularView.OBLIGATIONS,
                    Optional.of(period),
                    object,
                    row.kind(),
                    row.recipient(),
                    Value.missing("dueDate"),
                    Truth.UNKNOWN));
            Value<LocalDate> due = duty.due().isPresent() ? duty.due() : due(start(period, object, row), row);
            Obligation obligation = obligation(duty, row.trigger().name(), due, bases);
            found.add(record.isPresent() ? obligation : proposed(obligation));
        }
    }

    private static Obligation proposed(Obligation duty) {
        return new Obligation(
                duty.period(),
                duty.objectId(),
                duty.name(),
                duty.kind(),
                duty.recipient(),
                duty.cause(),
                duty.due(),
                ObligationState.PROPOSED,
                duty.bases());
    }

    private Obligation obligation(DutyRecord duty, String cause, Value<LocalDate> due, List<LegalBasis> bases) {
        ObligationState state = duty.delivered() == Truth.TRUE ? ObligationState.DELIVERED : ObligationState.OPEN;
        if (state == ObligationState.OPEN && due.isPresent() && asOf.isAfter(due.get())) {
            state = ObligationState.OVERDUE;
        }
        return new Obligation(
                duty.period().map(Period::toString).orElse(""),
                duty.objectId(),
                view.name(duty.objectId()),
                duty.kind(),
                duty.recipient(),
                cause,
                due,
                state,
                bases);
    }

    /** A red light counts from its monitoring, all else from the day on which the ranking was issued; a year's goals have none. */
    private Optional<LocalDate> start(Period period, String object, Asked row) {
        return row.trigger() == Trigger.LIGHT_RED
                ? Optional.ofNullable(view.red(asOf).get(object))
                : view.issued(period);
    }

    /** F70 from a day. */
    private Value<LocalDate> due(Optional<LocalDate> start, Asked row) {
        if (row.days().isEmpty() || start.isEmpty()) {
            return Value.missing(row.days().isEmpty() ? "supervision.obligations.days" : "circulars.date");
        }
        Fact<WorkingCalendar> calendar = facts.get(CalendarFacts.WORKING_DAYS);
        Value<WorkingCalendar> days =
                calendar.isPresent() ? Value.present(calendar.get()) : Value.missing(CalendarFacts.WORKING_DAYS.id());
        DayUnit unit = row.unit().isEmpty() ? DayUnit.CALENDAR : DayUnit.valueOf(row.unit());
        Value<Deadline> deadline = Deadline.of(
                        Value.present(start.get()),
                        Value.present(Integer.parseInt(row.days())),
                        Value.present(unit),
                        days,
                        Value.present(asOf),
                        terms)
                .value();
        return deadline.isPresent()
                ? Value.present(deadline.get().day())
                : Value.missing(CalendarFacts.WORKING_DAYS.id());
    }

    private List<LegalBasis> bases(Setting<?> setting) {
        return setting.bases().stream()
                .map(profile::basis)
                .flatMap(Optional::stream)
                .toList();
    }

    private static int pressing(ObligationState state) {
        return switch (state) {
            case OVERDUE -> 0;
            case PROPOSED -> 1;
            case OPEN -> 2;
            case DELIVERED -> 3;
        };
    }
}
