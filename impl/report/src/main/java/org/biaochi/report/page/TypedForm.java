// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Wording;

/** The form as it was typed, rows with findings marked, so that a reader can compare without opening the file. */
final class TypedForm {
    private static final int ROWS_SHOWN = 200;
    private static final int LONGEST_CELL = 1000;

    private final Html html;
    private final Language language;
    private final Quotes quotes;

    TypedForm(Html html, Language language) {
        this.html = html;
        this.language = language;
        this.quotes = new Quotes(html, language, LONGEST_CELL);
    }

    void write(GoalAssessment assessment) {
        PerformanceGoal goal = assessment.subject();
        Set<Place> found = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            finding.places().forEach(place -> {
                for (Place at = place; at != null; at = at.parent()) {
                    found.add(at);
                }
            });
        }
        html.open("details", "class", "form").leaf("summary", language.say("填报原文", "The form as typed"));
        if (goal.partial()) {
            html.leaf(
                    "p",
                    language.say("这份表格不完整，后面可能还有没见到的行。", "The copy is cut: more rows may follow."),
                    "class",
                    "note");
        }
        fields(goal, found);
        funds(goal, found);
        for (PeriodSet set : PeriodSet.values()) {
            indicators(goal.rows(set), set, found);
        }
        html.close("details");
    }

    private void fields(PerformanceGoal goal, Set<Place> found) {
        html.open("dl", "class", "fields");
        for (GoalField field : GoalField.values()) {
            Typed cell = goal.field(field);
            if (!cell.isAbsent()) {
                html.open("dt").text(language.say(field.term(), field.key()));
                flag(found.contains(Place.ROOT.child(field.key())));
                html.close("dt").open("dd");
                quotes.quote(cell);
                html.close("dd");
            }
        }
        html.close("dl");
    }

    private void funds(PerformanceGoal goal, Set<Place> found) {
        List<FundColumn> columns = new ArrayList<>();
        for (FundColumn column : FundColumn.values()) {
            if (goal.funds().stream().anyMatch(line -> !line.cell(column).isAbsent())) {
                columns.add(column);
            }
        }
        if (goal.funds().isEmpty()) {
            return;
        }
        List<String> heads = new ArrayList<>(List.of(language.say("资金", "Funds")));
        columns.forEach(column -> heads.add(language.say(Wording.fundColumn(column))));
        head(language.say("资金栏", "Funds"), heads);
        Place table = Place.ROOT.child("funds");
        for (int i = 0; i < Math.min(ROWS_SHOWN, goal.funds().size()); i++) {
            FundLine line = goal.funds().get(i);
            row(i, found.contains(table.child(i)));
            html.open("td").text(quotes.plain(line.item())).close("td");
            columns.forEach(column -> html.leaf("td", quotes.plain(line.cell(column)), "class", "num"));
            html.close("tr");
        }
        foot(goal.funds().size());
    }

    private void indicators(List<Indicator> rows, PeriodSet set, Set<Place> found) {
        if (rows.isEmpty()) {
            return;
        }
        List<IndicatorField> columns = new ArrayList<>();
        for (IndicatorField column : IndicatorField.values()) {
            if (rows.stream().anyMatch(row -> !row.cell(column).isAbsent())) {
                columns.add(column);
            }
        }
        List<String> heads = new ArrayList<>();
        columns.forEach(column -> heads.add(language.say(column.term(), column.key())));
        head(
                set == PeriodSet.ANNUAL
                        ? language.say("年度指标", "Annual indicators")
                        : language.say("实施期指标", "Indicators of the whole period"),
                heads);
        for (Indicator row : rows.subList(0, Math.min(ROWS_SHOWN, rows.size()))) {
            row(row.index(), found.contains(row.place()));
            columns.forEach(column -> html.leaf("td", quotes.plain(row.cell(column))));
            html.close("tr");
        }
        foot(rows.size());
    }

    private void head(String caption, List<String> columns) {
        html.open("div", "class", "wide").open("table").leaf("caption", caption);
        html.open("thead").open("tr").leaf("th", language.say("行", "row"), "scope", "col");
        columns.forEach(column -> html.leaf("th", column, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
    }

    private void row(int index, boolean flagged) {
        html.open("tr").open("th", "scope", "row").text(String.valueOf(index + 1));
        flag(flagged);
        html.close("th");
    }

    private void flag(boolean flagged) {
        if (flagged) {
            html.leaf("span", " ▲", "class", "flag", "role", "img", "aria-label", language.say("有问题", "has a finding"));
        }
    }

    private void foot(int rows) {
        html.close("tbody").close("table").close("div").newLine();
        if (rows > ROWS_SHOWN) {
            int rest = rows - ROWS_SHOWN;
            html.leaf("p", language.say("另有 " + rest + " 行未列", rest + " more rows"), "class", "note");
        }
    }
}
