// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.core.canonical.CanonicalJson;

/** The parts of the canonical form that packs and resolved profiles share. */
final class Canonical {
    private static final Comparator<String> BY_CODE_POINT = CanonicalJson::compareCodePoints;

    private Canonical() {}

    static <V> SortedMap<String, V> sorted(Map<String, V> map) {
        SortedMap<String, V> sorted = new TreeMap<>(BY_CODE_POINT);
        sorted.putAll(map);
        return sorted;
    }

    /** Writes a list whose order means nothing. */
    static void set(CanonicalJson json, Collection<String> texts) {
        TreeSet<String> sorted = new TreeSet<>(BY_CODE_POINT);
        sorted.addAll(texts);
        list(json, sorted);
    }

    static void list(CanonicalJson json, Collection<String> texts) {
        json.array();
        for (String text : texts) {
            json.text(text);
        }
        json.endArray();
    }

    static void bases(CanonicalJson json, Map<String, LegalBasis> bases) {
        json.object();
        sorted(bases)
                .forEach((id, basis) -> json.key(id)
                        .object()
                        .key("jurisdiction")
                        .text(basis.jurisdiction())
                        .key("kind")
                        .text(basis.kind().name())
                        .key("text")
                        .text(basis.text())
                        .key("verified")
                        .bool(basis.verified())
                        .endObject());
        json.endObject();
    }

    static void dated(CanonicalJson json, List<DatedValue> values) {
        json.array();
        for (DatedValue dated : values) {
            json.object().key("from").text(dated.fromText()).key("value");
            dated.value().write(json);
            json.endObject();
        }
        json.endArray();
    }
}
