// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.supervision.CircularFigures;
import org.biaochi.core.supervision.DisclosureFigures;
import org.biaochi.core.supervision.SupervisionOutcome;
import org.biaochi.json.SubjectFormats;
import org.biaochi.testkit.RuleBench;

/** Documents on the year of a region, written short, and what is computed of them. */
final class Yunling {
    static final LocalDate DAY = LocalDate.of(2026, 8, 15);

    private static final RuleBench BENCH = RuleBench.of(Yunling.class.getClassLoader(), new LinkageRules());

    private Yunling() {}

    static Profile central() {
        return BENCH.profile("central", DAY);
    }

    static Circular circular(String members) {
        return SubjectFormats.CIRCULAR.read("f", document(members)).subject();
    }

    static Disclosure disclosure(String members) {
        return SubjectFormats.DISCLOSURE.read("f", document(members)).subject();
    }

    private static byte[] document(String members) {
        return ("{\"region\":\"619901\",\"year\":\"2026\"," + members.replace('\'', '"') + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    static SupervisionOutcome of(Circular circular, Profile profile) {
        return new CircularFigures().compute(new Readings<>(circular, profile), DAY, Facts.NONE);
    }

    static SupervisionOutcome of(Circular circular) {
        return of(circular, central());
    }

    static SupervisionOutcome of(Disclosure disclosure) {
        return new DisclosureFigures().compute(new Readings<>(disclosure, central()), DAY, Facts.NONE);
    }

    /** So many objects, numbered from 1, each with these further members. */
    static String objects(int count, String members) {
        StringBuilder rows = new StringBuilder("'objects':[");
        for (int i = 1; i <= count; i++) {
            rows.append(i == 1 ? "" : ",")
                    .append("{'objectId':'")
                    .append(String.format(Locale.ROOT, "P%02d", i))
                    .append('\'')
                    .append(members)
                    .append('}');
        }
        return rows.append(']').toString();
    }

    /** A record of a kind for each of the first objects. */
    static String records(Map<String, Integer> counts, String members) {
        StringBuilder rows = new StringBuilder("'records':[");
        counts.forEach((kind, count) -> {
            for (int i = 1; i <= count; i++) {
                rows.append(rows.charAt(rows.length() - 1) == '[' ? "" : ",")
                        .append("{'id':'")
                        .append(kind)
                        .append(i)
                        .append("','objectId':'")
                        .append(String.format(Locale.ROOT, "P%02d", i))
                        .append("','kind':'")
                        .append(kind)
                        .append('\'')
                        .append(members)
                        .append('}');
            }
        });
        return rows.append(']').toString();
    }
}
