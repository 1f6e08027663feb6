// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.xml.offending;

import org.biaochi.planted.engine.seen.EngineThing;

final class XmlSeesEngine {
    private XmlSeesEngine() {}

    static Object looks() {
        return new EngineThing();
    }
}
