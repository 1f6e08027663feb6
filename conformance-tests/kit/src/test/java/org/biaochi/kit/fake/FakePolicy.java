// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.Optional;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.kit.catalogue.Requirements;

/** What an undecided row asks for. */
final class FakePolicy {
    private FakePolicy() {}

    static UndecidedPolicy of(Fault fault, FakeRow row, Request<PerformanceGoal> request, FakeProfile profile) {
        Optional<UndecidedPolicy> said = row.setting().policy();
        if (said.isPresent()) {
            return fault.in(Requirements.REV_025) && said.get() == UndecidedPolicy.NOTE
                    ? UndecidedPolicy.REASON
                    : said.get();
        }
        boolean unconnected = !row.missing().isEmpty()
                && row.missing().stream()
                        .allMatch(missing -> missing.fact() != null
                                && !request.facts().connected(missing.fact())
                                && !profile.requiredFacts()
                                        .contains(missing.fact().source()));
        return unconnected && !fault.in(Requirements.REV_026) ? UndecidedPolicy.NOTE : UndecidedPolicy.REASON;
    }
}
