// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * An architecture rule together with the planted class that breaks it in every one of its methods.
 *
 * @param name what the rule demands, as a test name
 * @param rule the rule itself
 * @param offender simple name of the planted class
 */
record HouseRule(String name, ArchRule rule, String offender) {
    static HouseRule of(String name, ArchRule rule, String offender) {
        return new HouseRule(name, rule.allowEmptyShould(true), offender);
    }

    @Override
    public String toString() {
        return name;
    }
}
