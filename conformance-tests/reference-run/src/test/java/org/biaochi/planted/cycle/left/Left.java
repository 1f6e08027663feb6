// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.cycle.left;

import org.biaochi.planted.cycle.right.Right;

public final class Left {
    public Object other() {
        return new Right();
    }
}
