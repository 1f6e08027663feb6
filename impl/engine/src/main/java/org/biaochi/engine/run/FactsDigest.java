// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.util.TreeSet;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.Digests;
import org.biaochi.core.canonical.ValueCanonical;

/** The digest of facts: keys, states and canonical values. */
final class FactsDigest {
    private static final String NONE = compute(Facts.NONE);

    private FactsDigest() {}

    /**
     * The digest.
     *
     * @throws ConfigurationException {@code FACT_VALUE} if a value has no canonical form
     */
    static String of(Facts facts) {
        return facts == Facts.NONE ? NONE : compute(facts);
    }

    private static String compute(Facts facts) {
        CanonicalJson json = new CanonicalJson();
        json.object();
        json.key("connected").array();
        new TreeSet<>(facts.connections()).forEach(json::text);
        json.endArray();
        json.key("facts").object();
        for (FactKey<?> key : new TreeSet<>(facts.keys())) {
            json.key(key.id());
            value(key, facts.get(key), json);
        }
        json.endObject();
        return Digests.sha256(json.endObject().toBytes());
    }

    private static void value(FactKey<?> key, Fact<?> fact, CanonicalJson json) {
        if (!fact.isPresent()) {
            json.none();
            return;
        }
        try {
            ValueCanonical.write(fact.get(), json);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "FACT_VALUE",
                    key.id(),
                    new LocalText("事实的值不能用：" + e.getMessage(), "the value of the fact is unusable: " + e.getMessage()));
        }
    }
}
