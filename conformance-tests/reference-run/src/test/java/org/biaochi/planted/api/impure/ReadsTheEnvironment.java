// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.api.impure;

final class ReadsTheEnvironment {
    private ReadsTheEnvironment() {}

    static Object variable() {
        return System.getenv("HOME");
    }

    static Object property() {
        return System.getProperty("user.dir");
    }

    static Object properties() {
        return System.getProperties();
    }

    static Object separator() {
        return System.lineSeparator();
    }
}
