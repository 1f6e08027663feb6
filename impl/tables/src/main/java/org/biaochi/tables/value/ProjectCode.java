// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.value;

import java.util.Optional;

/**
 * The parts of a project code (项目代码) of 21 characters: {@code 510000 21 R 000000019951}. The structure rests on few
 * published values, so that a code which does not fit it is worth a warning and no more.
 *
 * @param region six digits of the region
 * @param year two digits of the year
 * @param category the letter: R 人员, Y 运转, T 特定目标
 * @param serial twelve characters
 */
public record ProjectCode(String region, String year, char category, String serial) {
    /** How long a code is. */
    public static final int LENGTH = 21;

    /** The parts of a code; empty if it does not fit. */
    public static Optional<ProjectCode> read(String code) {
        if (code.length() != LENGTH || !digits(code, 0, 8) || !digits(code, 9, LENGTH)) {
            return Optional.empty();
        }
        char letter = code.charAt(8);
        return letter >= 'A' && letter <= 'Z'
                ? Optional.of(new ProjectCode(code.substring(0, 6), code.substring(6, 8), letter, code.substring(9)))
                : Optional.empty();
    }

    private static boolean digits(String code, int from, int to) {
        return code.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The code. */
    @Override
    public String toString() {
        return region + year + category + serial;
    }
}
