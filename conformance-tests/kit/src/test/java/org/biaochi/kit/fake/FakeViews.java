// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Waiver;
import org.biaochi.kit.catalogue.Requirements;

/** Rows as a broken engine shows them. */
final class FakeViews {
    private FakeViews() {}

    static LedgerRow of(Fault fault, FakeRow row, List<Finding> findings, int arrivals) {
        boolean waived = findings.stream()
                .anyMatch(f -> f.rule().equals(row.rule()) && f.waiver().isPresent());
        if (fault.in(Requirements.REV_027) && waived) {
            return new View(row, Outcome.PASSED, row.statedReasons());
        }
        if (fault.in(Requirements.REV_031)) {
            return new View(row, row.outcome(), List.of());
        }
        if (fault.in(Requirements.ENG_049) && arrivals > 50) {
            return new View(row, Outcome.ERROR, row.statedReasons());
        }
        return row;
    }

    private record View(FakeRow row, Outcome outcome, List<Waiver> statedReasons) implements LedgerRow {
        @Override
        public RuleId rule() {
            return row.rule();
        }

        @Override
        public Severity severity() {
            return row.severity();
        }

        @Override
        public boolean extra() {
            return row.extra();
        }

        @Override
        public int count(Outcome counted) {
            return row.count(counted);
        }

        @Override
        public List<Missing> missing() {
            return row.missing();
        }

        @Override
        public List<Reason> reasons() {
            return row.reasons();
        }

        @Override
        public UndecidedPolicy policy() {
            return row.policy();
        }
    }
}
