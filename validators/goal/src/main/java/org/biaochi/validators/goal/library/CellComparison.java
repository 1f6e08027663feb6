// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Target;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.library.EntryRows;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;

/**
 * Compares cells of a row with what a library entry says, field by field and each in its own way: names without numbering, units by
 * the dictionary, levels by the alias table, values by number. A field that the entry does not state cannot differ; a blank cell
 * leaves it open.
 */
final class CellComparison {
    private final RowView row;
    private final GoalView view;
    private final LibraryEntry entry;
    private final RowView standard;
    private final String pattern;
    private final List<Defect> defects = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    CellComparison(RowView row, GoalView view, LibraryEntry entry, Profile profile, String pattern) {
        this.row = row;
        this.view = view;
        this.entry = entry;
        this.standard = EntryRows.view(entry, profile);
        this.pattern = pattern;
    }

    CellComparison compare(Set<LibraryField> fields) {
        for (LibraryField field : fields) {
            Optional<IndicatorField> column = EntryRows.column(field);
            if (column.isPresent() && !entry.text(field).isEmpty()) {
                compare(field, column.get());
            }
        }
        return this;
    }

    private void compare(LibraryField field, IndicatorField column) {
        boolean unitInValue = field == LibraryField.UNIT && row.unit().isPresent();
        Typed.State state = row.state(column);
        if (state == Typed.State.ABSENT && !unitInValue) {
            missing.addAll(view.absent(column.key()).missing());
            return;
        }
        if (state == Typed.State.BLANK && !unitInValue) {
            missing.add(row.mayBeCut(column) ? Missing.REST_OF_FORM : Missing.field(column.key()));
            return;
        }
        IndicatorField cell = field == LibraryField.UNIT ? Values.unitCell(row) : column;
        Truth equal = equal(field, column);
        if (equal.isUnknown()) {
            missing.add(Missing.field(column.key()));
        } else if (equal.isFalse() && row.mayBeCut(cell)) {
            missing.add(Missing.REST_OF_FORM);
        } else if (equal.isFalse()) {
            defects.add(defect(field, cell));
        }
    }

    private Truth equal(LibraryField field, IndicatorField column) {
        return switch (field) {
            case NAME -> Truth.of(row.bareName().equals(standard.bareName()));
            case UNIT -> equalUnits();
            case L1 -> level(row.l1(), standard.l1(), row.l1Text(), standard.l1Text());
            case L2 -> level(row.l2(), standard.l2(), row.l2Text(), standard.l2Text());
            case POLARITY ->
                row.polarity().isEmpty()
                        ? Truth.UNKNOWN
                        : Truth.of(row.polarity().equals(entry.polarity()));
            case VALUE -> Truth.of(equalValues(row.target(), standard.target()));
            case WEIGHT ->
                row.weight().isNumber()
                        ? Truth.of(row.weight()
                                        .points()
                                        .compareTo(entry.suggestedWeight().orElse(BigDecimal.ZERO))
                                == 0)
                        : Truth.UNKNOWN;
            default -> Truth.of(row.text(column).equals(standard.text(column)));
        };
    }

    private Truth equalUnits() {
        Optional<MeasureUnit> now = row.unit();
        Optional<MeasureUnit> then = standard.unit();
        return now.isEmpty() || then.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(now.get().isSameAs(then.get()));
    }

    private static Truth level(Optional<String> now, Optional<String> then, String nowText, String thenText) {
        return Truth.of(now.isPresent() && now.equals(then) || nowText.equals(thenText));
    }

    /** Values are equal if sign, number and unit are, however they are written. */
    private static boolean equalValues(Target now, Target then) {
        if (now.number().isEmpty() || then.number().isEmpty()) {
            return Objects.equals(now.kind(), then.kind())
                    && now.operatorOrEqual() == then.operatorOrEqual()
                    && now.raw().strip().equals(then.raw().strip());
        }
        boolean units = now.unit().isEmpty()
                || then.unit().isEmpty()
                || now.unit().get().convertsTo(then.unit().get());
        BigDecimal mine = now.numberInBase().orElse(BigDecimal.ZERO);
        BigDecimal theirs = then.numberInBase().orElse(BigDecimal.ZERO);
        return units && now.operatorOrEqual() == then.operatorOrEqual() && mine.compareTo(theirs) == 0;
    }

    private Defect defect(LibraryField field, IndicatorField cell) {
        Arguments arguments = Shown.name(row)
                .with("code", entry.code())
                .with("field", field.term())
                .with("typed", Excerpt.of(row.indicator().cell(cell).text().strip()))
                .with(
                        "library",
                        Excerpt.of(EntryRows.column(field).map(this::stated).orElse("")));
        return Defect.at(row.place(cell)).pattern(pattern).with(arguments);
    }

    private String stated(IndicatorField column) {
        String text = standard.indicator().cell(column).text();
        boolean signed = column == IndicatorField.VALUE;
        return signed ? standard.indicator().cell(IndicatorField.OPERATOR).text() + text + entry.unit() : text;
    }

    List<Defect> defects() {
        return defects;
    }

    List<Missing> missing() {
        return missing;
    }
}
