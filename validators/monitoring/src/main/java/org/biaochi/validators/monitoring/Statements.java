// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.core.monitoring.MonitoredRow;

/** What a row must state: blank is the failure, a column that the form lacks leaves it open. Not thread-safe. */
final class Statements {
    private final MonitoredRow row;
    private final List<MonitoringColumn> blank = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    Statements(MonitoredRow row) {
        this.row = row;
    }

    void require(MonitoringColumn column) {
        require(column, true);
    }

    void require(MonitoringColumn column, boolean acceptable) {
        if (row.monitored().cell(column).isAbsent()) {
            missing.add(Missing.field(column.key()));
        } else if (row.text(column).isEmpty() || !acceptable) {
            blank.add(column);
        }
    }

    /** One defect for all that is lacking, with the argument {@code lacking}. */
    Conclusion conclusion(Arguments arguments) {
        if (blank.isEmpty()) {
            return missing.isEmpty() ? Conclusion.passed() : Conclusion.undecided(missing);
        }
        String lacking =
                String.join("、", blank.stream().map(MonitoringColumn::term).toList());
        return Conclusion.of(
                List.of(Defect.at(row.monitored().place(blank.get(0))).with(arguments.with("lacking", lacking))),
                missing);
    }
}
