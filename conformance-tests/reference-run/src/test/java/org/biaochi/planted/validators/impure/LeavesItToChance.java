// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.validators.impure;

import java.util.Random;
import java.util.UUID;

final class LeavesItToChance {
    private LeavesItToChance() {}

    static Object number() {
        return Math.random();
    }

    static Object id() {
        return UUID.randomUUID();
    }

    static Object generator() {
        return new Random(7);
    }

    static Object perThread() {
        return new ThreadLocal<Object>();
    }
}
