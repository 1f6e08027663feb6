// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;

/** Writes what could not be judged and why, rules that lack the same thing together. */
final class OpenQuestions {
    private final Output out;
    private final Paint paint;
    private final String language;

    OpenQuestions(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    void write(Assessment assessment) {
        Map<String, List<String>> open = new LinkedHashMap<>();
        Map<String, List<String>> noted = new LinkedHashMap<>();
        int count = 0;
        for (LedgerRow row : assessment.ledger().rows()) {
            if (row.extra() || row.missing().isEmpty() && !broken(row.outcome())) {
                continue;
            }
            boolean note = row.policy() == UndecidedPolicy.NOTE && !broken(row.outcome());
            (note ? noted : open)
                    .computeIfAbsent(why(row, assessment, note), why -> new ArrayList<>())
                    .add(rule(row, assessment));
            count += note ? 0 : 1;
        }
        if (count > 0) {
            out.line("  " + paint.yellow(say("未能判定（" + count + "）", "Not judged (" + count + ")")));
            open.forEach((why, rules) -> out.line("  - " + why + say("：", ": ") + String.join(say("、", ", "), rules)));
        }
        if (!noted.isEmpty()) {
            List<String> parts = new ArrayList<>();
            noted.forEach((why, rules) -> parts.add(why + say("：", ": ") + String.join(say("、", ", "), rules)));
            out.line(paint.faint("  " + say("仅记录  ", "Noted only  ") + String.join(say("；", "; "), parts)));
        }
    }

    private static boolean broken(Outcome outcome) {
        return outcome == Outcome.ERROR || outcome == Outcome.OVER_BUDGET || outcome == Outcome.SKIPPED;
    }

    private String why(LedgerRow row, Assessment assessment, boolean note) {
        String scope = assessment.card(row.rule()).map(RuleCard::scope).orElse("");
        List<String> parts = new ArrayList<>();
        if (broken(row.outcome())) {
            for (Reason reason : row.reasons()) {
                parts.add(say(Wording.reason(reason)));
            }
        }
        List<String> fields = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (Missing missing : row.missing()) {
            String words = Plain.of(say(Wording.missing(missing, row.rule(), scope)));
            if (missing.equals(Missing.REST_OF_FORM)) {
                parts.add(say(words, "lacks " + words));
            } else {
                (missing.fact() == null ? fields : facts).add(words);
            }
        }
        if (!fields.isEmpty()) {
            parts.add(say("缺少 ", "lacks ") + String.join(say("、", ", "), fields));
        }
        if (!facts.isEmpty()) {
            parts.add(say("缺少 ", "lacks ")
                    + String.join(say("、", ", "), facts)
                    + say("（由宿主系统提供）", " (the host supplies it)"));
        }
        if (!note && !row.missing().isEmpty()) {
            parts.add(say(Wording.policy(row.policy())));
        }
        return String.join(say("，", ", "), parts);
    }

    private String rule(LedgerRow row, Assessment assessment) {
        String title =
                assessment.card(row.rule()).map(card -> " " + say(card.title())).orElse("");
        String stated = row.statedReasons().isEmpty()
                ? ""
                : say("（已说明理由：", " (reason stated: ")
                        + Plain.of(row.statedReasons().get(0).text(), 60)
                        + say("）", ")");
        return row.rule() + title + stated;
    }

    private String say(LocalText text) {
        return text.in(language);
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
