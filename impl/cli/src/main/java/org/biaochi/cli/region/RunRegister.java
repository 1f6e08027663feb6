// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.goal.Reading;
import org.biaochi.report.region.OfficeYear;
import org.biaochi.report.region.RegionTally;

/**
 * Puts the departments of a run into the register of a circular, each below the body it belongs to, with its budget and
 * the worst light of its last month, so that bodies and region can be summed up. What the circular states itself stays.
 * Pure.
 */
final class RunRegister {
    private static final String UNPLACED = "未归属";

    private final RegionRegister register;
    private final Map<String, OfficeYear> offices = new HashMap<>();

    private RunRegister(RegionRegister register, RegionTally tally) {
        this.register = register;
        tally.offices().forEach(office -> offices.put(office.code(), office));
    }

    static Circular of(Circular given, RegionRegister register, RegionTally tally, LocalDate day) {
        return given.toBuilder()
                .year(new RunRegister(register, tally).year(given.year(), tally.offices(), day))
                .build();
    }

    private RegionYear year(RegionYear given, List<OfficeYear> inOrder, LocalDate day) {
        RegionYear.Builder year = RegionYear.builder().extras(given.fields().extras());
        for (RegionYearField field : RegionYearField.values()) {
            year.set(field, given.field(field));
        }
        Set<String> known = new HashSet<>();
        for (Cells<SupervisedColumn> object : given.objects()) {
            String id = Reading.text(object.get(SupervisedColumn.OBJECT_ID));
            known.add(id);
            OfficeYear office = offices.get(id);
            year.object(office == null ? object : filled(object, office));
        }
        for (OfficeYear office : inOrder) {
            if (known.add(office.code())) {
                Cells<SupervisedColumn> bare = object(office.code(), office.name(), "部门整体");
                year.object(filled(bare, office));
            }
            last(office).ifPresent(light -> year.record(light(office, light, day)));
        }
        register.bodies().forEach((code, name) -> {
            if (known.add(code)) {
                boolean whole = code.equals(register.field("region"));
                Cells<SupervisedColumn> body = object(code, name, "下级政府");
                year.object(whole ? body : below(body, register.field("region")));
            }
        });
        given.records().forEach(year::record);
        given.snapshots().forEach(year::snapshot);
        given.changes().forEach(year::change);
        given.fundEvents().forEach(year::fund);
        given.responsibilities().forEach(year::responsibility);
        given.accesses().forEach(year::access);
        given.tallies().forEach(year::tally);
        return year.build();
    }

    private static Cells<SupervisedColumn> object(String code, String name, String kind) {
        return Cells.of(SupervisedColumn.class)
                .set(SupervisedColumn.OBJECT_ID, code)
                .set(SupervisedColumn.OBJECT_NAME, name)
                .set(SupervisedColumn.OBJECT_KIND, kind)
                .build();
    }

    private Cells<SupervisedColumn> filled(Cells<SupervisedColumn> object, OfficeYear office) {
        boolean placed = register.isPlaced(office.parent());
        Cells<SupervisedColumn> whole = below(object, placed ? office.parent() : UNPLACED);
        return whole.get(SupervisedColumn.AMOUNT).isValue()
                ? whole
                : whole.toBuilder()
                        .set(SupervisedColumn.AMOUNT, office.budgeted().toPlainString())
                        .build();
    }

    private static Cells<SupervisedColumn> below(Cells<SupervisedColumn> object, String parent) {
        return object.get(SupervisedColumn.PARENT).isValue()
                ? object
                : object.toBuilder().set(SupervisedColumn.PARENT, parent).build();
    }

    /** The worst light of the last month that has any. */
    private static Optional<Light> last(OfficeYear office) {
        for (int month = OfficeYear.MONTHS; month >= 1; month--) {
            for (Light light : List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE)) {
                if (office.lights(month, light) > 0) {
                    return Optional.of(light);
                }
            }
        }
        return Optional.empty();
    }

    /** A record of no step, so that only sums read it: the projects behind it are counted where they stand. */
    private static Cells<RecordColumn> light(OfficeYear office, Light light, LocalDate day) {
        return Cells.of(RecordColumn.class)
                .set(RecordColumn.OBJECT_ID, office.code())
                .set(RecordColumn.KIND, "逐级汇总")
                .set(RecordColumn.DATE, day.toString())
                .set(RecordColumn.RESULT, light.term())
                .build();
    }
}
