// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.util.Locale;
import java.util.Optional;
import org.biaochi.api.supervision.CaseEventKind;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.logic.Truth;

/** What the usual words of case files mean; normalised texts in, nothing guessed. Pure functions. */
public final class CaseWords {
    private CaseWords() {}

    /** The state with this name or term; empty if there is none. */
    public static Optional<CaseState> state(String text) {
        if (text.equals("办结") || text.equals("已销号") || text.equals("销号")) {
            return Optional.of(CaseState.CLOSED);
        }
        for (CaseState state : CaseState.values()) {
            if (state.name().equals(text.toUpperCase(Locale.ROOT))
                    || state.term().equals(text)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** The kind of event with this name or term; empty if there is none. */
    static Optional<CaseEventKind> event(String text) {
        for (CaseEventKind kind : CaseEventKind.values()) {
            if (kind.name().equals(text.toUpperCase(Locale.ROOT)) || kind.term().equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The days in which a deadline counts; empty if the text does not say. */
    static Optional<DayUnit> dayUnit(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "WORKING", "工作日", "个工作日" -> Optional.of(DayUnit.WORKING);
            case "CALENDAR", "自然日", "日", "天", "日历日" -> Optional.of(DayUnit.CALENDAR);
            default -> Optional.empty();
        };
    }

    /** Whether a case is an alert rather than a rectification. */
    static Truth isAlert(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "ALERT", "预警" -> Truth.TRUE;
            case "RECTIFICATION", "整改" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }
}
