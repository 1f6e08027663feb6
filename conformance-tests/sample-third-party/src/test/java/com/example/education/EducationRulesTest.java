// SPDX-License-Identifier: Apache-2.0
package com.example.education;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.testkit.RuleBench;
import org.biaochi.testkit.RuleCase;
import org.biaochi.testkit.RuleCases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EducationRulesTest {
    private final RuleBench bench = RuleBench.of(getClass().getClassLoader(), new EducationRules());
    private final List<RuleCase> cases = RuleCases.read(Path.of("src", "test", "resources", "cases"));

    @TestFactory
    Stream<DynamicTest> rules_answer_as_the_cases_say() {
        return cases.stream().map(one -> dynamicTest(one.toString(), () -> assertEquals(List.of(), one.check(bench))));
    }

    @Test
    void every_rule_has_cases_that_fail_that_pass_and_that_do_neither() {
        assertEquals(List.of(), bench.untested(cases));
    }
}
