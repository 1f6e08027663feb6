// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.rule.Outcome;

/**
 * What a rule must answer.
 *
 * @param outcome the headline
 * @param findings severity and source paths of each finding, sorted
 * @param missing what must be missing, sorted; empty if the case does not say
 * @param reasons why it does not apply; empty if the case does not say
 */
record Expectation(
        Outcome outcome, List<String> findings, Optional<List<String>> missing, Optional<List<String>> reasons) {

    static Expectation read(CaseNode expect) {
        expect.allowOnly("outcome", "findings", "missing", "reason");
        Outcome outcome = expect.member("outcome").choice(Outcome.class);
        List<String> findings = new ArrayList<>();
        expect.find("findings").map(CaseNode::elements).orElse(List.of()).forEach(finding -> {
            finding.allowOnly("severity", "paths");
            findings.add(finding(
                    finding.member("severity").choice(Severity.class),
                    finding.member("paths").sortedTexts()));
        });
        if (outcome == Outcome.FAILED && findings.isEmpty()) {
            throw expect.refusal(
                    "CASE_WITHOUT_FINDINGS",
                    "结果为 FAILED 的用例要在 findings 中写明应有的问题",
                    "a case that expects FAILED must list its findings");
        }
        return new Expectation(
                outcome,
                findings.stream().sorted().toList(),
                expect.find("missing").map(CaseNode::sortedTexts),
                expect.find("reason").map(reason -> List.of(reason.text())));
    }

    /** A finding as cases compare it. */
    static String finding(Severity severity, List<String> sortedPaths) {
        return severity + " " + sortedPaths;
    }

    /** In which respects an answer with these findings differs. */
    List<Difference> compare(Answer answer) {
        List<Difference> differences = new ArrayList<>();
        if (outcome != answer.outcome()) {
            differences.add(new Difference("outcome", outcome.name(), answer.story()));
        }
        compare(differences, "findings", findings, answer.findings());
        missing.ifPresent(expected -> compare(differences, "missing", expected, answer.missing()));
        reasons.ifPresent(expected -> compare(differences, "reason", expected, answer.reasons()));
        return differences;
    }

    private static void compare(List<Difference> differences, String what, List<String> expected, List<String> actual) {
        if (!expected.equals(actual)) {
            differences.add(new Difference(what, expected.toString(), actual.toString()));
        }
    }
}
