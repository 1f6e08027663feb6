// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

/**
 * What a package may cost. Immutable.
 *
 * @param entries most files in a zip
 * @param fileBytes largest file, unpacked
 * @param totalBytes largest package, unpacked
 * @param ratio how many times larger a file may be unpacked; the first megabyte is free
 */
public record PackageLimits(int entries, long fileBytes, long totalBytes, int ratio) {
    /** 500 files, 512 MB each, 2 GB together, 200 times. */
    public static final PackageLimits DEFAULT = new PackageLimits(500, 512L << 20, 2L << 30, 200);

    /** @throws IllegalArgumentException if a limit is not positive */
    public PackageLimits {
        if (entries <= 0 || fileBytes <= 0 || totalBytes <= 0 || ratio <= 0) {
            throw new IllegalArgumentException("限额必须为正数 / limits must be positive: entries " + entries + ", fileBytes "
                    + fileBytes + ", totalBytes " + totalBytes + ", ratio " + ratio);
        }
    }
}
