// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.core.impure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

final class ReadsTheClock {
    private ReadsTheClock() {}

    static Object today() {
        return LocalDate.now();
    }

    static Object tick() {
        return Clock.systemUTC();
    }

    static Object date() {
        return new Date();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static long nanos() {
        return System.nanoTime();
    }
}
