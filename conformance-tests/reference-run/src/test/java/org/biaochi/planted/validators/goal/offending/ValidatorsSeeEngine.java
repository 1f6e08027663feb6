// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.validators.goal.offending;

import org.biaochi.planted.engine.seen.EngineThing;

final class ValidatorsSeeEngine {
    private ValidatorsSeeEngine() {}

    static Object looks() {
        return new EngineThing();
    }
}
