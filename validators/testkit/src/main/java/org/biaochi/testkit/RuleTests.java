// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.biaochi.api.spi.RuleProvider;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * All tests of a plug-in's rules with JUnit 5, from data files:
 *
 * <pre>{@code
 * class EducationRulesTest implements RuleTests {
 *     public RuleProvider provider() { return new EducationRules(); }
 * }
 * }</pre>
 *
 * Each case of {@link #cases} becomes a test, and the rules are watched while they answer: whether every rule has cases, whether
 * answers are the same again, in another order of rules and on several threads, whether a rule looks at facts that it does not
 * declare, and whether every finding has its message. JUnit is not needed for anything else in this package.
 */
public interface RuleTests {
    /** The plug-in; a new instance on every call. */
    RuleProvider provider();

    /** The folder of case files, as {@link RuleCases} describes them. */
    default Path cases() {
        return Path.of("src", "test", "resources", "cases");
    }

    /** The tests. */
    @TestFactory
    default Stream<DynamicNode> rules() {
        RuleBench bench = RuleBench.of(getClass().getClassLoader(), provider());
        List<RuleCase> cases = RuleCases.read(cases());
        return Stream.of(
                dynamicContainer(
                        "the rules answer as the cases say",
                        cases.stream()
                                .map(one ->
                                        dynamicTest(one.toString(), () -> assertEquals(List.of(), one.check(bench))))),
                holds("every rule has cases that fail, that pass and that do neither", () -> bench.untested(cases)),
                holds("answers are the same again, in any order of rules, on any thread", () -> bench.unsteady(cases)),
                holds("no rule looks at a fact that it does not declare", () -> bench.undeclared(cases)),
                holds("every finding has its message in both languages", () -> bench.unspoken(cases)));
    }

    private static DynamicNode holds(String sentence, Supplier<List<String>> faults) {
        return dynamicTest(sentence, () -> assertEquals("", String.join("\n", faults.get())));
    }
}
