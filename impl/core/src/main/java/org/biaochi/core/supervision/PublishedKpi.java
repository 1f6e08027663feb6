// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.Set;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.KpiColumn;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Folding;

/** An indicator as published. Readings are pure. Immutable. */
public final class PublishedKpi {
    private static final Set<String> SHARES = Set.of("F50", "F51", "F52", "F53", "F54", "F55");

    private final Cells<KpiColumn> row;
    private final CircularView view;

    /** A row of the circulars of a year. */
    public PublishedKpi(Cells<KpiColumn> row, CircularView view) {
        this.row = row;
        this.view = view;
    }

    /** A cell, normalised; empty if blank or absent. */
    public String text(KpiColumn column) {
        return Reading.text(row.get(column));
    }

    /** The name, else the formula. */
    public String name() {
        String name = text(KpiColumn.NAME);
        return name.isEmpty() ? text(KpiColumn.FORMULA) : name;
    }

    /** The state of a cell; a day that the row leaves out may stand with the snapshot it names. */
    public Typed.State state(KpiColumn column) {
        Typed.State state = Reading.state(row.get(column));
        boolean elsewhere = column == KpiColumn.SNAPSHOT_DATE && state != Typed.State.VALUE && isSnapshotDated();
        return elsewhere ? Typed.State.VALUE : state;
    }

    private boolean isSnapshotDated() {
        String id = text(KpiColumn.SNAPSHOT_ID);
        return !id.isEmpty()
                && view.circular().year().snapshots().stream()
                        .anyMatch(snapshot ->
                                Reading.text(snapshot.get(SnapshotColumn.ID)).equals(id)
                                        && Reading.state(snapshot.get(SnapshotColumn.DATE)) == Typed.State.VALUE);
    }

    /** A number, or a percentage as a share. */
    public Value<Rational> number(KpiColumn column) {
        return Reading.number(column, row.get(column));
    }

    /** Whether it is one of the shares F50 to F55; UNKNOWN if the row names no formula. */
    public Truth isShare() {
        String formula = text(KpiColumn.FORMULA);
        return formula.isEmpty() ? Truth.UNKNOWN : Truth.of(SHARES.contains(formula));
    }

    /** Whether the value is printed as not applicable. */
    public boolean isPrintedNotApplicable() {
        // A lone stroke says nothing anywhere else; in place of a share it says that there is none.
        return StatusWords.notApplicable(
                Folding.normalise(row.get(KpiColumn.VALUE).text()));
    }
}
