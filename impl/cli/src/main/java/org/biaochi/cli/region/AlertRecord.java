// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.facts.Alerts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.casefile.CaseEvent;
import org.biaochi.core.goal.Reading;

/** A case as the rules of monitoring know it: how far it is, when the unit was noticed, what was decided. Pure functions. */
final class AlertRecord {
    private AlertRecord() {}

    /** The record of a case by the events that have happened so far. */
    static Alerts.Alert of(CaseFile file, LocalDate windowEnd, Fact<Light> light, List<CaseEvent> events) {
        CaseState state = CaseState.OPEN;
        Fact<LocalDate> noticed = Fact.empty();
        Fact<String> disposition = Fact.empty();
        for (CaseEvent event : events) {
            state = event.state().orElse(state);
            boolean notice = event.state().filter(CaseState.NOTIFIED::equals).isPresent();
            if (notice && event.date().isPresent()) {
                noticed = Fact.present(event.date().get());
            }
            String said = event.text(CaseEventColumn.DISPOSITION);
            disposition = said.isEmpty() ? disposition : Fact.present(said);
        }
        return new Alerts.Alert(
                Reading.text(file.field(CaseField.CASE_ID)), windowEnd, state, noticed, disposition, light);
    }
}
