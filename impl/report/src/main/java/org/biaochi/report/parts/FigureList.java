// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Figure;
import org.biaochi.core.formula.registry.FormulaCards;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.FigureWords;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;

/** How each figure came about: formula, inputs, parameters with their source, result; folded, for whoever wants to check it. */
public final class FigureList {
    private static final int SHOWN = 120;
    private static final int LONGEST = 160;
    private static final Set<String> NOTHING = Set.of("MISSING", "NOT_APPLICABLE");
    private static final FormulaCards CARDS = FormulaCards.read();

    private final Canvas canvas;
    private final Html html;
    private final FigureWords words;

    /** Writes to a page. */
    public FigureList(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.words = new FigureWords(canvas.language());
    }

    /** The figures of an assessment; nothing if it has none. */
    public void write(Assessment assessment) {
        List<Figure> figures = assessment.figures();
        if (figures.isEmpty()) {
            return;
        }
        PlacesInWords places =
                new PlacesInWords(assessment.subject(), canvas.language().code());
        html.open("details", "class", "form figures").leaf("summary", canvas.say("怎样算的", "How it was computed"));
        LinesTable table = new LinesTable(
                html,
                "",
                List.of(
                        Column.of(canvas.say("公式", "Formula")),
                        Column.of(canvas.say("位置", "Place")),
                        Column.of(canvas.say("结果", "Result")),
                        Column.of(canvas.say("输入", "Inputs")),
                        Column.of(canvas.say("参数（来源）", "Parameters (source)")),
                        Column.of(canvas.say("取到的档", "Band"))));
        for (Figure figure : figures.subList(0, Math.min(SHOWN, figures.size()))) {
            String name = CARDS.find(figure.formula())
                    .map(card -> " " + canvas.say(card.name()))
                    .orElse("");
            table.row(() -> html.text(figure.formula() + name));
            table.cell(places.of(figure.place()));
            table.cell(cut(words.value(figure)));
            table.cell(inputs(figure, figure.inputs(), false));
            table.cell(inputs(figure, figure.parameters(), true));
            String boundary = figure.boundary();
            table.cell(boundary.isEmpty() ? Shown.NONE : cut(words.boundary(figure.formula(), boundary)));
            table.endRow();
        }
        table.close();
        int rest = figures.size() - SHOWN;
        if (rest > 0) {
            html.leaf("p", canvas.say("另有 " + rest + " 项", rest + " more"), "class", "note");
        }
        html.close("details").newLine();
    }

    /** What was not there, and was not needed for the result, says nothing. */
    private String inputs(Figure figure, List<Figure.Input> inputs, boolean parameters) {
        List<String> told = new ArrayList<>();
        for (Figure.Input input : inputs) {
            boolean needless = input.text().isEmpty() || figure.value().isPresent() && NOTHING.contains(input.text());
            if (!needless) {
                String source = parameters && !input.source().isEmpty()
                        ? canvas.language().inParentheses(Plain.of(words.source(input.source()), LONGEST))
                        : "";
                told.add(words.input(figure.formula(), input.name()) + " = " + cut(words.text(input.text())) + source);
            }
        }
        return told.isEmpty() ? Shown.NONE : String.join(canvas.say("；", "; "), told);
    }

    private static String cut(String text) {
        return Plain.of(text, LONGEST);
    }
}
