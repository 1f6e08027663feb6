// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Context;
import org.biaochi.api.subject.Region;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;

/** The first screen: what may go on, what must be changed, by whom, and what to do first. */
final class Cover {
    private static final int LONG_LIST = 100;
    private static final int OF_LONG_LIST = 20;
    private static final int STEPS = 3;

    private final Html html;
    private final Language language;
    private final About about;
    private final StageContent stage;
    private final Tallies tallies;

    Cover(Html html, About about, StageContent stage, Tallies tallies) {
        this.html = html;
        this.language = about.language();
        this.about = about;
        this.stage = stage;
        this.tallies = tallies;
    }

    /** Writes it; what the stage asks first stands right behind the tiles. */
    void write(Runnable first) {
        html.open("header").leaf("h1", language.say(stage.words().title()));
        html.open("p", "class", "about");
        html.text(place() + language.say("　管理要求 ", " · profile ")
                + about.profile().ref().id() + " " + about.profile().ref().version()
                + language.say("　适用日期 ", " · as of ")
                + language.day(about.profile().ref().asOf())
                + language.say("　本批摘要 ", " · digest "));
        html.leaf("code", shortened(about.digest())).close("p").close("header");
        html.open("section", "id", "conclusion").leaf("h2", language.say("结论", "Conclusion"));
        html.leaf("p", lead(), "class", "lead");
        tiles();
        first.run();
        steps();
        remarks();
        for (Standing standing : stage.standings()) {
            lines(standing);
        }
        html.close("section").newLine();
    }

    private String place() {
        Context context = about.context();
        if (context.profile().isPresent()) {
            return language.say("指定管理要求", "Pinned profile");
        }
        if (context.region().equals(Region.NATION)) {
            return language.say("未指定地区，按中央通用要求", "No region given: central");
        }
        String department = context.department();
        return language.say("地区 ", "Region ")
                + context.region()
                + (department.isEmpty() ? "" : language.say("，部门 ", ", department ") + department);
    }

    private static String shortened(String digest) {
        int end = digest.indexOf(':') + 13;
        return end <= 13 || digest.length() < end ? digest : digest.substring(0, end) + "…";
    }

    private String lead() {
        List<String> parts = new ArrayList<>();
        for (Standing standing : stage.told()) {
            int count = tallies.standing(standing).size();
            if (count > 0) {
                String number = Numbers.grouped(count);
                parts.add(language.say(
                        number + " 份" + language.say(standing.words()), number + " " + language.say(standing.words())));
            }
        }
        String counted = language.say(stage.counted(tallies.subjects()));
        String all = parts.isEmpty()
                ? counted
                : counted + language.say("：", ": ") + String.join(language.say("，", ", "), parts);
        boolean noneGood = tallies.subjects() > 0
                && stage.standings().stream()
                        .filter(standing -> standing.weight() == Standing.Weight.GOOD)
                        .allMatch(standing -> tallies.standing(standing).isEmpty());
        return all
                + language.say("。", ".")
                + (noneGood ? stage.noneGood().map(language::say).orElse("") : "");
    }

    private void tiles() {
        html.open("ul", "class", "tiles");
        for (Standing standing : stage.told()) {
            int count = tallies.standing(standing).size();
            if (standing.weight() == Standing.Weight.RARE && count == 0) {
                continue;
            }
            html.open(
                    "li",
                    "class",
                    "tile " + (count == 0 ? "none" : standing.mark().kind()));
            html.open("p", "class", "head");
            Marks.draw(html, standing.mark());
            html.text(language.say(standing.words())).close("p");
            html.open("p", "class", "count")
                    .leaf("b", Numbers.grouped(count))
                    .text(language.say(" 份", ""))
                    .close("p");
            html.leaf("p", language.say(standing.whoActs()), "class", "who").close("li");
        }
        html.close("ul");
    }

    private void steps() {
        List<Runnable> steps = new ArrayList<>();
        if (about.troubled() > 0) {
            steps.add(() -> html.open("li")
                    .leaf(
                            "a",
                            about.troubled()
                                    + language.say(
                                            " 份" + stage.words().undone().zh(),
                                            " were " + stage.words().undone().en()),
                            "href",
                            "#trouble")
                    .text(language.say("：先按提示修好，再运行一次。", ": mend them as told and run again."))
                    .close("li"));
        }
        stage.steps().forEach(step -> steps.add(() -> html.leaf("li", language.say(step))));
        tallies.rules().stream()
                .filter(rule -> rule.worst() == Severity.ERROR && rule.card().isPresent())
                .limit(STEPS)
                .forEach(rule -> steps.add(() -> step(rule)));
        tallies.open().lacks().stream()
                .filter(cause -> cause.holding() > 0)
                .limit(1)
                .forEach(cause -> steps.add(() -> html.leaf("li", asked(cause))));
        if (steps.isEmpty()) {
            return;
        }
        html.leaf("h3", language.say("先做这几件", "What to do first")).open("ol", "class", "steps");
        steps.forEach(Runnable::run);
        html.close("ol");
    }

    private void step(RuleTally rule) {
        html.open("li").leaf("a", language.say(rule.card().orElseThrow().title()), "href", "#" + rule.anchor());
        html.text(language.inParentheses(language.say(
                        Numbers.grouped(rule.findings()) + " 处，" + Numbers.grouped(rule.subjects()) + " 份",
                        rule.findings() + " in " + rule.subjects()))
                + language.say("：", ": ")
                + language.say(rule.card().orElseThrow().remedy()));
        html.close("li");
    }

    private String asked(OpenTally.Cause cause) {
        String waiting = Numbers.grouped(cause.holding());
        return switch (cause.who()) {
            case COPY ->
                language.say(
                        "请填报单位报送完整的表格：有 " + waiting + " 处判断等看不到的那些行。",
                        "The units submit complete forms: " + waiting + " judgements wait for the rows that were cut.");
            case HOST ->
                language.say(
                        "请提供" + cause.words().zh() + "：有 " + waiting + " 处判断等它。",
                        "The host supplies " + cause.words().en() + ": " + waiting + " judgements wait for it.");
            default ->
                language.say(
                        "请填报单位补填" + cause.words().zh() + "：有 " + waiting + " 处判断等它。",
                        "The units fill in " + cause.words().en() + ": " + waiting + " judgements wait for it.");
        };
    }

    private void remarks() {
        List<String> remarks = new ArrayList<>();
        if (about.endedEarly()) {
            remarks.add(language.say(
                    stage.words().verb().zh() + "中途停止，下面只是已完成的部分。",
                    "The run was ended early; this is what was done by then."));
        }
        if (tallies.undecided() > 0) {
            String count = Numbers.grouped(tallies.undecided());
            remarks.add(language.say(
                    "有 " + count + " 份没有查出错误，但因为缺内容而未能判定，不算通过；补充后再审。",
                    count + " have no error but could not be judged for want of input; that is not passed."));
        }
        tallies.rounds().ifPresent(rounds -> remarks.add(language.say(rounds)));
        stage.remarks().forEach(remark -> remarks.add(language.say(remark)));
        if (tallies.waived() > 0) {
            String count = Numbers.grouped(tallies.waived());
            remarks.add(language.say("有 " + count + " 处问题已豁免，照样列出。", count + " findings are waived and still shown."));
        }
        about.remarks().forEach(remark -> remarks.add(Plain.of(language.say(remark))));
        if (!remarks.isEmpty()) {
            html.open("ul", "class", "remarks");
            remarks.forEach(remark -> html.leaf("li", remark));
            html.close("ul");
        }
    }

    private void lines(Standing standing) {
        List<SubjectLine> lines = tallies.standing(standing);
        if (lines.isEmpty()) {
            return;
        }
        html.open("div", "class", "list").open("h3");
        Marks.draw(html, standing.mark());
        html.text(language.say(standing.words())
                + language.inParentheses(Numbers.grouped(lines.size()) + language.say(" 份", "")));
        html.close("h3");
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(language.say("项目", "Project")));
        columns.add(Column.of(language.say("由谁办", "Who acts")));
        columns.addAll(stage.columns());
        columns.add(Column.number(language.say("错误", "Errors")));
        columns.add(Column.number(language.say("警告", "Warnings")));
        columns.add(Column.number(language.say("未判", "Not judged")));
        columns.add(Column.of(language.say("主要问题", "Main findings")));
        LinesTable table = new LinesTable(html, "", columns);
        int shown = lines.size() <= LONG_LIST ? lines.size() : OF_LONG_LIST;
        lines.subList(0, shown).forEach(line -> line(table, line));
        table.close();
        int rest = lines.size() - shown;
        if (rest > 0) {
            html.leaf(
                    "p",
                    language.say(
                            "另有 " + Numbers.grouped(rest) + " 份，按部门列在“逐个项目”里。",
                            rest + " more stand by department below."),
                    "class",
                    "note");
        }
        html.close("div").newLine();
    }

    private void line(LinesTable table, SubjectLine line) {
        table.row(() -> {
            html.leaf("a", line.name(), "href", "#" + line.anchor());
            if (!line.kind().isEmpty()) {
                html.leaf("small", " " + line.kind());
            }
            if (tallies.isAmbiguous(line)) {
                html.leaf("small", " " + line.source());
            }
        });
        table.cell(line.actor().isEmpty() ? language.say("（未写单位）", "(no unit)") : line.actor());
        line.cells().forEach(table::cell);
        table.number(line.errors());
        table.number(line.warnings());
        table.number(line.open());
        table.cell(() -> {
            html.text(String.join(language.say("；", "; "), line.held()));
            for (int i = 0; i < line.reasons().size(); i++) {
                RuleTally rule = tallies.rule(line.reasons().get(i));
                html.text(i == 0 && line.held().isEmpty() ? "" : language.say("；", "; "));
                String title = rule.card()
                        .map(card -> language.say(card.title()))
                        .orElse(rule.rule().toString());
                html.leaf("a", title, "href", "#" + rule.anchor());
            }
        });
        table.endRow();
    }
}
