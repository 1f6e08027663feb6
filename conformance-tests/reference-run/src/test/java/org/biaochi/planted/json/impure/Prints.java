// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.json.impure;

final class Prints {
    private Prints() {}

    static void out() {
        System.out.println();
    }

    static void err() {
        System.err.println();
    }

    static void trace(Exception failure) {
        failure.printStackTrace();
    }
}
