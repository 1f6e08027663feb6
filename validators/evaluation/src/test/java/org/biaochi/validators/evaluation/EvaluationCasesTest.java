// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.spi.RuleProvider;
import org.biaochi.testkit.RuleTests;

/** Runs the corpus of cases, one file per rule under {@code cases}. */
class EvaluationCasesTest implements RuleTests {
    @Override
    public RuleProvider provider() {
        return new EvaluationRules();
    }
}
