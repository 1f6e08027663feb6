// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseEventKind;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.CaseTerms;
import org.biaochi.core.formula.casefile.CaseTransitions;
import org.biaochi.core.formula.casefile.Deadline;

/**
 * The steps of a case (预警、整改办理流程) under a profile: each takes a file and gives a file with one event more, or a refusal that
 * names the steps F71 allows. An explanation that is too short can be received but not accepted: it goes back with a new deadline
 * (说明不到位不放过). Pure functions of profile, calendar and arguments. Immutable.
 */
public final class CaseSteps {
    private static final String ILLEGAL = CaseTransitions.ILLEGAL;
    private static final String INCOMPLETE = CaseTransitions.REPLY_INCOMPLETE;

    private final Profile profile;
    private final Terms terms;
    private final Value<WorkingCalendar> calendar;

    private CaseSteps(Profile profile, Value<WorkingCalendar> calendar) {
        this.profile = profile;
        this.terms = profile.compiled(Terms.KEY);
        this.calendar = calendar;
    }

    /**
     * The steps under a profile.
     *
     * @param calendar the working days; MISSING if nobody knows them, and then no deadline is computed
     */
    public static CaseSteps under(Profile profile, Value<WorkingCalendar> calendar) {
        return new CaseSteps(Objects.requireNonNull(profile, "profile"), Objects.requireNonNull(calendar, "calendar"));
    }

    /**
     * What a notice or an order sets (发函). Immutable.
     *
     * @param letter the number of the letter
     * @param days the days given to answer
     * @param unit the days that count
     */
    public record Notice(String letter, int days, DayUnit unit) {
        /** Requires letter and unit. */
        public Notice {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * An answer (情况说明), parts that were not given as empty texts. Immutable.
     *
     * @param causeClass one of the classes of causes
     * @param text the explanation
     * @param measure what is done
     * @param disposition 继续执行, 调剂 or 取消
     */
    public record Answer(String causeClass, String text, String measure, String disposition) {
        /** Requires all. */
        public Answer {
            Objects.requireNonNull(causeClass, "causeClass");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(disposition, "disposition");
        }
    }

    /**
     * Sends the notice, the first one or that behind a rejection; its deadline is that of F70, blank if the calendar
     * ends before.
     */
    public CaseMove notify(CaseFile file, Handling by, Notice notice) {
        Value<Deadline> deadline = Deadline.of(
                        Value.present(by.date()),
                        Value.present(notice.days()),
                        Value.present(notice.unit()),
                        calendar,
                        Value.present(by.date()),
                        terms)
                .value();
        return step(
                file,
                CaseState.NOTIFIED,
                by,
                cells(CaseState.NOTIFIED, by)
                        .set(CaseEventColumn.LETTER, notice.letter())
                        .set(CaseEventColumn.DAYS, Integer.toString(notice.days()))
                        .set(CaseEventColumn.DAY_UNIT, notice.unit().name())
                        .set(
                                CaseEventColumn.DEADLINE,
                                deadline.isPresent() ? deadline.get().day().toString() : ""));
    }

    /** The department begins to check the alert. */
    public CaseMove verify(CaseFile file, Handling by) {
        return step(file, CaseState.VERIFYING, by, cells(CaseState.VERIFYING, by));
    }

    /** The department answers; an answer that lacks a part is refused. */
    public CaseMove reply(CaseFile file, Handling by, Answer answer) {
        return step(
                file,
                CaseState.REPLIED,
                by,
                cells(CaseState.REPLIED, by)
                        .set(CaseEventColumn.CAUSE_CLASS, answer.causeClass())
                        .set(CaseEventColumn.TEXT, answer.text())
                        .set(CaseEventColumn.MEASURE, answer.measure())
                        .set(CaseEventColumn.DISPOSITION, answer.disposition()));
    }

    /** Accepts the answer; one that is too short is refused. */
    public CaseMove accept(CaseFile file, Handling by, String reason) {
        return step(file, CaseState.ACCEPTED, by, cells(CaseState.ACCEPTED, by).set(CaseEventColumn.REASON, reason));
    }

    /** Rejects the answer. */
    public CaseMove reject(CaseFile file, Handling by, String reason) {
        return step(file, CaseState.REJECTED, by, cells(CaseState.REJECTED, by).set(CaseEventColumn.REASON, reason));
    }

    /** Accepts an adequate answer; rejects one that is too short and notifies again with a new deadline. */
    public CaseMove examine(CaseFile file, Handling by, String reason, Notice again) {
        CaseMove accepted = accept(file, by, reason);
        if (accepted.isTaken() || !accepted.next().contains(CaseState.REJECTED)) {
            return accepted;
        }
        CaseMove rejected = reject(file, by, reason);
        return rejected.isTaken() ? notify(rejected.file(), by, again) : rejected;
    }

    /** The unit begins to rectify by a plan. */
    public CaseMove rectify(CaseFile file, Handling by, String plan) {
        return step(
                file, CaseState.RECTIFYING, by, cells(CaseState.RECTIFYING, by).set(CaseEventColumn.PLAN, plan));
    }

    /** The supervisor has checked the rectification on evidence. */
    public CaseMove confirm(CaseFile file, Handling by, String evidence) {
        return step(
                file,
                CaseState.VERIFIED,
                by,
                cells(CaseState.VERIFIED, by)
                        .set(CaseEventColumn.EVIDENCE, evidence)
                        .set(CaseEventColumn.VERIFIER, by.actor()));
    }

    /** Closes the case; that is final. */
    public CaseMove close(CaseFile file, Handling by, String result) {
        return step(file, CaseState.CLOSED, by, cells(CaseState.CLOSED, by).set(CaseEventColumn.RESULT, result));
    }

    /** Records progress of a rectification. */
    public CaseMove progress(CaseFile file, Handling by, String text) {
        CaseView view = CaseView.KEY.compute(file, profile);
        CaseState reached = view.reached().orElse(CaseState.OPEN);
        if (reached != CaseState.RECTIFYING) {
            return refused(
                    reached,
                    "整改进展只能在" + CaseState.RECTIFYING.term() + "时登记，现在是" + reached.term(),
                    "progress belongs to RECTIFYING, the case is " + reached);
        }
        return CaseMove.taken(with(file, event(CaseEventKind.PROGRESS, by).set(CaseEventColumn.TEXT, text), reached));
    }

    /** Hands an active case to the next level. */
    public CaseMove escalate(CaseFile file, Handling by, String reason) {
        CaseView view = CaseView.KEY.compute(file, profile);
        CaseState reached = view.reached().orElse(CaseState.OPEN);
        if (!view.isActive()) {
            return refused(reached, "办结的案卷不能升级", "a closed case is not escalated");
        }
        return CaseMove.taken(with(
                file,
                event(CaseEventKind.ESCALATION, by)
                        .set(CaseEventColumn.REASON, reason)
                        .set(CaseEventColumn.LEVEL, Integer.toString(view.level() + 1)),
                reached));
    }

    /**
     * Proposes to the host what the profile sets for a deadline that passed, once for each notice; the same file where the profile
     * sets nothing, the deadline has not passed or cannot be told, or it was proposed before.
     */
    public CaseFile propose(CaseFile file, LocalDate today) {
        Optional<String> action = CaseParameters.autoAction(profile);
        CaseView view = CaseView.KEY.compute(file, profile);
        Optional<CaseEvent> notice = view.running();
        if (action.isEmpty()
                || notice.isEmpty()
                || !view.isActive()
                || !view.overdue(calendar, today).isTrue()) {
            return file;
        }
        boolean proposed = view.events().stream()
                .anyMatch(event -> event.position() > notice.get().position()
                        && event.kind().equals(Optional.of(CaseEventKind.PROPOSAL)));
        if (proposed) {
            return file;
        }
        Cells.Builder<CaseEventColumn> event = Cells.of(CaseEventColumn.class)
                .set(CaseEventColumn.EVENT, CaseEventKind.PROPOSAL.name())
                .set(CaseEventColumn.DATE, today.toString())
                .set(CaseEventColumn.ACTION, action.get());
        return with(file, event, view.reached().orElse(CaseState.OPEN));
    }

    private CaseMove step(CaseFile file, CaseState to, Handling by, Cells.Builder<CaseEventColumn> event) {
        CaseView before = CaseView.KEY.compute(file, profile);
        Optional<CaseState> from = before.reached();
        CaseFile after = with(file, event, to);
        CaseStep taken = CaseView.KEY.compute(after, profile).steps().stream()
                .reduce((first, last) -> last)
                .orElseThrow();
        if (taken.result().value().isPresent()) {
            return notEarlier(before, by).orElseGet(() -> CaseMove.taken(after));
        }
        CaseState state = from.orElse(CaseState.OPEN);
        if (taken.lacksReply()) {
            return CaseMove.refused(
                    INCOMPLETE,
                    "说明应写明原因分类、情况说明、改进措施",
                    "an answer names cause class, explanation and measure",
                    Set.of(to));
        }
        boolean tooShort = state == CaseState.REPLIED && to == CaseState.ACCEPTED;
        if (tooShort) {
            int least = terms.find(CaseTerms.LEAST_REPLY).orElse(0);
            return CaseMove.refused(
                    ILLEGAL,
                    "情况说明不足 " + least + " 字，不能采纳",
                    "an explanation of less than " + least + " characters cannot be accepted",
                    Set.of(CaseState.REJECTED));
        }
        return refused(state, "不能由" + state.term() + "转为" + to.term(), "no step leads from " + state + " to " + to);
    }

    private static Optional<CaseMove> notEarlier(CaseView before, Handling by) {
        for (CaseEvent event : before.events()) {
            Value<LocalDate> day = event.date();
            if (day.isPresent() && by.date().isBefore(day.get())) {
                return Optional.of(CaseMove.refused(
                        ILLEGAL,
                        "日期 " + by.date() + " 早于已登记的 " + day.get(),
                        "the day " + by.date() + " is before " + day.get() + ", which is on record",
                        before.reached().map(CaseTransitions::next).orElse(Set.of())));
            }
        }
        return Optional.empty();
    }

    private static CaseMove refused(CaseState state, String zh, String en) {
        return CaseMove.refused(ILLEGAL, zh, en, CaseTransitions.next(state));
    }

    private static Cells.Builder<CaseEventColumn> cells(CaseState to, Handling by) {
        return event(CaseEventKind.STEP, by).set(CaseEventColumn.STATE, to.name());
    }

    private static Cells.Builder<CaseEventColumn> event(CaseEventKind kind, Handling by) {
        return Cells.of(CaseEventColumn.class)
                .set(CaseEventColumn.EVENT, kind.name())
                .set(CaseEventColumn.DATE, by.date().toString())
                .set(CaseEventColumn.ACTOR, by.actor())
                .set(CaseEventColumn.BODY, by.body());
    }

    private static CaseFile with(CaseFile file, Cells.Builder<CaseEventColumn> event, CaseState state) {
        return file.toBuilder()
                .event(event.build())
                .set(CaseField.STATE, state.name())
                .build();
    }
}
