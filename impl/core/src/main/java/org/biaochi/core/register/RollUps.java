// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.register.RollUp;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;

/** What lies below the objects that others belong to (逐级汇总): sums of the end units, as red as the reddest. Pure functions. */
final class RollUps {
    private final RegisterBook book;
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, Light> lights;

    private RollUps(RegisterBook book) {
        this.book = book;
        this.lights = lights(book.records());
        for (Cells<SupervisedColumn> object : book.objects()) {
            String parent = Reading.text(object.get(SupervisedColumn.PARENT));
            if (!parent.isEmpty()) {
                children.computeIfAbsent(parent, none -> new ArrayList<>())
                        .add(Reading.text(object.get(SupervisedColumn.OBJECT_ID)));
            }
        }
    }

    static List<RollUp> of(RegisterBook book) {
        RollUps tree = new RollUps(book);
        List<RollUp> rolled = new ArrayList<>();
        tree.children.keySet().forEach(parent -> rolled.add(tree.rolled(parent)));
        return rolled;
    }

    /** The light that the last record of each object says; of several of one day the worst. */
    static Map<String, Light> lights(List<Cells<RecordColumn>> records) {
        Map<String, Light> lights = new HashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        for (Cells<RecordColumn> record : records) {
            Optional<Light> light = RegisterBook.light(Reading.text(record.get(RecordColumn.RESULT)))
                    .filter(Light::isRanked);
            if (light.isPresent()) {
                String object = Reading.text(record.get(RecordColumn.OBJECT_ID));
                Value<LocalDate> read = Reading.day(RecordColumn.DATE, record.get(RecordColumn.DATE));
                LocalDate day = read.isPresent() ? read.get() : LocalDate.MIN;
                LocalDate known = days.getOrDefault(object, LocalDate.MIN);
                if (day.isAfter(known)) {
                    lights.put(object, light.get());
                } else if (day.equals(known)) {
                    lights.merge(object, light.get(), RollUps::worse);
                }
                days.merge(object, day, (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return lights;
    }

    private static Light worse(Light one, Light other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private RollUp rolled(String parent) {
        Set<String> leaves = new HashSet<>();
        collect(parent, leaves, new HashSet<>());
        Value<Rational> amount = Value.present(Rational.ZERO);
        Optional<Light> worst = Optional.empty();
        for (String leaf : leaves) {
            amount = RegisterBook.sum(
                    amount,
                    book.object(leaf).map(book::amount).orElse(Value.missing(SupervisedColumn.OBJECT_ID.key())));
            Light own = lights.get(leaf);
            if (own != null) {
                worst = Optional.of(worst.map(so -> worse(so, own)).orElse(own));
            }
        }
        return new RollUp(
                parent,
                book.name(parent),
                leaves.size(),
                RegisterBook.cents(amount),
                worst.map(Value::present).orElse(Value.notApplicable("NO_LIGHT")));
    }

    /** The end units below; a circle ends where it meets itself. */
    private void collect(String parent, Set<String> leaves, Set<String> met) {
        if (!met.add(parent)) {
            return;
        }
        for (String child : children.getOrDefault(parent, List.of())) {
            if (children.containsKey(child)) {
                collect(child, leaves, met);
            } else {
                leaves.add(child);
            }
        }
    }
}
