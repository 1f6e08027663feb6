// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseEventKind;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.formula.casefile.CaseTransitions;
import org.biaochi.core.goal.Reading;

/**
 * One event of a case file as it is read. Immutable.
 *
 * @param position its place among the events, from 0
 * @param cells as typed
 */
public record CaseEvent(int position, Cells<CaseEventColumn> cells) {
    /** Requires the cells. */
    public CaseEvent {
        Objects.requireNonNull(cells, "cells");
    }

    /** A cell, normalised; empty if blank or absent. */
    public String text(CaseEventColumn column) {
        return Reading.text(cells.get(column));
    }

    /** The place of the row. */
    public Place place() {
        return CaseView.EVENTS.child(position);
    }

    /** The place of a cell. */
    public Place place(CaseEventColumn column) {
        return place().child(column.key());
    }

    /** The kind of event: as it says, else a step; empty if it says what nobody knows. */
    public Optional<CaseEventKind> kind() {
        String said = text(CaseEventColumn.EVENT);
        return said.isEmpty() ? Optional.of(CaseEventKind.STEP) : CaseWords.event(said);
    }

    /** The state that it leads to; empty if it says none, or one that nobody knows. */
    public Optional<CaseState> state() {
        return CaseWords.state(text(CaseEventColumn.STATE));
    }

    /** The day; MISSING if none can be read. */
    public Value<LocalDate> date() {
        return Reading.day(CaseEventColumn.DATE, cells.get(CaseEventColumn.DATE));
    }

    /** The deadline that is stated; MISSING if none can be read. */
    Value<LocalDate> deadline() {
        return Reading.day(CaseEventColumn.DEADLINE, cells.get(CaseEventColumn.DEADLINE));
    }

    /** Whether the event names the last day itself. */
    public boolean statesDeadline() {
        return !text(CaseEventColumn.DEADLINE).isEmpty();
    }

    /** The days that were given; MISSING if none can be read. */
    public Value<Integer> days() {
        String days = text(CaseEventColumn.DAYS);
        return days.matches("[0-9]{1,5}")
                ? Value.present(Integer.valueOf(days))
                : Value.missing(CaseEventColumn.DAYS.key());
    }

    /** Whether the event gives its deadline in days that can be counted, and by no day of the calendar. */
    public boolean statesDays() {
        return !statesDeadline() && days().isPresent() && dayUnit().isPresent();
    }

    Value<DayUnit> dayUnit() {
        return CaseWords.dayUnit(text(CaseEventColumn.DAY_UNIT))
                .map(Value::present)
                .orElse(Value.missing(CaseEventColumn.DAY_UNIT.key()));
    }

    /** The explanation; MISSING under the first column of it that the file does not have. */
    Value<CaseTransitions.Reply> reply() {
        for (CaseEventColumn column : new CaseEventColumn[] {
            CaseEventColumn.CAUSE_CLASS, CaseEventColumn.TEXT, CaseEventColumn.MEASURE, CaseEventColumn.DATE
        }) {
            if (cells.get(column).state() == Typed.State.ABSENT) {
                return Value.missing(column.key());
            }
        }
        return Value.present(new CaseTransitions.Reply(
                text(CaseEventColumn.CAUSE_CLASS),
                text(CaseEventColumn.TEXT),
                text(CaseEventColumn.MEASURE),
                text(CaseEventColumn.DATE)));
    }
}
