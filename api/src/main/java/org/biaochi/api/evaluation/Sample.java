// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.util.Objects;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.TableKey;
import org.biaochi.api.subject.Typed;

/**
 * The record of a draw (抽样记录) that anyone can repeat: seed, frame, strata, what was drawn. Immutable.
 *
 * @param sheet its cells and tables as typed
 */
public record Sample(Sheet<SampleField> sheet) {
    /** The table of strata. */
    public static final TableKey<StratumColumn> STRATA = new TableKey<>("strata", StratumColumn.class);

    /** The table of the frame. */
    public static final TableKey<SampleUnitColumn> FRAME = new TableKey<>("frame", SampleUnitColumn.class);

    /** The table of what was drawn. */
    public static final TableKey<SampleUnitColumn> DRAWN = new TableKey<>("drawn", SampleUnitColumn.class);

    /** Requires the sheet. */
    public Sample {
        Objects.requireNonNull(sheet, "sheet");
    }

    /** Starts an empty one: every cell and table ABSENT. */
    public static Sheet.Builder<SampleField> builder() {
        return Sheet.of(SampleField.class);
    }

    /** A single cell. */
    public Typed field(SampleField field) {
        return sheet.field(field);
    }

    /** The strata (分层); one where the frame is not stratified. */
    public Rows<StratumColumn> strata() {
        return sheet.rows(STRATA);
    }

    /** Everything that could be drawn (抽样框). */
    public Rows<SampleUnitColumn> frame() {
        return sheet.rows(FRAME);
    }

    /** What was drawn (样本). */
    public Rows<SampleUnitColumn> drawn() {
        return sheet.rows(DRAWN);
    }
}
