// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.cli.offending;

import org.biaochi.planted.runtime.seen.RuntimeThing;

final class CliSeesRuntime {
    private CliSeesRuntime() {}

    static Object looks() {
        return new RuntimeThing();
    }
}
