// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.Section;
import org.biaochi.report.parts.Bars;
import org.biaochi.report.parts.Bars.Bar;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;

/** The eight review items: what was found, how far a machine can judge, what is left to people. */
final class ItemsSection implements Section {
    private final Map<ReviewItem, ItemTally> tallies = new EnumMap<>(ReviewItem.class);

    static String anchor(ReviewItem item) {
        return "i-" + item;
    }

    void add(GoalAssessment review) {
        Set<ReviewItem> touched = EnumSet.noneOf(ReviewItem.class);
        review.findings().forEach(finding -> finding.item().ifPresent(touched::add));
        for (ItemResult item : review.items()) {
            tallies.computeIfAbsent(item.item(), key -> new ItemTally())
                    .add(item.findings(), touched.contains(item.item()), item.machineShare());
        }
        for (LedgerRow row : review.ledger().rows()) {
            boolean undecidedHere = !row.missing().isEmpty() && !row.extra();
            review.card(row.rule())
                    .flatMap(RuleCard::item)
                    .map(tallies::get)
                    .ifPresent(item -> item.rule(row.rule(), undecidedHere));
        }
    }

    @Override
    public String id() {
        return "items";
    }

    @Override
    public LocalText name() {
        return new LocalText("按审核项", "By item");
    }

    @Override
    public LocalText heading() {
        return new LocalText("按审核项", "By review item");
    }

    @Override
    public boolean isEmpty() {
        return tallies.isEmpty();
    }

    /** The findings by item as a chart. */
    void chart(Canvas canvas) {
        List<Bar> bars = new ArrayList<>();
        tallies.forEach((item, tally) -> bars.add(new Bar(
                item + " " + canvas.say(item.term(), ""), "#" + anchor(item), null, "plain", tally.findings(), "")));
        if (!bars.isEmpty()) {
            Bars.draw(
                    canvas.html(),
                    canvas.language(),
                    canvas.say("审核项", "Findings by review item"),
                    canvas.say("审核项", "Item"),
                    canvas.say("问题数", "Findings"),
                    bars);
        }
    }

    @Override
    public void write(Canvas canvas) {
        Html html = canvas.html();
        Language language = canvas.language();
        html.leaf(
                "p",
                language.say(
                        "这里没有打分：机器只报查出的问题和能判断的程度，其余由审核人判断。",
                        "No score is given here: a machine reports what it found and how far it can judge; the rest is for people."),
                "class",
                "note");
        LinesTable table = new LinesTable(
                html,
                "",
                List.of(
                        Column.of(language.say("审核项", "Item")),
                        Column.number(language.say("问题", "Findings")),
                        Column.number(language.say("涉及份数", "Goals")),
                        Column.number(language.say("未能判定", "Not judged")),
                        Column.number(language.say("机器能判断", "Machine share")),
                        Column.of(language.say("留给人看的", "Left to people"))));
        tallies.forEach((item, tally) -> item(canvas, table, item, tally));
        table.close();
    }

    private static void item(Canvas canvas, LinesTable table, ReviewItem item, ItemTally tally) {
        Html html = canvas.html();
        Language language = canvas.language();
        table.row(() -> html.open("span", "id", anchor(item))
                .text(item + " " + language.say(item.term(), english(item)))
                .leaf("small", language.say(" " + item.dimension(), ""))
                .close("span"));
        table.number(tally.findings());
        table.number(tally.subjects());
        table.number(tally.undecided());
        table.cell(
                tally.rules() > 0
                        ? language.say("约 ", "about ") + Numbers.percent(tally.share())
                        : language.say("尚无规则", "no rules"));
        table.cell(language.say(people(item)));
        table.endRow();
    }

    private static String english(ReviewItem item) {
        return switch (item) {
            case W1 -> "completeness of form";
            case W2 -> "clarity";
            case W3 -> "relevance of the goal";
            case W4 -> "soundness of indicators";
            case W5 -> "reasonable performance";
            case W6 -> "match of goal and money";
            case W7 -> "feasibility";
            case W8 -> "conditions";
        };
    }

    /** What each item asks, after the review table of 财预〔2015〕88号. */
    private static LocalText people(ReviewItem item) {
        return switch (item) {
            case W1 -> new LocalText("内容是否准确，有没有错项漏项", "whether what is filled in is right");
            case W2 -> new LocalText("目标是否反映项目主要内容，产出和效果是否说清", "whether the goal shows the main content and effects");
            case W3 ->
                new LocalText("是否符合法规、规划、部门职能和年度工作计划", "whether it fits laws, plans, functions and the work plan");
            case W4 -> new LocalText("关键指标是否选对，能不能考核到位", "whether the key indicators were chosen");
            case W5 -> new LocalText("预期效果是否显著，与行业水平和同类项目比是否合理", "whether the effect is significant and reasonable");
            case W6 -> new LocalText("目标与资金规模、用途是否匹配", "whether the goal matches amount and use of the money");
            case W7 -> new LocalText("是否经过调查、论证和测算", "whether it was researched, justified and calculated");
            case W8 -> new LocalText("实施方案、单位能力、内控和制度是否跟得上", "whether plan, capacity, control and systems suffice");
        };
    }
}
