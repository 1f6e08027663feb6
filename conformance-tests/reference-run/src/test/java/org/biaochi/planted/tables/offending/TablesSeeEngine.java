// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.tables.offending;

import org.biaochi.planted.engine.seen.EngineThing;

final class TablesSeeEngine {
    private TablesSeeEngine() {}

    static Object looks() {
        return new EngineThing();
    }
}
