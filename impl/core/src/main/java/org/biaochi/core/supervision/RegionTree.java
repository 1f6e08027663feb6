// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Region;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.Snapshot;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.AmountUnit;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.register.RegisterBook;

/** Snapshots along the tree of regions: what a level sees, and what it amounts to. Pure functions. */
public final class RegionTree {
    private RegionTree() {}

    /**
     * What lies below a region.
     *
     * @param objects how many
     * @param amount their amounts in 元; MISSING if one has none
     * @param light the worst light of their monitoring; NOT_APPLICABLE if none has any
     */
    public record Sum(int objects, Value<Rational> amount, Value<Light> light) {}

    /** The snapshot as a region sees it: its own objects and those of the regions inside it, no others. */
    public static Snapshot seen(Snapshot snapshot, Region viewer) {
        List<Cells<SupervisedColumn>> objects = snapshot.objects().stream()
                .filter(object -> region(object).filter(viewer::contains).isPresent())
                .toList();
        List<String> ids = objects.stream()
                .map(object -> Reading.text(object.get(SupervisedColumn.OBJECT_ID)))
                .toList();
        List<Cells<RecordColumn>> records = snapshot.records().stream()
                .filter(record -> ids.contains(Reading.text(record.get(RecordColumn.OBJECT_ID))))
                .toList();
        return new Snapshot(snapshot.id(), snapshot.day(), objects, records);
    }

    /** What a region amounts to: the sum of what lies below, as red as its reddest. Amounts are in 元. */
    public static Sum sum(Snapshot snapshot, Region region) {
        return sum(seen(snapshot, region), AmountUnit.YUAN);
    }

    /** What is seen amounts to. */
    static Sum sum(Snapshot seen, AmountUnit unit) {
        Value<Rational> amount = Value.present(Rational.ZERO);
        for (Cells<SupervisedColumn> object : seen.objects()) {
            Value<Rational> one = unit.unsignedAmount(SupervisedColumn.AMOUNT, object.get(SupervisedColumn.AMOUNT));
            if (amount.isPresent()) {
                amount = one.isPresent() ? Value.present(amount.get().plus(one.get())) : one;
            }
        }
        Value<Light> worst = Value.notApplicable("NO_LIGHT");
        for (Cells<RecordColumn> record : seen.records()) {
            Optional<Light> light = RegisterBook.light(Reading.text(record.get(RecordColumn.RESULT)));
            boolean worse = light.isPresent()
                    && light.get().isRanked()
                    && (!worst.isPresent() || light.get().compareTo(worst.get()) > 0);
            if (worse) {
                worst = Value.present(light.get());
            }
        }
        return new Sum(seen.objects().size(), amount, worst);
    }

    private static Optional<Region> region(Cells<SupervisedColumn> object) {
        try {
            return Optional.of(Region.of(Reading.text(object.get(SupervisedColumn.REGION))));
        } catch (IllegalArgumentException e) {
            // What does not say where it belongs is shown to nobody.
            return Optional.empty();
        }
    }
}
