// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.RuleId;
import org.jspecify.annotations.Nullable;

/** Which rules failed at which places of a run, for the rules that are asked after them. Not thread-safe. */
final class Failures {
    private final Map<RuleId, BitSet> places = new HashMap<>();

    void add(RuleId rule, int position) {
        places.computeIfAbsent(rule, any -> new BitSet()).set(position);
    }

    boolean isAt(RuleId rule, int position) {
        BitSet failed = places.get(rule);
        return failed != null && failed.get(position);
    }

    /** Whether any of these rules failed anywhere. */
    boolean isAny(List<RuleId> rules) {
        for (int i = 0; !places.isEmpty() && i < rules.size(); i++) {
            if (places.containsKey(rules.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The first of these rules that failed there; null if none did. */
    @Nullable
    RuleId first(List<RuleId> rules, int position) {
        for (int i = 0; i < rules.size(); i++) {
            if (isAt(rules.get(i), position)) {
                return rules.get(i);
            }
        }
        return null;
    }
}
