// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

/**
 * How much of a workbook is taken in. Immutable.
 *
 * @param fileBytes bytes of the file
 * @param entries parts in the package
 * @param entryBytes bytes of one part once inflated
 * @param totalBytes bytes of all parts once inflated
 * @param ratio how many times its size the file may inflate to, beyond {@link #SMALL}
 * @param cells cells with something in them in one sheet
 * @param rows rows of one sheet; what follows is not read, and that is said
 */
public record WorkbookLimits(
        long fileBytes, int entries, long entryBytes, long totalBytes, int ratio, int cells, int rows) {
    /** A package that inflates to no more than this is small whatever its ratio. */
    public static final long SMALL = 16L << 20;

    /** The limits unless a host says otherwise: the forms of a county in one workbook pass, a bomb does not. */
    public static final WorkbookLimits DEFAULT =
            new WorkbookLimits(64L << 20, 10_000, 256L << 20, 512L << 20, 250, 2_000_000, 1_048_576);
}
