// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.util.TreeSet;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.GoalFacts.ApprovedGoal;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.Digests;
import org.biaochi.core.canonical.GoalCanonical;

/**
 * The digest of facts: keys, states and canonical values. A value that holds a goal is written as that goal; any other by its
 * text, which for records names every component.
 */
final class FactsDigest {
    private static final String NONE = compute(Facts.NONE);

    private FactsDigest() {}

    static String of(Facts facts) {
        return facts == Facts.NONE ? NONE : compute(facts);
    }

    private static String compute(Facts facts) {
        CanonicalJson json = new CanonicalJson();
        json.object();
        json.key("facts").object();
        for (FactKey<?> key : new TreeSet<>(facts.keys())) {
            json.key(key.id());
            value(facts.get(key), json);
        }
        json.endObject();
        json.key("sources").array();
        new TreeSet<>(facts.sources()).forEach(json::text);
        json.endArray();
        return Digests.sha256(json.endObject().toBytes());
    }

    private static void value(Fact<?> fact, CanonicalJson json) {
        if (!fact.isPresent()) {
            json.none();
        } else if (fact.get() instanceof ApprovedGoal approved) {
            json.object();
            json.key("adjustmentApproved").bool(approved.adjustmentApproved());
            json.key("goal");
            GoalCanonical.write(approved.goal(), json);
            json.endObject();
        } else {
            json.text(fact.get().toString());
        }
    }
}
