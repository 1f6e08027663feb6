// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.core.offending;

import org.osgi.framework.FrameworkUtil;

final class CoreSeesTheFramework {
    private CoreSeesTheFramework() {}

    static Object looks() {
        return FrameworkUtil.getBundle(CoreSeesTheFramework.class);
    }
}
