// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.formula.Shape;

/** How a case stands, as the member {@code standing}. Stateless. */
final class CaseStandingJson {
    private CaseStandingJson() {}

    static void write(CaseStanding standing, JsonBytes json) {
        json.plainKey("standing").open('{');
        value("state", standing.state(), json);
        json.plainKey("active").raw(Boolean.toString(standing.active()));
        value("deadline", standing.deadline(), json);
        value("overdue", standing.overdue(), json);
        json.plainKey("level").raw(Integer.toString(standing.level()));
        value("dueLevel", standing.dueLevel(), json);
        json.plainKey("handOver").text(standing.handOver());
        value("turnaround", standing.turnaround(), json);
        json.close('}');
    }

    private static void value(String name, Value<?> value, JsonBytes json) {
        json.plainKey(name).text(value.isPresent() ? value.get().toString() : Shape.stateOf(value));
    }
}
