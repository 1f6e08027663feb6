// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.biaochi.report.words.FactWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;

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

    /** How many rules could not be judged, those left out that wait for sources nobody connected. */
    static long open(Assessment assessment) {
        return assessment.ledger().rows().stream()
                .filter(row -> !row.extra() && !(row.missing().isEmpty() && !broken(row.outcome())))
                .filter(row -> !isUnconnected(row))
                .count();
    }

    private static boolean isUnconnected(LedgerRow row) {
        return row.policy() == UndecidedPolicy.NOTE
                && !broken(row.outcome())
                && row.missing().stream().allMatch(missing -> missing.fact() != null);
    }

    void write(Assessment assessment) {
        Map<String, List<String>> open = new LinkedHashMap<>();
        Map<String, Unconnected> unconnected = new TreeMap<>();
        int count = 0;
        for (LedgerRow row : assessment.ledger().rows()) {
            if (row.extra() || row.missing().isEmpty() && !broken(row.outcome())) {
                continue;
            }
            boolean note = row.policy() == UndecidedPolicy.NOTE && !broken(row.outcome());
            if (isUnconnected(row)) {
                unconnected
                        .computeIfAbsent(sources(row), sources -> new Unconnected())
                        .add(row);
                continue;
            }
            open.computeIfAbsent(why(row, assessment, note), why -> new ArrayList<>())
                    .add(rule(row, assessment));
            count++;
        }
        if (count > 0) {
            out.line("  " + paint.yellow(say("未能判定（" + count + "）", "Not judged (" + count + ")")));
            open.forEach((why, rules) -> out.line("  - " + why + say("：", ": ") + String.join(say("、", ", "), rules)));
        }
        unconnected.forEach((sources, lack) -> out.line(paint.faint("  " + lack.line(sources))));
    }

    private String sources(LedgerRow row) {
        Set<String> sources = new TreeSet<>();
        for (Missing missing : row.missing()) {
            if (missing.fact() != null) {
                sources.add(say(FactWords.source(missing.fact().source())));
            }
        }
        return String.join(say("、", ", "), sources);
    }

    /** The rules that wait for sources which the host never connected, and what they would need of them. */
    private final class Unconnected {
        private final List<String> rules = new ArrayList<>();
        private final Set<String> facts = new LinkedHashSet<>();

        void add(LedgerRow row) {
            rules.add(row.rule().toString());
            for (Missing missing : row.missing()) {
                if (missing.fact() != null) {
                    facts.add(say(FactWords.name(missing.fact().id())));
                }
            }
        }

        String line(String sources) {
            String needed = String.join(say("、", ", "), facts);
            String waiting = String.join(" ", rules);
            boolean itself = needed.equals(sources);
            return say(
                    "未接入" + sources + "，仅记录：以下 " + rules.size() + " 条规则未能判定" + (itself ? "" : "（需要 " + needed + "）")
                            + "：" + waiting,
                    "Not connected: " + sources + ". Noted only: " + rules.size() + " rules could not judge"
                            + (itself ? "" : " (they need " + needed + ")") + ": " + waiting);
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
            } else if (missing.fact() != null) {
                facts.add(words);
            } else {
                Wording.unread(missing, row.rule(), scope, assessment.subject())
                        .map(this::say)
                        .ifPresentOrElse(unread -> parts.add(Plain.of(unread)), () -> fields.add(words));
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
