// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.lifecycle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Narratives;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.text.Folding;

/** Which evidence (佐证材料) is named by whom. Immutable once built. */
final class Evidence {
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();

    private Evidence() {}

    static Evidence of(SelfEvaluationView view, Fact<Narratives> others) {
        Evidence evidence = new Evidence();
        view.rows().forEach(row -> ids(row).forEach(id -> evidence.uses.merge(id, 1, Integer::sum)));
        if (others.isPresent()) {
            others.get()
                    .narratives()
                    .forEach(other -> other.evidenceIds().forEach(id -> evidence.elsewhere.add(Folding.normalise(id))));
        }
        return evidence;
    }

    private static Set<String> ids(AchievedRow row) {
        Set<String> ids = new TreeSet<>();
        for (String id : row.text(AchievedColumn.EVIDENCE).split("[,;、\\s]+")) {
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Whether another indicator of the form names the same. */
    boolean isShared(AchievedRow row) {
        return ids(row).stream().anyMatch(id -> uses.getOrDefault(id, 0) > 1);
    }

    /** Whether last year or another project named the same. */
    boolean isReused(AchievedRow row) {
        return ids(row).stream().anyMatch(elsewhere::contains);
    }
}
