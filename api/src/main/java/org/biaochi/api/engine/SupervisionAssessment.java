// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.supervision.CalendarEntry;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.api.supervision.PhaseItem;
import org.osgi.annotation.versioning.ProviderType;

/** The assessment of the circulars or the disclosure of a region's year (通报、公开核对结果). Immutable. */
@ProviderType
public interface SupervisionAssessment extends Assessment {
    /** The shares of every snapshot, in the order of the document. */
    List<Kpi> kpis();

    /** The rankings of the periods that have scores, then that of the year; empty for a disclosure. */
    List<PeriodRanking> rankings();

    /** Who must do what by when, the most pressing first; empty for a disclosure. */
    List<Obligation> obligations();

    /** The circulars, rankings and composite of the year; empty for a disclosure. */
    List<CalendarEntry> calendar();

    /** The items of the circulars by phase; empty for a disclosure. */
    List<PhaseItem> items();

    /** What follows from the register: who may see what, key list, funds, tallies, exports; nothing for a disclosure. */
    RegisterReport register();
}
