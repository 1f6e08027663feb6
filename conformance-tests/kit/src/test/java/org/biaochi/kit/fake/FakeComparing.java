// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Comparison;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.kit.catalogue.Requirements;

/** Says what differs between two assessments. */
final class FakeComparing {
    private FakeComparing() {}

    static Comparison compare(Fault fault, Assessment before, Assessment after) {
        List<Comparison.Difference> causes = new ArrayList<>();
        if (!before.provenance().input().equals(after.provenance().input()) && !fault.in(Requirements.ENG_019)) {
            causes.add(new Comparison.Difference(
                    "input", before.provenance().input(), after.provenance().input()));
        }
        List<Comparison.Difference> effects = new ArrayList<>();
        if (before.verdict() != after.verdict()) {
            effects.add(new Comparison.Difference(
                    "verdict", before.verdict().name(), after.verdict().name()));
        }
        for (LedgerRow row : before.ledger().rows()) {
            String now =
                    after.ledger().row(row.rule()).map(r -> r.outcome().name()).orElse("");
            if (!now.equals(row.outcome().name())) {
                effects.add(new Comparison.Difference(
                        "ledger/" + row.rule(), row.outcome().name(), now));
            }
        }
        return new Comparison(causes, effects);
    }
}
