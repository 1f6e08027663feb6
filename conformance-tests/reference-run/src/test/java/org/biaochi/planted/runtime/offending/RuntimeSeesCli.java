// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.runtime.offending;

import org.biaochi.planted.cli.seen.CliThing;

final class RuntimeSeesCli {
    private RuntimeSeesCli() {}

    static Object looks() {
        return new CliThing();
    }
}
