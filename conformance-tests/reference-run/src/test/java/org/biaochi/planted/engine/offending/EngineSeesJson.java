// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.engine.offending;

import org.biaochi.planted.json.seen.JsonThing;

final class EngineSeesJson {
    private EngineSeesJson() {}

    static Object looks() {
        return new JsonThing();
    }
}
