// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.core.offending;

import org.biaochi.planted.json.seen.JsonThing;

final class CoreSeesJson {
    private CoreSeesJson() {}

    static Object looks() {
        return new JsonThing();
    }
}
