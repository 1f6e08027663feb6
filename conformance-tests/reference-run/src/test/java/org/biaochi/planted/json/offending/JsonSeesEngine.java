// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.json.offending;

import org.biaochi.planted.engine.seen.EngineThing;

final class JsonSeesEngine {
    private JsonSeesEngine() {}

    static Object looks() {
        return new EngineThing();
    }
}
