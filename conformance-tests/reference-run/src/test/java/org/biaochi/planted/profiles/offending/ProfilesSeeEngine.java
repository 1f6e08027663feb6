// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.profiles.offending;

import org.biaochi.planted.engine.seen.EngineThing;

final class ProfilesSeeEngine {
    private ProfilesSeeEngine() {}

    static Object looks() {
        return new EngineThing();
    }
}
