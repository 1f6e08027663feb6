// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.core.card.Messages;
import org.biaochi.core.mark.Decision;
import org.biaochi.core.mark.Mark;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.core.mark.SubjectMarks;

/** What a review desk marked, and what became of it, in words. */
public final class MarkWords {
    private static final int LONGEST = 300;

    private final Language language;

    /** The words in a language. */
    public MarkWords(Language language) {
        this.language = language;
    }

    /** Why a mark met nothing. */
    public static LocalText why(SubjectMarks.Why why) {
        return switch (why) {
            case GONE -> new LocalText("问题已不存在", "the finding is not there any more");
            case CHANGED -> new LocalText("所审内容已改变，请重新处理", "what was judged has changed; decide again");
            case DECIDED -> new LocalText("原来未能判定，现在已能判定", "the rule can decide now");
        };
    }

    /** What the desk wrote: decision, reason, people, last day, note. */
    public String said(Mark mark) {
        Decision decision = mark.decision();
        List<String> parts = new ArrayList<>();
        String typed = Plain.of(mark.text(PacketColumn.DECISION), LONGEST);
        parts.add(
                decision != null
                        ? language.say(decision.words())
                        : typed.isEmpty() ? language.say("未选处理", "no decision") : "“" + typed + "”");
        add(parts, PacketColumn.REASON, mark);
        List<String> signed = new ArrayList<>();
        add(signed, PacketColumn.BY, mark);
        add(signed, PacketColumn.APPROVER, mark);
        add(signed, PacketColumn.EXPIRES, mark);
        parts.addAll(signed);
        add(parts, PacketColumn.NOTE, mark);
        return String.join(language.say("；", "; "), parts);
    }

    private void add(List<String> parts, PacketColumn column, Mark mark) {
        String text = Plain.of(mark.text(column), LONGEST);
        if (!text.isEmpty()) {
            parts.add(language.say(column.heading()) + language.say("：", ": ") + text);
        }
    }

    /** What a mark that met its finding did. */
    public String effect(SubjectMarks.Met met, Assessment assessment) {
        return switch (met.effect()) {
            case RECORDED -> language.say("已记录", "recorded");
            case WAIVED -> language.say("已豁免", "waived");
            case STATED -> language.say("已说明理由", "reason stated");
            case NOT_IN_FORCE -> language.say("没有生效", "not in force") + objection(met.objection(), assessment);
            case FAULTY -> language.say("填写有误，没有采用：", "not taken: ") + faults(met.mark());
        };
    }

    private String objection(@org.jspecify.annotations.Nullable Finding finding, Assessment assessment) {
        if (finding == null) {
            return "";
        }
        return language.say("：", ": ")
                + finding.rule()
                + assessment
                        .card(finding.rule())
                        .map(card -> card.messages().get(finding.pattern()))
                        .map(text -> " " + Messages.render(text, finding.arguments(), language.code()))
                        .orElse("");
    }

    /** What is wrong with a mark, cell by cell. */
    public String faults(Mark mark) {
        List<String> faults = new ArrayList<>();
        mark.faults().forEach(fault -> faults.add(fault.at() + " " + Plain.of(language.say(fault.text()), LONGEST)));
        return String.join(language.say("；", "; "), faults);
    }

    /** What the mark stood beside: project, rule and finding as the packet printed them. */
    public String about(Mark mark) {
        List<String> parts = new ArrayList<>();
        for (PacketColumn column : List.of(PacketColumn.PROJECT, PacketColumn.RULE, PacketColumn.PROBLEM)) {
            String text = Plain.of(mark.text(column), LONGEST);
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return String.join(language.say("，", ", "), parts);
    }
}
