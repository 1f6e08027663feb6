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
    NOTE
}
