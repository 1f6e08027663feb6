// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.rule.Missing;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Bigrams;
import org.biaochi.validators.goal.mechanism.Likeness;
import org.jspecify.annotations.Nullable;

/** A row with what comparing it to many others needs only once. Belongs to one run and one thread. */
final class ComparedRow {
    private final RowView row;
    private final Optional<MeasureUnit> unit;
    private final @Nullable BigDecimal number;
    private final int size;
    private final String value;
    private final int text;
    private @Nullable Likeness likeness;
    private @Nullable Bigrams bigrams;

    ComparedRow(RowView row) {
        this.row = row;
        this.unit = row.unit();
        this.number = row.target().number().orElse(null);
        this.size = size(number);
        this.value = row.value();
        this.text = value.hashCode();
    }

    RowView row() {
        return row;
    }

    /** Whether the values may be equal; most pairs differ, and a look at their sizes and hashes tells. */
    boolean maySayTheSame(ComparedRow other) {
        if (value.isEmpty() || other.value.isEmpty()) {
            return true;
        }
        return number != null && other.number != null ? size == other.size : text == other.text;
    }

    /** Equal numbers have equal sizes, whatever their scales. */
    private static int size(@Nullable BigDecimal number) {
        return number == null ? 0 : number.intValue();
    }

    /** Whether the values are equal: as numbers if both are numbers, else as normalised texts. */
    Truth sameValue(ComparedRow other) {
        if (row.value().isEmpty() || other.row.value().isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (number != null && other.number != null) {
            return Truth.of(number.compareTo(other.number) == 0);
        }
        return Truth.of(row.value().equals(other.row.value()));
    }

    /** Whether the units are the same. */
    Truth sameUnit(ComparedRow other) {
        return unit.isEmpty() || other.unit.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(unit.get().isSameAs(other.unit.get()));
    }

    /** Whether the names differ and reach the threshold of similarity. */
    Truth alike(ComparedRow other, BigDecimal threshold) {
        String mine = row.bareName();
        String theirs = other.row.bareName();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!mine.equals(theirs)
                && likeness().couldReach(other.likeness(), threshold)
                && bigrams().similarityTo(other.bigrams()).atLeast(threshold));
    }

    private Likeness likeness() {
        Likeness read = likeness;
        if (read == null) {
            likeness = read = Likeness.of(row.bareName());
        }
        return read;
    }

    private Bigrams bigrams() {
        Bigrams read = bigrams;
        if (read == null) {
            bigrams = read = Bigrams.of(row.bareName());
        }
        return read;
    }

    /** Adds what is blank here. */
    void addBlank(Set<Missing> missing) {
        if (row.bareName().isEmpty()) {
            missing.add(Missing.field(IndicatorField.NAME.key()));
        }
        if (unit.isEmpty()) {
            missing.add(Missing.field(IndicatorField.UNIT.key()));
        }
        if (row.value().isEmpty()) {
            missing.add(Missing.field(IndicatorField.VALUE.key()));
        }
    }
}
