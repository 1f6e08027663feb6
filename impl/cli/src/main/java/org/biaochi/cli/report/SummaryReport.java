// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.rule.Verdict;
import org.biaochi.cli.report.Totals.MissingTotal;
import org.biaochi.cli.report.Totals.RuleTotal;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.FactWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;

/** Writes the end of a report: how it went, what was found most often, what to do next. */
final class SummaryReport {
    private static final int RULES_SHOWN = 15;
    private static final int STEPS_SHOWN = 3;

    private final Output out;
    private final Paint paint;
    private final String language;

    SummaryReport(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    void write(Totals totals, Optional<LocalText> unusedWaivers) {
        out.line("");
        out.line(paint.bold(say("汇总", "Summary")));
        StringBuilder counts =
                new StringBuilder("  ").append(say("共 " + totals.met() + " 份：", totals.met() + " in all: "));
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            parts.add(say(Wording.verdict(verdict)) + " " + totals.count(verdict));
        }
        if (totals.unreadable > 0) {
            parts.add(say("无法读取 ", "unreadable ") + totals.unreadable);
        }
        if (totals.broken > 0) {
            parts.add(say("程序出错 ", "internal error ") + totals.broken);
        }
        out.line(counts + String.join(say("，", ", "), parts));
        if (totals.passedOpen > 0) {
            out.line("  "
                    + say(
                            "通过的里面有 " + totals.passedOpen + " 份另有规则未能判定，共 " + totals.questionsOfPassed + " 条次",
                            totals.passedOpen + " that passed have rules not judged, " + totals.questionsOfPassed
                                    + " in all"));
        }
        if (totals.lostFacts) {
            out.line("  "
                    + paint.yellow(say(
                            "事实资料没有全部采用（见“事实资料”），要用它们的规则没有判定，这次审核不算完整",
                            "some facts were not used (see Facts); the rules that need them did not judge, so this"
                                    + " review is not complete")));
        }
        gates(totals);
        rules(totals);
        facts(totals);
        unusedWaivers.ifPresent(word -> out.line("  " + Plain.of(say(word))));
        steps(totals);
    }

    private void gates(Totals totals) {
        if (totals.gates.isEmpty()) {
            return;
        }
        List<String> parts = new ArrayList<>();
        totals.gates.forEach((gate, count) -> parts.add(say(Wording.gate(gate)) + " " + count));
        out.line("  " + say("准入：", "Gate: ") + String.join(say("，", ", "), parts));
    }

    private void rules(Totals totals) {
        List<String> parts = new ArrayList<>();
        totals.severities.forEach((severity, count) -> parts.add(say(Wording.severity(severity)) + " " + count));
        if (totals.waived > 0) {
            parts.add(say("已豁免 ", "waived ") + totals.waived);
        }
        if (parts.isEmpty()) {
            return;
        }
        out.line("  " + say("发现的问题：", "Findings: ") + String.join(say("，", ", "), parts));
        if (totals.rules.isEmpty()) {
            return;
        }
        out.line("  " + say("问题最多的规则（问题数 / 份数）：", "Most frequent rules (findings / subjects):"));
        List<RuleTotal> sorted = sorted(totals);
        for (RuleTotal rule : sorted.subList(0, Math.min(RULES_SHOWN, sorted.size()))) {
            out.line("    " + padded(Long.toString(rule.findings), 6) + " / "
                    + padded(Long.toString(rule.subjects), 5) + "  " + say(Wording.severity(rule.worst)) + "  "
                    + rule.rule + " " + say(rule.title));
        }
        if (sorted.size() > RULES_SHOWN) {
            int rest = sorted.size() - RULES_SHOWN;
            out.line("    " + say("……另有 " + rest + " 条规则", "… and " + rest + " more rules"));
        }
    }

    private void facts(Totals totals) {
        if (totals.facts.isEmpty()) {
            return;
        }
        out.line("  "
                + say(
                        "缺少外部资料，部分规则没有判定（--facts 指定资料，biaochi explain facts 看写法）：",
                        "Rules that lack facts (supply them with --facts; see biaochi explain facts):"));
        totals.facts.forEach((source, lack) -> {
            List<String> names =
                    lack.facts.stream().map(id -> say(FactWords.name(id))).toList();
            String of = say(FactWords.source(source));
            String needed = String.join(say("、", ", "), names);
            out.line("    " + of + say("：", ": ")
                    + say(lack.rules.size() + " 条规则", lack.rules.size() + " rules")
                    + (needed.equals(of) ? "" : say("，需要 " + needed, ", for " + needed)));
        });
    }

    private void steps(Totals totals) {
        List<String> steps = new ArrayList<>();
        if (totals.broken > 0) {
            steps.add(say(
                    "有 " + totals.broken + " 份因程序出错未审，请把错误信息反馈给维护方",
                    totals.broken + " could not be reviewed because the program broke; report the error shown"));
        }
        if (totals.unreadable > 0) {
            steps.add(say(
                    "按上面的提示修复无法读取的 " + totals.unreadable + " 份输入，再审一次",
                    "mend the " + totals.unreadable + " unreadable inputs as told above and review again"));
        }
        if (totals.lostFacts) {
            steps.add(say("按“事实资料”里的提示改正资料，再审一次", "mend the facts as told under Facts and review again"));
        }
        totals.late.forEach(todo -> steps.add(paint.red(say("马上办：", "now: ")) + say(todo)));
        sorted(totals).stream()
                .filter(rule ->
                        rule.worst == Severity.ERROR && !say(rule.remedy).isEmpty())
                .limit(STEPS_SHOWN)
                .forEach(rule -> steps.add(say("先改 ", "first mend ") + rule.rule + " " + say(rule.title)
                        + say("：", ": ") + say(rule.remedy)));
        totals.missing.values().stream()
                .max(Comparator.<MissingTotal>comparingLong(lack -> lack.judgements)
                        .thenComparing(lack -> lack.words.zh(), Comparator.reverseOrder()))
                .ifPresent(lack -> steps.add(say(
                        (lack.typed ? "更正 " : "补填 ") + Plain.of(say(lack.words)) + "，有 " + lack.judgements + " 处判断等它",
                        (lack.typed ? "correct " : "fill in ") + Plain.of(say(lack.words)) + ": " + lack.judgements
                                + " judgements wait for it")));
        totals.open.forEach(todo -> steps.add(say("要办：", "to do: ") + say(todo)));
        long rest = totals.todos - totals.late.size() - totals.open.size();
        if (rest > 0) {
            steps.add(say("另有 " + rest + " 件要办，见上面各份", rest + " more to do, told above"));
        }
        sorted(totals).stream()
                .limit(1)
                .forEach(rule -> steps.add(say(
                        "不明白某条规则时：biaochi explain " + rule.rule,
                        "to understand a rule: biaochi explain " + rule.rule)));
        if (steps.isEmpty()) {
            steps.add(say("没有要改的，可以进入下一步", "nothing to mend; go on"));
        }
        out.line("  " + say("下一步：", "What to do next:"));
        for (int i = 0; i < steps.size(); i++) {
            out.line("    " + (i + 1) + ". " + steps.get(i));
        }
    }

    private static List<RuleTotal> sorted(Totals totals) {
        List<RuleTotal> sorted = new ArrayList<>(totals.rules.values());
        sorted.sort(Comparator.<RuleTotal>comparingLong(rule -> -rule.findings).thenComparing(rule -> rule.rule));
        return sorted;
    }

    private static String padded(String number, int width) {
        return " ".repeat(Math.max(0, width - number.length())) + number;
    }

    private String say(LocalText text) {
        return text.in(language);
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
