// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.validators.impure;

import java.math.BigDecimal;

final class ComputesInBinary {
    private ComputesInBinary() {}

    static double ratio() {
        return 1;
    }

    static Object boxed(float number) {
        return null;
    }

    static Object called(BigDecimal number) {
        return number.doubleValue() > 0;
    }

    static Object built() {
        return new BigDecimal(0.1);
    }
}
