// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.review.GoalChange;
import org.biaochi.core.review.GoalChanges;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Quotes;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;

/** The rounds of review that the host recorded (退回—修改—重报), and what the unit changed since the last one. */
final class Rounds {
    private static final int CHANGES_SHOWN = 40;
    private static final int LONGEST = 300;

    private final Html html;
    private final Language language;
    private final Profile profile;

    Rounds(Html html, Language language, Profile profile) {
        this.html = html;
        this.language = language;
        this.profile = profile;
    }

    void write(GoalAssessment assessment, Facts facts) {
        Fact<ReviewHistory> fact = facts.get(ReviewFacts.RECORDS);
        if (!fact.isPresent() || fact.get().records().isEmpty()) {
            return;
        }
        List<ReviewRecord> records = fact.get().records();
        html.open("div", "class", "rule").leaf("h4", language.say("审核轮次", "Rounds of review"));
        LinesTable table = new LinesTable(
                html,
                "",
                List.of(
                        Column.of(language.say("轮次", "Round")),
                        Column.of(language.say("环节", "Step")),
                        Column.of(language.say("结果", "Result")),
                        Column.of(language.say("等级", "Grade")),
                        Column.of(language.say("意见", "Opinion")),
                        Column.number(language.say("建议金额（万元）", "Amount (ten thousand yuan)")),
                        Column.of(language.say("日期", "Date"))));
        records.forEach(record -> row(table, record));
        table.close();
        earlier(records, assessment.subject()).ifPresent(before -> changes(before, assessment.subject()));
        html.close("div").newLine();
    }

    private void row(LinesTable table, ReviewRecord record) {
        table.row(() -> html.text(language.say("第 " + record.round() + " 轮", String.valueOf(record.round()))));
        table.cell(Plain.of(record.step(), LONGEST));
        table.cell(language.say(record.state().term(), record.state().key()));
        table.cell(Plain.of(record.grade().text(), LONGEST));
        table.cell(Plain.of(record.opinion().text().text(), LONGEST));
        table.cell(record.proposedAmount()
                .map(amount -> Numbers.inWan(amount.yuan()))
                .orElse("–"));
        table.cell(Plain.of(record.date().text(), LONGEST));
        table.endRow();
    }

    /** The last submission on record that is not the present one. */
    private static Optional<PerformanceGoal> earlier(List<ReviewRecord> records, PerformanceGoal now) {
        for (int i = records.size() - 1; i >= 0; i--) {
            Optional<PerformanceGoal> goal = records.get(i).goal();
            if (goal.isPresent() && !goal.get().equals(now)) {
                return goal;
            }
        }
        return Optional.empty();
    }

    private void changes(PerformanceGoal before, PerformanceGoal now) {
        List<GoalChange> changes = GoalChanges.between(
                        GoalView.KEY.compute(before, profile), GoalView.KEY.compute(now, profile))
                .changes();
        PlacesInWords words = new PlacesInWords(now, language.code());
        Quotes quotes = new Quotes(html, language, LONGEST);
        html.leaf(
                "p",
                language.say("比上一次报送改了 ", "Changed since the last submission: ")
                        + changes.size()
                        + language.say(" 处：", ""));
        html.open("ul");
        for (GoalChange change : changes.subList(0, Math.min(CHANGES_SHOWN, changes.size()))) {
            html.open("li").text(kind(change.kind()) + words.of(change.place()));
            if (change.kind() == GoalChange.Kind.REMOVED) {
                html.text("「" + Plain.of(change.label(), LONGEST) + "」");
            }
            html.text(language.say("：", ": "));
            quotes.quote(Typed.of(change.before()));
            if (change.kind() == GoalChange.Kind.CHANGED) {
                html.text(" → ");
                quotes.quote(Typed.of(change.after()));
            }
            html.close("li");
        }
        html.close("ul");
    }

    private String kind(GoalChange.Kind kind) {
        return switch (kind) {
            case CHANGED -> "";
            case ADDED -> language.say("新增", "added ");
            case REMOVED -> language.say("删除", "removed from ");
        };
    }
}
