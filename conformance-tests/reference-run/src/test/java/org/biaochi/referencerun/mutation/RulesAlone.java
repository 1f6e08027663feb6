// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mutation;

import java.util.stream.Stream;
import org.biaochi.kit.corpus.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the kit asks of rules: one test per rule, in which no other rule is installed but those that it waits for. */
public class RulesAlone {
    @TestFactory
    Stream<DynamicTest> each_rule_answers_its_cases() {
        return Corpus.shipped().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule, () -> {
                    try (OneRule alone = new OneRule(rule)) {
                        alone.answersItsCases();
                    }
                }));
    }
}
