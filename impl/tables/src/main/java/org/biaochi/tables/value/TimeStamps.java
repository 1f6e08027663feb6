// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Time stamps {@code yyyyMMddHHmmssSSS} of 17 digits. Prefixes from the day on and the notation of a database
 * ({@code 2024-03-01 08:30:00.0}) are read too. Pure functions.
 */
public final class TimeStamps {
    private static final int FULL = 17;
    private static final int[] PREFIXES = {8, 10, 12, 14, FULL};

    private TimeStamps() {}

    /** The time that a text says, missing parts as zero; empty if it says none or there is no such day. */
    public static Optional<LocalDateTime> read(String text) {
        String digits = digits(text.strip());
        for (int prefix : PREFIXES) {
            if (digits.length() == prefix) {
                return time(digits + "0".repeat(FULL - prefix));
            }
        }
        return Optional.empty();
    }

    /** Digits as they are; of a day and time of a database the digits of whole parts. */
    private static String digits(String text) {
        if (text.length() < 10 || text.charAt(4) != '-') {
            return isDigits(text) ? text : "";
        }
        String plain = text.replace("-", "").replace(":", "").replace(" ", "").replace("T", "");
        int point = plain.indexOf('.');
        if (point < 0) {
            return isDigits(plain) ? plain : "";
        }
        String fraction = (plain.substring(point + 1) + "000").substring(0, 3);
        String whole = plain.substring(0, point) + fraction;
        return isDigits(whole) ? whole : "";
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<LocalDateTime> time(String digits) {
        try {
            return Optional.of(LocalDateTime.of(
                    part(digits, 0, 4),
                    part(digits, 4, 6),
                    part(digits, 6, 8),
                    part(digits, 8, 10),
                    part(digits, 10, 12),
                    part(digits, 12, 14),
                    part(digits, 14, FULL) * 1_000_000));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /** The 17 digits of a time of the years 0 to 9999; parts below a millisecond are cut. */
    public static String write(LocalDateTime time) {
        StringBuilder digits = new StringBuilder(FULL);
        put(digits, time.getYear(), 4);
        put(digits, time.getMonthValue(), 2);
        put(digits, time.getDayOfMonth(), 2);
        put(digits, time.getHour(), 2);
        put(digits, time.getMinute(), 2);
        put(digits, time.getSecond(), 2);
        put(digits, time.getNano() / 1_000_000, 3);
        return digits.toString();
    }

    private static void put(StringBuilder digits, int number, int width) {
        String text = Integer.toString(number);
        digits.append("0".repeat(Math.max(0, width - text.length()))).append(text);
    }
}
