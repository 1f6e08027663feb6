// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.api.offending;

import org.biaochi.planted.core.seen.CoreThing;

final class ApiSeesCore {
    private ApiSeesCore() {}

    static Object looks() {
        return new CoreThing();
    }
}
