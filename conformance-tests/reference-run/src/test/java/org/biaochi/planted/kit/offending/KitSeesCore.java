// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.kit.offending;

import org.biaochi.planted.core.seen.CoreThing;

final class KitSeesCore {
    private KitSeesCore() {}

    static Object looks() {
        return new CoreThing();
    }
}
