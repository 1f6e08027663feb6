// SPDX-License-Identifier: Apache-2.0
package com.example.education;

import org.biaochi.api.spi.RuleProvider;
import org.biaochi.testkit.RuleTests;

/** Every case under {@code src/test/resources/cases}, and what must hold for rules of any kind. */
class EducationRulesTest implements RuleTests {
    @Override
    public RuleProvider provider() {
        return new EducationRules();
    }
}
