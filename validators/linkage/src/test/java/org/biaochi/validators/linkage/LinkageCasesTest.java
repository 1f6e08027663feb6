// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import org.biaochi.api.spi.RuleProvider;
import org.biaochi.testkit.RuleTests;

/** Runs the corpus of cases, one file per rule under {@code cases}. */
class LinkageCasesTest implements RuleTests {
    @Override
    public RuleProvider provider() {
        return new LinkageRules();
    }
}
