// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.supervision.CalendarEntry;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.api.supervision.PhaseItem;
import org.biaochi.core.supervision.SupervisionOutcome;

/** The assessment of circulars or of a disclosure. Immutable to the outside. */
public final class SupervisionResult extends SubjectResult implements SupervisionAssessment {
    private final SupervisionOutcome outcome;

    /** A result from its parts. */
    public SupervisionResult(Found found, Judgement judgement, SupervisionOutcome outcome) {
        super(found, judgement, outcome.figures());
        this.outcome = outcome;
    }

    @Override
    public List<Kpi> kpis() {
        return outcome.kpis();
    }

    @Override
    public List<PeriodRanking> rankings() {
        return outcome.rankings();
    }

    @Override
    public List<Obligation> obligations() {
        return outcome.obligations();
    }

    @Override
    public List<CalendarEntry> calendar() {
        return outcome.calendar();
    }

    @Override
    public List<PhaseItem> items() {
        return outcome.items();
    }

    @Override
    public RegisterReport register() {
        return outcome.register();
    }

    @Override
    Map<String, Object> parts() {
        return Map.of(
                "calendar", outcome.calendar(),
                "items", outcome.items(),
                "kpis", outcome.kpis(),
                "obligations", outcome.obligations(),
                "rankings", outcome.rankings(),
                "register", outcome.register());
    }
}
