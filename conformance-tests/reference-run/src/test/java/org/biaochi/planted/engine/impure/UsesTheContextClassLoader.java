// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.engine.impure;

import java.util.ServiceLoader;

final class UsesTheContextClassLoader {
    private UsesTheContextClassLoader() {}

    static Object loader() {
        return Thread.currentThread().getContextClassLoader();
    }

    static Object services() {
        return ServiceLoader.load(Runnable.class);
    }
}
