// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.engine.impure;

import java.time.ZoneId;
import java.util.TimeZone;

final class UsesTheDefaultZone {
    private UsesTheDefaultZone() {}

    static Object zone() {
        return ZoneId.systemDefault();
    }

    static Object old() {
        return TimeZone.getDefault();
    }
}
