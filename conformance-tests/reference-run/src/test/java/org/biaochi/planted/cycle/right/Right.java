// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.cycle.right;

import org.biaochi.planted.cycle.left.Left;

public final class Right {
    public Object other() {
        return new Left();
    }
}
