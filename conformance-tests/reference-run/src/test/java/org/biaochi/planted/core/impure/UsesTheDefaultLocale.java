// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.core.impure;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

final class UsesTheDefaultLocale {
    private UsesTheDefaultLocale() {}

    static Object locale() {
        return Locale.getDefault();
    }

    static Object category() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    static String format(int n) {
        return String.format("%d", n);
    }

    static String formatted(int n) {
        return "%d".formatted(n);
    }

    static String lower(String text) {
        return text.toLowerCase();
    }

    static String upper(String text) {
        return text.toUpperCase();
    }

    static Object pattern() {
        return DateTimeFormatter.ofPattern("MMMM");
    }

    static Object number() {
        return NumberFormat.getInstance();
    }
}
