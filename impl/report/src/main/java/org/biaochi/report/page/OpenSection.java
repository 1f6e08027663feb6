// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;

/** What was not judged and why, who can help, what did not run, what did not apply, and which inputs were not reviewed. */
final class OpenSection {
    private static final int RULES_SHOWN = 12;

    private final Html html;
    private final Language language;
    private final About about;
    private final StageWords words;
    private final OpenTally open;

    OpenSection(Html html, About about, StageWords words, OpenTally open) {
        this.html = html;
        this.language = about.language();
        this.about = about;
        this.words = words;
        this.open = open;
    }

    void write() {
        html.open("section", "id", "open").leaf("h2", language.say("没有判断的和原因", "What was not judged, and why"));
        html.leaf("p", language.say("没有判断不等于通过。", "Not judged is not passed."), "class", "note");
        table("缺内容，未能判定", "Lacking input", "缺什么", "What is lacking", open.lacks(), true);
        table("没有运行", "Did not run", "原因", "Reason", open.broken(), false);
        html.open("details").leaf("summary", language.say("不适用的规则", "Rules that did not apply"));
        table("不适用", "Not applicable", "原因", "Reason", open.notApplicable(), false);
        html.close("details").close("section").newLine();
        troubles();
    }

    private void table(String zh, String en, String headZh, String headEn, List<OpenTally.Cause> causes, boolean who) {
        if (causes.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(language.say(headZh, headEn)));
        if (who) {
            columns.add(Column.of(language.say("由谁补", "Who can supply it")));
        }
        columns.add(Column.number(language.say("次数", "Times")));
        if (who) {
            columns.add(Column.number(language.say("其中须补或说明", "To be supplied")));
        }
        columns.add(Column.of(language.say("规则", "Rules")));
        LinesTable table = new LinesTable(html, language.say(zh, en), columns);
        for (OpenTally.Cause cause : causes) {
            table.row(() -> html.text(Plain.of(language.say(cause.words()), 200)));
            if (who) {
                table.cell(language.say(cause.who().words()));
            }
            table.number(cause.times());
            if (who) {
                table.cell(cause.holding() == 0 ? language.say("仅记录", "noted only") : Numbers.grouped(cause.holding()));
            }
            table.cell(() -> html.leaf("span", rules(cause), "class", "ids"));
            table.endRow();
        }
        table.close();
    }

    private String rules(OpenTally.Cause cause) {
        List<String> ids = new ArrayList<>();
        cause.rules().stream().limit(RULES_SHOWN).forEach(rule -> ids.add(rule.toString()));
        int all = cause.rules().size();
        return language.list(ids)
                + (all > RULES_SHOWN ? language.say(" 等 " + all + " 条", " and " + (all - RULES_SHOWN) + " more") : "");
    }

    private void troubles() {
        if (about.troubles().isEmpty()) {
            return;
        }
        html.open("section", "id", "trouble")
                .leaf(
                        "h2",
                        language.say(
                                words.undone().zh() + "的输入",
                                "Inputs that were " + words.undone().en()));
        LinesTable table = new LinesTable(
                html,
                "",
                List.of(
                        Column.of(language.say("输入", "Input")),
                        Column.of(language.say("原因和处理", "What is wrong and what to do")),
                        Column.of(language.say("位置", "Where"))));
        for (About.Trouble trouble : about.troubles()) {
            table.row(() -> html.leaf("code", Plain.of(trouble.source(), 300)));
            table.cell(() ->
                    html.text(Plain.of(language.say(trouble.text()), 600) + " ").leaf("small", trouble.code()));
            table.cell(() -> html.leaf("code", Plain.of(trouble.path(), 200)));
            table.endRow();
        }
        table.close();
        long rest = about.troubled() - about.troubles().size();
        if (rest > 0) {
            html.leaf("p", language.say("另有 " + Numbers.grouped(rest) + " 份", rest + " more"), "class", "note");
        }
        html.close("section").newLine();
    }
}
