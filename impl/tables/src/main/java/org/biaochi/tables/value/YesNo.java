// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.value;

import java.util.Optional;

/** Yes and no (是否) as the tables write them: 1 是, 2 否; 0 and nothing are read as 否 too. Pure functions. */
public final class YesNo {
    /** 是. */
    public static final String YES = "1";

    /** 否. */
    public static final String NO = "2";

    private YesNo() {}

    /** What a text says; empty if it is neither. Decimals such as {@code 1.0} occur where a database hands out numbers. */
    public static Optional<Boolean> read(String text) {
        String plain = text.strip();
        int point = plain.indexOf('.');
        if (point > 0 && plain.substring(point + 1).matches("0+")) {
            plain = plain.substring(0, point);
        }
        return switch (plain) {
            case YES -> Optional.of(true);
            case NO, "0", "" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The text to write. */
    public static String write(boolean yes) {
        return yes ? YES : NO;
    }
}
