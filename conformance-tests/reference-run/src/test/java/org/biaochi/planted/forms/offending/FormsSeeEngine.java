// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.forms.offending;

import org.biaochi.planted.engine.seen.EngineThing;

final class FormsSeeEngine {
    private FormsSeeEngine() {}

    static Object looks() {
        return new EngineThing();
    }
}
