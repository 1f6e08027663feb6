// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.typed.Members;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** The form as it was typed, rows with findings marked, so that a reader can compare without opening the file. */
public final class TypedForm {
    private static final String GOAL = "goal";
    private static final String FUNDS = "funds";

    private final Html html;
    private final Language language;
    private final Quotes quotes;
    private final Set<Place> found = new HashSet<>();

    /** Writes to a page. */
    public TypedForm(Html html, Language language) {
        this.html = html;
        this.language = language;
        this.quotes = new Quotes(html, language, TypedTable.LONGEST_CELL);
    }

    /** The form of an assessed subject, folded. */
    public void write(Assessment assessment) {
        Subject subject = assessment.subject();
        for (Finding finding : assessment.findings()) {
            finding.places().forEach(place -> {
                for (Place at = place; at != null; at = at.parent()) {
                    found.add(at);
                }
            });
        }
        html.open("details", "class", "form").leaf("summary", language.say("填报原文", "The form as typed"));
        Map<String, Object> members = new LinkedHashMap<>(Members.of(subject));
        members.remove(GOAL);
        Members.goal(subject).ifPresent(goal -> goal(goal, members));
        if (!(subject instanceof PerformanceGoal)) {
            part(subject, Place.ROOT, members);
        }
        html.close("details");
    }

    private void goal(PerformanceGoal goal, Map<String, Object> members) {
        if (goal.partial()) {
            html.leaf(
                    "p",
                    language.say("这份表格不完整，后面可能还有没见到的行。", "The copy is cut: more rows may follow."),
                    "class",
                    "note");
        }
        html.open("dl", "class", "fields");
        for (GoalField field : GoalField.values()) {
            field(language.say(field.term(), field.key()), Place.ROOT.child(field.key()), goal.field(field));
        }
        html.close("dl");
        funds(goal, members.remove(FUNDS));
        for (PeriodSet set : PeriodSet.values()) {
            indicators(goal, set, members.remove(set.key()));
        }
    }

    private void funds(PerformanceGoal goal, @Nullable Object beside) {
        TypedTable table = new TypedTable(html, language, language.say("资金栏", "Funds"));
        Place place = Place.ROOT.child(FUNDS);
        for (int i = 0; i < goal.funds().size(); i++) {
            FundLine line = goal.funds().get(i);
            table.row(String.valueOf(i + 1), found.contains(place.child(i)));
            table.cell("item", language.say("资金", "Funds"), line.item());
            for (FundColumn column : FundColumn.values()) {
                table.cell(column.key(), language.say(Wording.fundColumn(column)), line.cell(column));
            }
            beside(table, beside, i);
        }
        table.write();
    }

    private void indicators(PerformanceGoal goal, PeriodSet set, @Nullable Object beside) {
        TypedTable table = new TypedTable(
                html,
                language,
                set == PeriodSet.ANNUAL
                        ? language.say("年度指标", "Annual indicators")
                        : language.say("实施期指标", "Indicators of the whole period"));
        List<Indicator> rows = goal.rows(set);
        for (int i = 0; i < rows.size(); i++) {
            Indicator row = rows.get(i);
            table.row(String.valueOf(row.index() + 1), found.contains(row.place()));
            for (IndicatorField column : IndicatorField.values()) {
                table.cell(column.key(), language.say(column.term(), column.key()), row.cell(column));
            }
            beside(table, beside, row.index());
        }
        table.write();
    }

    /** What a form says of a row of the goal that stands on it. */
    private void beside(TypedTable table, @Nullable Object rows, int index) {
        if (rows instanceof List<?> list && index < list.size() && list.get(index) instanceof Cells<?> cells) {
            cells(table, cells);
        }
    }

    /** The single cells of a part, then its tables, then the parts it is made of. */
    private void part(Subject subject, Place place, Map<String, Object> members) {
        members.values().forEach(member -> {
            if (member instanceof Cells<?> cells) {
                fields(cells, place);
            }
        });
        members.forEach((name, member) -> {
            if (member instanceof List<?> list) {
                rows(subject, place.child(name), list);
            } else if (!(member instanceof Cells<?>) && !(member instanceof PerformanceGoal)) {
                part(subject, place.child(name), Members.of(member));
            }
        });
    }

    private void rows(Subject subject, Place place, List<?> list) {
        if (list.isEmpty()) {
            return;
        }
        TypedTable table = new TypedTable(html, language, new PlacesInWords(subject, language.code()).of(place));
        rows(table, list, place, "");
        table.write();
    }

    /** The rows of a list, and below each the rows that it is made of. */
    private void rows(TypedTable table, List<?> list, Place place, String prefix) {
        for (int i = 0; i < list.size(); i++) {
            String label = prefix + (i + 1);
            Place here = place.child(i);
            Object row = list.get(i);
            List<Cells<?>> own = new ArrayList<>();
            if (row instanceof Cells<?> cells) {
                own.add(cells);
            }
            Map<String, Object> members = Members.of(row);
            members.values().forEach(member -> {
                if (member instanceof Cells<?> cells) {
                    own.add(cells);
                }
            });
            if (!own.isEmpty()) {
                table.row(label, found.contains(here));
                own.forEach(cells -> cells(table, cells));
            }
            members.forEach((name, member) -> {
                if (member instanceof List<?> below) {
                    rows(table, below, here.child(name), label + ".");
                }
            });
        }
    }

    private <K extends Enum<K> & CellKey> void cells(TypedTable table, Cells<K> cells) {
        for (K key : cells.keys().getEnumConstants()) {
            table.cell(key.key(), language.say(key.term(), key.key()), cells.get(key));
        }
    }

    private <K extends Enum<K> & CellKey> void fields(Cells<K> cells, Place place) {
        html.open("dl", "class", "fields");
        for (K key : cells.keys().getEnumConstants()) {
            field(language.say(key.term(), key.key()), place.child(key.key()), cells.get(key));
        }
        html.close("dl");
    }

    private void field(String label, Place place, Typed cell) {
        if (!cell.isAbsent()) {
            html.open("dt").text(label);
            TypedTable.flag(html, language, found.contains(place));
            html.close("dt").open("dd");
            quotes.quote(cell);
            html.close("dd");
        }
    }
}
