// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

/** How a cell of a printed form looks. */
public enum CellStyle {
    /** The title: large, centred, no border. */
    TITLE,
    /** A line under the title: centred, no border. */
    SUBTITLE,
    /** A printed heading: centred. */
    HEADING,
    /** A short value: centred. */
    VALUE,
    /** A long text: from the top left. */
    TEXT,
    /** A note under the form: no border. */
    NOTE,
    /** The heading of a column of a long list: small, bold, shaded. */
    COLUMN,
    /** A cell of a long list: small, from the top left. */
    ENTRY,
    /** A cell that somebody is to fill: shaded. */
    FIELD,
    /** A cell that is for machines: small and grey. */
    CODE
}
