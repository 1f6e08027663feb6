// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.supervision.CalendarEntry;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.api.supervision.PhaseItem;
import org.biaochi.core.figure.Computed;

/**
 * What supervision computes of a region's year. Immutable.
 *
 * @param figures all figures, sorted by place, then formula
 * @param kpis the shares of every snapshot
 * @param rankings the rankings by period
 * @param obligations who must do what by when
 * @param calendar what the year asks for
 * @param items the items by phase
 * @param register what follows from the register
 */
public record SupervisionOutcome(
        List<Figure> figures,
        List<Kpi> kpis,
        List<PeriodRanking> rankings,
        List<Obligation> obligations,
        List<CalendarEntry> calendar,
        List<PhaseItem> items,
        RegisterReport register)
        implements Computed {
    /** Copies the lists. */
    public SupervisionOutcome {
        figures = List.copyOf(figures);
        kpis = List.copyOf(kpis);
        rankings = List.copyOf(rankings);
        obligations = List.copyOf(obligations);
        calendar = List.copyOf(calendar);
        items = List.copyOf(items);
        Objects.requireNonNull(register, "register");
    }
}
