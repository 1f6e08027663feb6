// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.core.pure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ServiceLoader;

/** Everything here is handed in; no rule may complain. */
final class Innocent {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Innocent() {}

    static String percent(BigDecimal ratio, Locale locale) {
        return String.format(locale, "%s%%", ratio.multiply(HUNDRED)).toLowerCase(Locale.ROOT);
    }

    static boolean due(LocalDate day, LocalDate today) {
        return day.isBefore(today);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Object services(ClassLoader loader) {
        return ServiceLoader.load(Runnable.class, loader);
    }
}
