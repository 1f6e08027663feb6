// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.util.List;
import java.util.Locale;

/** Writes a report for a terminal: a line per requirement, below it why it did not pass, at the end the totals. */
public final class TextReport {
    private static final int SHOWN = 3;
    private static final int TEXT = 120;

    private TextReport() {}

    /** The report as lines; of many reasons the first few. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder();
        for (Report.Line line : report.lines()) {
            text.append(line.entry().id())
                    .append(' ')
                    .append(words(line.state()))
                    .append(' ');
            text.append(line.entry().level()).append(' ');
            text.append(Wording.shortened(line.entry().text().en(), TEXT)).append('\n');
            if (line.state() != State.PASSED) {
                reasons(line.details(), text);
            }
        }
        report.problems()
                .forEach(problem -> text.append("PROBLEM ").append(problem).append('\n'));
        text.append(report.verdict()).append(": ");
        text.append(report.count(State.PASSED)).append(" passed, ");
        text.append(report.count(State.FAILED)).append(" failed, ");
        text.append(report.count(State.SKIPPED)).append(" skipped, ");
        text.append(report.count(State.NOT_APPLICABLE)).append(" not applicable; ");
        return text.append(report.tests())
                .append(" tests of ")
                .append(Wording.shortened(report.subject(), TEXT))
                .append('\n')
                .toString();
    }

    private static void reasons(List<String> reasons, StringBuilder text) {
        reasons.stream()
                .limit(SHOWN)
                .forEach(reason -> text.append("    ").append(reason).append('\n'));
        if (reasons.size() > SHOWN) {
            text.append("    and ").append(reasons.size() - SHOWN).append(" more, which the written report lists\n");
        }
    }

    private static String words(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
