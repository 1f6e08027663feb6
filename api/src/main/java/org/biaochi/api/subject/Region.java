// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division (行政区划) by its code of six, nine or twelve digits; {@link #NATION} is the whole country.
 * Codes compare by their significant digits: {@code 610900} equals {@code 610900000}. Immutable.
 */
public final class Region implements Comparable<Region> {
    /** The central level (中央). */
    public static final Region NATION = new Region("000000000000", 0);

    @Pattern(regexp = "[0-9]{12}")
    private final String code;

    private final int significant;

    private Region(String code, int significant) {
        this.code = code;
        this.significant = significant;
    }

    /**
     * Returns the division with this code; two to twelve digits, shorter codes are filled with zeros.
     *
     * @throws IllegalArgumentException if the code is not two to twelve digits
     */
    public static Region of(String code) {
        boolean digits = code.length() >= 2 && code.length() <= 12;
        for (int i = 0; digits && i < code.length(); i++) {
            digits = code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        if (!digits) {
            throw new IllegalArgumentException("行政区划代码 \"" + code + "\" 应为 2 至 12 位数字 / region code \"" + code
                    + "\" must be 2 to 12 digits, such as 610900000");
        }
        String full = code + "0".repeat(12 - code.length());
        return new Region(full, significantDigits(full));
    }

    private static int significantDigits(String full) {
        int[] ends = {12, 9, 6, 4, 2};
        int significant = 0;
        for (int i = 0; i < ends.length && significant == 0; i++) {
            int start = i + 1 < ends.length ? ends[i + 1] : 0;
            for (int at = start; at < ends[i]; at++) {
                if (full.charAt(at) != '0') {
                    significant = ends[i];
                    break;
                }
            }
        }
        return significant;
    }

    /** The code in twelve digits. */
    public String code() {
        return code;
    }

    /** Whether {@code other} is this division or lies inside it. */
    public boolean contains(Region other) {
        return other.code.startsWith(code.substring(0, significant));
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Region region && region.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code in twelve digits. */
    @Override
    public String toString() {
        return code;
    }
}
