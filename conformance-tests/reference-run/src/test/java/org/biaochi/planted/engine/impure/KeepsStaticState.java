// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.engine.impure;

final class KeepsStaticState {
    static int counter;

    private KeepsStaticState() {}
}
