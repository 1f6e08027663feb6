// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads the single fields of a goal, each when first asked for. */
final class FieldReadings {
    private static final int FIELDS = GoalField.values().length;
    private static final int CODE_LENGTH = 21;

    private final PerformanceGoal goal;
    private final @Nullable String[] texts = new String[FIELDS];
    private @Nullable Optional<FiscalYear> budgetYear;
    private @Nullable Optional<LocalDate> periodStart;
    private @Nullable Optional<LocalDate> periodEnd;

    FieldReadings(PerformanceGoal goal) {
        this.goal = goal;
    }

    String text(GoalField field) {
        String read = texts[field.ordinal()];
        if (read == null) {
            Typed cell = goal.field(field);
            read = cell.isValue() ? Folding.normalise(cell.text()) : "";
            texts[field.ordinal()] = read;
        }
        return read;
    }

    Typed.State state(GoalField field) {
        Typed.State state = goal.field(field).state();
        return state == Typed.State.VALUE && text(field).isEmpty() ? Typed.State.BLANK : state;
    }

    String projectName() {
        String name = text(GoalField.PROJECT_NAME);
        return startsWithCode(name) ? name.substring(CODE_LENGTH + 1).trim() : name;
    }

    String projectCode() {
        String code = text(GoalField.PROJECT_CODE);
        String name = text(GoalField.PROJECT_NAME);
        return code.isEmpty() && startsWithCode(name) ? name.substring(0, CODE_LENGTH) : code;
    }

    private static boolean startsWithCode(String name) {
        if (name.length() <= CODE_LENGTH + 1 || name.charAt(CODE_LENGTH) != '-') {
            return false;
        }
        for (int i = 0; i < CODE_LENGTH; i++) {
            char c = name.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    Optional<FiscalYear> budgetYear() {
        Optional<FiscalYear> read = budgetYear;
        if (read == null) {
            budgetYear = read = Reading.year(text(GoalField.BUDGET_YEAR));
        }
        return read;
    }

    Optional<LocalDate> periodStart() {
        Optional<LocalDate> read = periodStart;
        if (read == null) {
            Optional<LocalDate> plain = plainDay(text(GoalField.PERIOD_START));
            periodStart = read = plain.isPresent()
                    ? plain
                    : DateReader.standard()
                            .read(text(GoalField.PERIOD_START))
                            .map(span -> span.start())
                            .filter(PartialDate::hasYear)
                            .map(date -> date.firstDay(0));
        }
        return read;
    }

    Optional<LocalDate> periodEnd() {
        Optional<LocalDate> read = periodEnd;
        if (read == null) {
            Optional<LocalDate> plain = plainDay(text(GoalField.PERIOD_END));
            periodEnd = read = plain.isPresent()
                    ? plain
                    : DateReader.standard()
                            .read(text(GoalField.PERIOD_END))
                            .map(span -> span.end())
                            .filter(PartialDate::hasYear)
                            .map(date -> date.lastDay(0));
        }
        return read;
    }

    /** A day as systems write it, {@code 2025-01-31}, of our century; read here because nearly every goal has two of them. */
    static Optional<LocalDate> plainDay(String text) {
        if (text.length() != 10 || !text.startsWith("20") || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        boolean exists = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000 + year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(2000 + year, month, day)) : Optional.empty();
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
    }

    Truth yesOrNo(GoalField field) {
        return yesOrNo(text(field));
    }

    static Truth yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "是", "有", "true", "yes", "y", "1" -> Truth.TRUE;
            case "否", "无", "false", "no", "n", "0" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    /** Whether a field names the first word and not the other; UNKNOWN if it names both or neither. */
    Truth oneOf(GoalField field, String word, String other) {
        String text = text(field);
        boolean named = text.contains(word);
        return named == text.contains(other) ? Truth.UNKNOWN : Truth.of(named);
    }
}
