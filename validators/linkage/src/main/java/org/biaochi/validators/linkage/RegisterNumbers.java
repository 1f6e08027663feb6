// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.AmountUnit;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.StatedTimes;
import org.biaochi.core.text.Excerpt;

/** What of a region's year cannot be: its year, the unit of its amounts, and amounts that are none. Pure functions. */
final class RegisterNumbers {
    private RegisterNumbers() {}

    /** The defects, for a document of a year that has come, or so many years after. */
    static List<Defect> defects(RegionYear year, LocalDate today, int ahead) {
        StatedTimes times = new StatedTimes(today);
        RegionYearField field = RegionYearField.YEAR;
        times.year(field, year.field(field), Place.ROOT.child(field.key()), ahead);
        List<Defect> defects = new ArrayList<>(times.defects());
        RegionYearField unitField = RegionYearField.AMOUNT_UNIT;
        AmountUnit unit = AmountUnit.of(year.field(unitField));
        if (!unit.isTold()) {
            defects.add(Defect.at(Place.ROOT.child(unitField.key()))
                    .pattern("unit")
                    .with(Arguments.of("text", Excerpt.of(Reading.text(year.field(unitField))))));
            return defects;
        }
        for (int i = 0; i < year.objects().size(); i++) {
            Cells<SupervisedColumn> object = year.objects().get(i);
            String name = Reading.text(object.get(SupervisedColumn.OBJECT_NAME));
            Place place = Place.ROOT.child("objects").child(i);
            amount(unit, SupervisedColumn.AMOUNT, object.get(SupervisedColumn.AMOUNT), place, name, defects);
        }
        for (int i = 0; i < year.records().size(); i++) {
            Cells<RecordColumn> row = year.records().get(i);
            String name = Reading.text(row.get(RecordColumn.ID));
            Place place = Place.ROOT.child("records").child(i);
            amount(unit, RecordColumn.AMOUNT, row.get(RecordColumn.AMOUNT), place, name, defects);
        }
        return defects;
    }

    /** Whether there is anything to look at. */
    static boolean isAny(RegionYear year) {
        return Reading.said(year.field(RegionYearField.YEAR))
                || Reading.said(year.field(RegionYearField.AMOUNT_UNIT))
                || !year.objects().isEmpty()
                || !year.records().isEmpty();
    }

    private static void amount(AmountUnit unit, CellKey key, Typed cell, Place row, String name, List<Defect> defects) {
        if (!Reading.said(cell)) {
            return;
        }
        Value<Rational> amount = unit.amount(key, cell);
        if (!amount.isPresent() || amount.get().signum() < 0) {
            defects.add(Defect.at(row.child(key.key()))
                    .pattern(amount.isPresent() ? "negative" : "unreadable")
                    .with(Arguments.of("name", Excerpt.of(name))
                            .with("field", key.term())
                            .with("text", Excerpt.of(Reading.text(cell)))));
        }
    }
}
