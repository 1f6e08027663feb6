// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.report.offending;

import org.biaochi.planted.engine.seen.EngineThing;

final class ReportSeesEngine {
    private ReportSeesEngine() {}

    static Object looks() {
        return new EngineThing();
    }
}
