// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.logic.Truth;

/**
 * How many cases there are and how they stand (预警动态清零), counted so that every count by month, department or cause adds up to the
 * total. Immutable.
 *
 * @param total all cases
 * @param active those that still ask something of somebody; 0 is 动态清零
 * @param overdue those whose deadline has passed
 * @param undated those of which it cannot be told whether their deadline has passed
 * @param turnaround the mean of the days from opening to closing over the closed cases whose days are on record; NOT_APPLICABLE if
 *     there are none
 * @param unmeasured closed cases whose days are not on record
 * @param byMonth by the month of opening, {@code 2026-07}; under the empty text if it is not known
 * @param byDepartment by department
 * @param byCause by cause class of the last answer
 */
public record CaseTally(
        int total,
        int active,
        int overdue,
        int undated,
        Value<Rational> turnaround,
        int unmeasured,
        Map<String, Integer> byMonth,
        Map<String, Integer> byDepartment,
        Map<String, Integer> byCause) {
    /** No cases at all. */
    public static final CaseTally NONE =
            new CaseTally(0, 0, 0, 0, Value.notApplicable("NONE_CLOSED"), 0, Map.of(), Map.of(), Map.of());

    /** Copies the counts, in the order of their names. */
    public CaseTally {
        Objects.requireNonNull(turnaround, "turnaround");
        byMonth = Collections.unmodifiableMap(new TreeMap<>(byMonth));
        byDepartment = Collections.unmodifiableMap(new TreeMap<>(byDepartment));
        byCause = Collections.unmodifiableMap(new TreeMap<>(byCause));
    }

    /** Counts some cases as they stand on a day. */
    public static CaseTally of(
            List<CaseFile> files, Profile profile, Value<WorkingCalendar> calendar, LocalDate today) {
        Map<String, Integer> months = new TreeMap<>();
        Map<String, Integer> departments = new TreeMap<>();
        Map<String, Integer> causes = new TreeMap<>();
        List<Integer> days = new ArrayList<>();
        int active = 0;
        int overdue = 0;
        int undated = 0;
        int unmeasured = 0;
        for (CaseFile file : files) {
            CaseView view = CaseView.KEY.compute(file, profile);
            Truth late = view.isActive() ? view.overdue(calendar, today) : Truth.FALSE;
            active += view.isActive() ? 1 : 0;
            overdue += late.isTrue() ? 1 : 0;
            undated += late.isUnknown() ? 1 : 0;
            Value<Integer> took = view.turnaround();
            if (took.isPresent()) {
                days.add(took.get());
            }
            unmeasured += took.state() == Value.State.MISSING ? 1 : 0;
            Value<LocalDate> opened = view.opened();
            months.merge(opened.isPresent() ? YearMonth.from(opened.get()).toString() : "", 1, Integer::sum);
            departments.merge(view.text(CaseField.DEPARTMENT), 1, Integer::sum);
            causes.merge(cause(view), 1, Integer::sum);
        }
        return new CaseTally(
                files.size(), active, overdue, undated, mean(days), unmeasured, months, departments, causes);
    }

    /** These cases and others; the mean of the days is that of both together. */
    public CaseTally plus(CaseTally other) {
        return new CaseTally(
                total + other.total,
                active + other.active,
                overdue + other.overdue,
                undated + other.undated,
                mean(this, other),
                unmeasured + other.unmeasured,
                sums(byMonth, other.byMonth),
                sums(byDepartment, other.byDepartment),
                sums(byCause, other.byCause));
    }

    private static Value<Rational> mean(CaseTally one, CaseTally other) {
        if (!one.turnaround.isPresent() || !other.turnaround.isPresent()) {
            return one.turnaround.isPresent() ? one.turnaround : other.turnaround;
        }
        Rational days = one.turnaround
                .get()
                .times(one.measured())
                .plus(other.turnaround.get().times(other.measured()));
        return Value.present(days.dividedBy(Rational.of(one.measured() + other.measured())));
    }

    private long measured() {
        return (long) total - active - unmeasured;
    }

    private static Map<String, Integer> sums(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> sums = new TreeMap<>(one);
        other.forEach((key, count) -> sums.merge(key, count, Integer::sum));
        return sums;
    }

    private static String cause(CaseView view) {
        String cause = "";
        for (CaseEvent event : view.events()) {
            String said = event.text(CaseEventColumn.CAUSE_CLASS);
            cause = said.isEmpty() ? cause : said;
        }
        return cause;
    }

    private static Value<Rational> mean(List<Integer> days) {
        if (days.isEmpty()) {
            return Value.notApplicable("NONE_CLOSED");
        }
        long sum = days.stream().mapToLong(Integer::longValue).sum();
        return Value.present(Rational.of(sum, days.size()));
    }
}
