// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.register.VersionChain;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.Digests;
import org.biaochi.core.canonical.ValueCanonical;
import org.biaochi.core.goal.Reading;

/** The versions of what is filed, by year, region, unit and code. Pure functions. */
public final class Versions {
    private Versions() {}

    /** The digest of what is filed of an object. */
    public static String digest(Cells<SupervisedColumn> object) {
        CanonicalJson json = new CanonicalJson();
        ValueCanonical.write(object, json);
        return Digests.sha256(json.toBytes());
    }

    /** The chains of what came more than once, in the order in which they began. */
    static List<VersionChain> of(RegisterBook book) {
        Map<String, List<Cells<SupervisedColumn>>> filed = new LinkedHashMap<>();
        for (Cells<SupervisedColumn> object : book.year().objects()) {
            if (Reading.state(object.get(SupervisedColumn.OBJECT_ID)) == Typed.State.VALUE) {
                filed.computeIfAbsent(key(book, object), none -> new ArrayList<>())
                        .add(object);
            }
        }
        List<VersionChain> chains = new ArrayList<>();
        filed.forEach((key, rows) -> {
            if (rows.size() > 1) {
                chains.add(new VersionChain(
                        key, rows.stream().map(Versions::digest).distinct().toList()));
            }
        });
        return chains;
    }

    private static String key(RegisterBook book, Cells<SupervisedColumn> object) {
        String own = Reading.text(object.get(SupervisedColumn.REGION));
        String region = own.isEmpty() ? Reading.text(book.year().field(RegionYearField.REGION)) : own;
        return String.join(
                "/",
                Reading.text(book.year().field(RegionYearField.YEAR)),
                region,
                Reading.text(object.get(SupervisedColumn.UNIT)),
                Reading.text(object.get(SupervisedColumn.OBJECT_ID)));
    }
}
