// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseEventKind;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.CaseTransitions;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/**
 * A case file as rules read it: its steps checked by F71, the deadline that runs, how long it took. Readings are pure.
 * Immutable.
 */
public final class CaseView {
    /** The view of a file under a profile. */
    public static final Derived<CaseFile, CaseView> KEY = Derived.of("case view", CaseView::new);

    /** The place of the events. */
    public static final Place EVENTS = Place.ROOT.child("events");

    /** The place of the inputs of the alert. */
    public static final Place INPUTS = Place.ROOT.child("inputs");

    private final CaseFile file;
    private final Profile profile;
    private final Terms terms;
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<CaseStep> steps;

    private CaseView(CaseFile file, Profile profile) {
        this.file = file;
        this.profile = profile;
        this.terms = profile.compiled(Terms.KEY);
        for (int i = 0; i < file.events().size(); i++) {
            events.add(new CaseEvent(i, file.events().get(i)));
        }
        this.steps = readSteps();
    }

    /** A case starts OPEN, whether or not that is recorded as its first step. */
    private List<CaseStep> readSteps() {
        List<CaseStep> read = new ArrayList<>();
        Optional<CaseState> from = Optional.of(CaseState.OPEN);
        Value<CaseTransitions.Reply> reply = Value.missing("reply");
        boolean opening = true;
        for (CaseEvent event : events) {
            if (event.kind().filter(CaseEventKind.STEP::equals).isEmpty()) {
                continue;
            }
            Optional<CaseState> to = event.state();
            boolean opens = opening && to.equals(from);
            opening = false;
            if (opens) {
                continue;
            }
            reply = to.equals(Optional.of(CaseState.REPLIED)) ? event.reply() : reply;
            read.add(new CaseStep(event, from, check(from, to, reply)));
            from = to;
        }
        return List.copyOf(read);
    }

    private Result<CaseTransitions.Answer> check(
            Optional<CaseState> from, Optional<CaseState> to, Value<CaseTransitions.Reply> reply) {
        boolean open = to.equals(Optional.of(CaseState.REPLIED))
                && !reply.isPresent()
                && from.filter(CaseState.VERIFYING::equals).isPresent();
        Value<CaseState> state =
                open ? Value.missing(reply.code()) : to.map(Value::present).orElse(Value.missing("state"));
        return CaseTransitions.check(from.map(Value::present).orElse(Value.missing("from")), state, reply, terms);
    }

    /** The file as typed. */
    public CaseFile file() {
        return file;
    }

    /** The place of a field. */
    public static Place place(CaseField field) {
        return Place.ROOT.child(field.key());
    }

    /** A field, normalised; empty if blank or absent. */
    public String text(CaseField field) {
        return Reading.text(file.field(field));
    }

    /** The state of a field after normalisation. */
    public Typed.State state(CaseField field) {
        return Reading.state(file.field(field));
    }

    /** Whether it is an alert rather than a rectification: as it says, else where a rule found it. */
    public Truth isAlert() {
        Truth said = CaseWords.isAlert(text(CaseField.CASE_KIND));
        return said.isUnknown() && !text(CaseField.RULE).isEmpty() ? Truth.TRUE : said;
    }

    /** The events in the order of the file. */
    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    /** The steps in the order of the file; the opening is none. */
    public List<CaseStep> steps() {
        return steps;
    }

    /** The state that the steps led to; empty if nobody knows the last one. */
    public Optional<CaseState> reached() {
        return steps.isEmpty()
                ? Optional.of(CaseState.OPEN)
                : steps.get(steps.size() - 1).event().state();
    }

    /** Whether somebody must still do something. */
    public boolean isActive() {
        return reached().map(CaseState::isActive).orElse(true);
    }

    /**
     * The event that set the deadline which runs; empty if none does. Every notice sets one; an answer ends it, a check
     * ends that of a rectification.
     */
    public Optional<CaseEvent> running() {
        return running(steps);
    }

    /** The event that set the deadline which ran when a step was taken; empty if none did. */
    public Optional<CaseEvent> runningBefore(CaseStep step) {
        return running(steps.subList(0, Math.max(0, steps.indexOf(step))));
    }

    private static Optional<CaseEvent> running(List<CaseStep> taken) {
        Optional<CaseEvent> running = Optional.empty();
        for (CaseStep step : taken) {
            Optional<CaseState> state = step.event().state();
            boolean sets = step.event().statesDeadline() || step.event().days().isPresent();
            if (sets || state.equals(Optional.of(CaseState.NOTIFIED))) {
                running = Optional.of(step.event());
            } else if (state.map(CaseView::endsDeadline).orElse(false)) {
                running = Optional.empty();
            }
        }
        return running;
    }

    private static boolean endsDeadline(CaseState state) {
        return switch (state) {
            case REPLIED, REJECTED, VERIFIED, CLOSED -> true;
            default -> false;
        };
    }

    /** Whether the running deadline has passed: a flag beside the state. UNKNOWN if that cannot be told. */
    public Truth overdue(Value<WorkingCalendar> calendar, LocalDate today) {
        Value<Deadline> deadline = deadline(calendar, today);
        return switch (deadline.state()) {
            case PRESENT -> Truth.of(today.isAfter(deadline.get().day()));
            case NOT_APPLICABLE, NOT_DUE -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    /** The level that the case was handed to (督办层级); 1 unless it was escalated. */
    public int level() {
        int level = 1;
        for (CaseEvent event : events) {
            String said = event.text(CaseEventColumn.LEVEL);
            if (event.kind().equals(Optional.of(CaseEventKind.ESCALATION)) && said.matches("[0-9]{1,3}")) {
                level = Integer.parseInt(said);
            }
        }
        return level;
    }

    /**
     * F70: the deadline that runs, as stated, else by the days that were given; NOT_APPLICABLE if none runs, MISSING if
     * it cannot be told. It is never guessed.
     */
    public Value<Deadline> deadline(Value<WorkingCalendar> calendar, LocalDate today) {
        Optional<CaseEvent> event = running();
        return event.isEmpty() ? Value.notApplicable("NO_DEADLINE") : deadline(event.get(), calendar, today);
    }

    /** F70: the deadline that an event set; MISSING if it cannot be told. */
    public Value<Deadline> deadline(CaseEvent event, Value<WorkingCalendar> calendar, LocalDate today) {
        if (!event.statesDeadline()) {
            return computed(event, calendar, today).value();
        }
        Value<LocalDate> stated = event.deadline();
        return stated.isPresent()
                ? Value.present(Deadline.stated(stated.get(), Value.present(today), terms))
                : Value.missing(stated.code());
    }

    /** F70 of an event by the days that were given. */
    Result<Deadline> computed(CaseEvent event, Value<WorkingCalendar> calendar, LocalDate today) {
        return Deadline.of(event.date(), event.days(), event.dayUnit(), calendar, Value.present(today), terms);
    }

    /**
     * The level that the case ought to stand at by now: one up for every so many days past the running deadline, or past the last
     * escalation; MISSING if the deadline cannot be told, NOT_APPLICABLE where the place escalates nothing.
     */
    public Value<Integer> dueLevel(Value<WorkingCalendar> calendar, LocalDate today) {
        Optional<Integer> days = profile.find(CaseParameters.ESCALATE_DAYS).filter(each -> each > 0);
        if (days.isEmpty() || !isActive()) {
            return Value.notApplicable(CaseParameters.ESCALATE_DAYS.id());
        }
        Value<Deadline> deadline = deadline(calendar, today);
        if (deadline.state() == Value.State.NOT_APPLICABLE) {
            return Value.present(level());
        }
        if (!deadline.isPresent()) {
            return Value.missing(deadline.code());
        }
        LocalDate since = lastEscalation()
                .filter(day -> day.isAfter(deadline.get().day()))
                .orElse(deadline.get().day());
        long late = Math.max(0, ChronoUnit.DAYS.between(since, today));
        return Value.present(level() + (int) (late / days.get()));
    }

    private Optional<LocalDate> lastEscalation() {
        Optional<LocalDate> last = Optional.empty();
        for (CaseEvent event : events) {
            Value<LocalDate> day = event.date();
            if (event.kind().equals(Optional.of(CaseEventKind.ESCALATION)) && day.isPresent()) {
                last = Optional.of(day.get());
            }
        }
        return last;
    }

    /** The days from opening to closing (办理天数); NOT_DUE while it is open. */
    public Value<Integer> turnaround() {
        if (isActive()) {
            return Value.notDue(reached().map(CaseState::name).orElse(""));
        }
        Value<LocalDate> opened = opened();
        Value<LocalDate> closed = steps.get(steps.size() - 1).event().date();
        if (!opened.isPresent() || !closed.isPresent()) {
            return Value.missing(opened.isPresent() ? closed.code() : opened.code());
        }
        return Value.present((int) ChronoUnit.DAYS.between(opened.get(), closed.get()));
    }

    /** The day of the first event. */
    public Value<LocalDate> opened() {
        return events.isEmpty() ? Value.missing(EVENTS.name()) : events.get(0).date();
    }
}
