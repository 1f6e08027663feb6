// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.biaochi.testkit.RuleBench;
import org.biaochi.testkit.RuleCase;
import org.biaochi.testkit.RuleCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the corpus of cases, one file per rule under {@code cases}. */
class GoalCasesTest {
    private static final RuleBench BENCH = RuleBench.of(GoalCasesTest.class.getClassLoader(), new GoalRules());

    static List<RuleCase> cases() {
        return RuleCases.read(Path.of("src", "test", "resources", "cases"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers_as_the_corpus_says(RuleCase one) {
        assertEquals(List.of(), one.check(BENCH));
    }

    @Test
    void every_rule_has_cases_that_fail_that_pass_and_that_do_neither() {
        assertEquals(List.of(), BENCH.untested(cases()));
    }
}
