// SPDX-License-Identifier: Apache-2.0
package com.example.education;

import java.time.LocalDate;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.testkit.RuleBench;
import org.biaochi.kit.RuleProviderContract;

/** The checks of the conformance kit that every plug-in must pass. */
public class EducationContractTest implements RuleProviderContract {
    @Override
    public RuleProvider provider() {
        return new EducationRules();
    }

    @Override
    public Profile profile() {
        return RuleBench.of(getClass().getClassLoader(), provider()).profile("central", LocalDate.of(2025, 9, 1));
    }
}
