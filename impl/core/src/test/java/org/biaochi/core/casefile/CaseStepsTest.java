// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseEventKind;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.casefile.CaseSteps.Answer;
import org.biaochi.core.casefile.CaseSteps.Notice;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.FixedProfile;
import org.biaochi.core.logic.Truth;
import org.junit.jupiter.api.Test;

class CaseStepsTest {
    private static final Parameter<String> AUTO_ACTION = Parameter.of("PM-MON-116.autoAction", ParameterType.TEXT);
    private static final FixedProfile PLAIN = new FixedProfile()
            .with(Parameter.of("F70.w", ParameterType.INTEGER), 3)
            .with(Parameter.of("F71.minReplyChars", ParameterType.INTEGER), 10)
            .with(CaseParameters.ESCALATE_DAYS, 5);
    private static final Value<WorkingCalendar> CALENDAR = Value.present(
            new WorkingCalendar(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Set.of(), Set.of()));
    private static final CaseSteps STEPS = CaseSteps.under(PLAIN, CALENDAR);
    private static final Notice NOTICE = new Notice("人财函〔2026〕1号", 10, DayUnit.WORKING);
    private static final Answer GOOD = new Answer("经费保障", "补助资金九月才到账，前期无法开工", "九月底前开工", "继续执行");
    private static final Answer THIN = new Answer("其他", "资金没到", "加快", "继续执行");

    private static Handling on(int month, int day) {
        return new Handling(LocalDate.of(2026, month, day), "张某", "某县财政局");
    }

    private static CaseFile opened() {
        return CaseFile.builder()
                .set(CaseField.CASE_ID, "YJ-1")
                .set(CaseField.DEPARTMENT, "某县交通运输局")
                .build();
    }

    private static CaseFile replied(Answer answer) {
        CaseFile notified = STEPS.notify(opened(), on(8, 3), NOTICE).file();
        CaseFile verifying = STEPS.verify(notified, on(8, 4)).file();
        return STEPS.reply(verifying, on(8, 10), answer).file();
    }

    private static CaseFile closed() {
        CaseFile accepted = STEPS.accept(replied(GOOD), on(8, 11), "说明充分").file();
        CaseFile rectifying = STEPS.rectify(accepted, on(8, 12), "分批拨付").file();
        CaseFile progressed = STEPS.progress(rectifying, on(8, 20), "第一批已拨付").file();
        CaseFile verified = STEPS.confirm(progressed, on(9, 1), "HC-1").file();
        return STEPS.close(verified, on(9, 2), "已整改").file();
    }

    private static CaseView view(CaseFile file, Profile profile) {
        return CaseView.KEY.compute(file, profile);
    }

    @Test
    void the_whole_way_leaves_no_active_case_and_tells_how_long_it_took() {
        CaseFile file = closed();
        CaseTally tally = CaseTally.of(List.of(file), PLAIN, CALENDAR, LocalDate.of(2026, 9, 3));
        assertEquals(0, tally.active());
        assertEquals(Value.present(Rational.of(30)), tally.turnaround());
        assertTrue(view(file, PLAIN).steps().stream()
                .allMatch(step -> step.result().value().isPresent()));
        assertEquals(8, file.events().size());
    }

    @Test
    void a_step_leaves_the_file_before_it_as_it_was() {
        CaseFile before = opened();
        STEPS.notify(before, on(8, 3), NOTICE);
        assertEquals(opened(), before);
    }

    @Test
    void closing_straight_from_the_answer_is_refused_and_the_legal_steps_are_named() {
        CaseMove move = STEPS.close(replied(GOOD), on(8, 12), "");
        assertFalse(move.isTaken());
        assertEquals("PM-ALT-101", move.code());
        assertEquals(Set.of(CaseState.ACCEPTED, CaseState.REJECTED), move.next());
        assertTrue(move.text().zh().contains("已采纳、已退回"));
        assertThrows(java.util.NoSuchElementException.class, move::file);
    }

    @Test
    void a_closed_case_is_final() {
        CaseMove move = STEPS.notify(closed(), on(9, 3), NOTICE);
        assertFalse(move.isTaken());
        assertEquals(Set.of(), move.next());
        assertFalse(STEPS.escalate(closed(), on(9, 3), "").isTaken());
    }

    @Test
    void an_answer_without_a_measure_is_refused() {
        CaseFile verifying = STEPS.verify(
                        STEPS.notify(opened(), on(8, 3), NOTICE).file(), on(8, 4))
                .file();
        CaseMove move = STEPS.reply(verifying, on(8, 10), new Answer("其他", "补助资金九月才到账，前期无法开工", "", ""));
        assertEquals("REPLY_INCOMPLETE", move.code());
    }

    @Test
    void a_thin_explanation_is_rejected_and_a_new_deadline_runs() {
        CaseFile thin = replied(THIN);
        assertEquals(
                Set.of(CaseState.REJECTED), STEPS.accept(thin, on(8, 11), "").next());
        CaseFile again = STEPS.examine(thin, on(8, 11), "说明不到位", NOTICE).file();
        CaseView view = view(again, PLAIN);
        assertEquals(CaseState.NOTIFIED, view.reached().orElseThrow());
        assertEquals(
                LocalDate.of(2026, 8, 25),
                view.deadline(CALENDAR, LocalDate.of(2026, 8, 11)).get().day());
    }

    @Test
    void an_adequate_explanation_is_accepted() {
        CaseFile accepted = STEPS.examine(replied(GOOD), on(8, 11), "", NOTICE).file();
        assertEquals(CaseState.ACCEPTED, view(accepted, PLAIN).reached().orElseThrow());
    }

    @Test
    void the_day_behind_the_deadline_is_overdue_and_the_deadline_itself_is_not() {
        CaseView view = view(STEPS.notify(opened(), on(8, 3), NOTICE).file(), PLAIN);
        assertEquals(Truth.FALSE, view.overdue(CALENDAR, LocalDate.of(2026, 8, 17)));
        assertEquals(Truth.TRUE, view.overdue(CALENDAR, LocalDate.of(2026, 8, 18)));
    }

    @Test
    void an_answer_ends_the_deadline_of_the_notice() {
        assertEquals(Truth.FALSE, view(replied(GOOD), PLAIN).overdue(CALENDAR, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void without_a_calendar_the_deadline_is_missing_and_never_guessed() {
        Value<WorkingCalendar> none = Value.missing("calendar");
        CaseFile file =
                CaseSteps.under(PLAIN, none).notify(opened(), on(8, 3), NOTICE).file();
        assertEquals(
                Typed.State.BLANK,
                file.events().get(0).get(CaseEventColumn.DEADLINE).state());
        assertEquals(
                Value.State.MISSING,
                view(file, PLAIN).deadline(none, LocalDate.of(2026, 12, 1)).state());
        assertEquals(Truth.UNKNOWN, view(file, PLAIN).overdue(none, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void nothing_is_proposed_where_the_profile_sets_nothing() {
        CaseFile file = STEPS.notify(opened(), on(8, 3), NOTICE).file();
        assertSame(file, STEPS.propose(file, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void the_measure_of_the_profile_is_proposed_once_behind_the_deadline() {
        Profile sichuan = new FixedProfile()
                .with(Parameter.of("F70.w", ParameterType.INTEGER), 3)
                .with(Parameter.of("F71.minReplyChars", ParameterType.INTEGER), 10)
                .with(AUTO_ACTION, "SUSPEND_PAYMENT");
        CaseSteps steps = CaseSteps.under(sichuan, CALENDAR);
        CaseFile file = steps.notify(opened(), on(8, 3), NOTICE).file();
        assertSame(file, steps.propose(file, LocalDate.of(2026, 8, 17)));
        CaseFile proposed = steps.propose(file, LocalDate.of(2026, 8, 18));
        assertEquals(
                CaseEventKind.PROPOSAL.name(),
                proposed.events().get(1).get(CaseEventColumn.EVENT).text());
        assertSame(proposed, steps.propose(proposed, LocalDate.of(2026, 8, 19)));
        assertEquals(CaseState.NOTIFIED, view(proposed, sichuan).reached().orElseThrow());
    }

    @Test
    void an_overdue_case_goes_one_level_up_for_every_so_many_days() {
        CaseFile file = STEPS.notify(opened(), on(8, 3), NOTICE).file();
        assertEquals(Value.present(1), view(file, PLAIN).dueLevel(CALENDAR, LocalDate.of(2026, 8, 21)));
        assertEquals(Value.present(2), view(file, PLAIN).dueLevel(CALENDAR, LocalDate.of(2026, 8, 22)));
        CaseFile raised = STEPS.escalate(file, on(8, 22), "逾期").file();
        assertEquals(2, view(raised, PLAIN).level());
        assertEquals(Value.present(2), view(raised, PLAIN).dueLevel(CALENDAR, LocalDate.of(2026, 8, 26)));
        assertEquals(Value.present(3), view(raised, PLAIN).dueLevel(CALENDAR, LocalDate.of(2026, 8, 27)));
    }

    @Test
    void a_step_is_not_dated_before_what_is_on_record() {
        assertFalse(STEPS.accept(replied(GOOD), on(8, 1), "").isTaken());
    }

    @Test
    void every_step_names_who_took_it() {
        assertThrows(IllegalArgumentException.class, () -> new Handling(LocalDate.of(2026, 8, 3), " ", "某县财政局"));
    }

    @Test
    void counts_by_month_department_and_cause_add_up_to_the_total() {
        List<CaseFile> files = new ArrayList<>(Collections.nCopies(3, closed()));
        files.add(replied(THIN));
        files.add(opened());
        CaseTally tally = CaseTally.of(files, PLAIN, CALENDAR, LocalDate.of(2026, 9, 3));
        assertEquals(5, tally.total());
        assertEquals(2, tally.active());
        for (Map<String, Integer> counts : List.of(tally.byMonth(), tally.byDepartment(), tally.byCause())) {
            assertEquals(5, counts.values().stream().mapToInt(Integer::intValue).sum());
        }
        assertEquals(Map.of("", 1, "2026-08", 4), tally.byMonth());
        assertEquals(Map.of("", 1, "其他", 1, "经费保障", 3), tally.byCause());
    }
}
