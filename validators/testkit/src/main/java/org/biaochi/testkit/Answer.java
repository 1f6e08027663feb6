// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.card.Messages;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.core.rule.RuleAnswer;

/**
 * What a rule answered, in the words of cases.
 *
 * @param outcome the headline
 * @param findings severity and source paths of each finding, sorted
 * @param missing what was missing, sorted
 * @param reasons why it did not apply, was skipped or broke down
 * @param story the answer in one line, for people
 */
record Answer(Outcome outcome, List<String> findings, List<String> missing, List<String> reasons, String story) {

    static Answer of(RuleAnswer answer, RuleSetting setting, SourcePaths paths) {
        List<String> findings = new ArrayList<>();
        for (Defect defect : answer.defects()) {
            Severity severity = defect.escalated() ? setting.escalated() : setting.severity();
            findings.add(Expectation.finding(
                    severity,
                    defect.places().stream().map(paths::source).sorted().toList()));
        }
        return new Answer(
                answer.headline(),
                findings.stream().sorted().toList(),
                answer.missing().stream().map(Object::toString).sorted().toList(),
                answer.reasons().stream().map(Object::toString).toList(),
                story(answer));
    }

    private static String story(RuleAnswer answer) {
        StringBuilder story = new StringBuilder(answer.headline().name());
        if (!answer.defects().isEmpty()) {
            story.append(' ').append(answer.defects());
        }
        if (!answer.missing().isEmpty()) {
            story.append(" missing ").append(answer.missing());
        }
        if (!answer.reasons().isEmpty()) {
            story.append(' ').append(answer.reasons());
        }
        Throwable cause = answer.cause();
        if (cause != null) {
            story.append(' ').append(cause);
            StackTraceElement[] trace = cause.getStackTrace();
            if (trace.length > 0) {
                story.append(" at ").append(trace[0]);
            }
        }
        return story.toString();
    }

    /** Findings that a person could not read: without a message of their pattern, or with a gap in it. */
    static List<Difference> unreadable(RuleAnswer answer, RuleCard card) {
        List<Difference> differences = new ArrayList<>();
        for (Defect defect : answer.defects()) {
            LocalText message = card.messages().get(defect.pattern());
            if (message == null) {
                differences.add(new Difference(
                        "message",
                        "a message \"" + defect.pattern() + "\" on the card",
                        "only " + card.messages().keySet()));
                continue;
            }
            for (String argument : Messages.argumentsOf(message.zh())) {
                if (!defect.arguments().values().containsKey(argument)) {
                    differences.add(new Difference(
                            "message " + defect.pattern(),
                            "the argument {" + argument + "}",
                            "only " + defect.arguments().values().keySet()));
                }
            }
        }
        return differences;
    }
}
