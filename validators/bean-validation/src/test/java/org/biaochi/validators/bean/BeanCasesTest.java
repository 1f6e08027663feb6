// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import org.biaochi.api.spi.RuleProvider;
import org.biaochi.testkit.RuleTests;

/** Runs the cases, one file per rule under {@code cases}. */
class BeanCasesTest implements RuleTests {
    @Override
    public RuleProvider provider() {
        return new BeanRules();
    }
}
