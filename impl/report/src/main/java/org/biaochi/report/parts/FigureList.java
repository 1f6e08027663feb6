// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.registry.FormulaCards;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;

/** How each figure came about: formula, inputs, parameters with their source, result; folded, for whoever wants to check it. */
public final class FigureList {
    private static final int SHOWN = 120;
    private static final int LONGEST = 160;
    private static final FormulaCards CARDS = FormulaCards.read();

    private final Canvas canvas;
    private final Html html;

    /** Writes to a page. */
    public FigureList(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    /** The figures of an assessment; nothing if it has none. */
    public void write(Assessment assessment) {
        List<Figure> figures = assessment.figures();
        if (figures.isEmpty()) {
            return;
        }
        PlacesInWords words =
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
            table.cell(words.of(figure.place()));
            table.cell(result(figure.value()));
            table.cell(inputs(figure.inputs(), false));
            table.cell(inputs(figure.parameters(), true));
            table.cell(figure.boundary().isEmpty() ? Shown.NONE : cut(figure.boundary()));
            table.endRow();
        }
        table.close();
        int rest = figures.size() - SHOWN;
        if (rest > 0) {
            html.leaf("p", canvas.say("另有 " + rest + " 项", rest + " more"), "class", "note");
        }
        html.close("details").newLine();
    }

    private String result(Value<FigureValue> value) {
        return switch (value.state()) {
            case PRESENT -> shown(value.get());
            case MISSING -> canvas.say("缺少 ", "missing ") + cut(value.code());
            case NOT_APPLICABLE -> canvas.say("不适用", "not applicable");
            case NOT_DUE -> canvas.say("未到期", "not due");
            case ERROR -> canvas.say("错误 ", "error ") + cut(value.code());
        };
    }

    private String shown(FigureValue value) {
        if (value instanceof FigureValue.Parts parts) {
            List<String> named = new ArrayList<>();
            parts.parts().forEach((name, part) -> named.add(name + " = " + shown(part)));
            return cut(String.join(canvas.say("，", ", "), named));
        }
        if (value instanceof FigureValue.Word word) {
            return CARDS.meaning(word.word()).map(canvas::say).orElse(cut(word.word()));
        }
        return cut(value.toString());
    }

    private String inputs(List<Figure.Input> inputs, boolean withSource) {
        List<String> told = new ArrayList<>();
        for (Figure.Input input : inputs) {
            String source = withSource && !input.source().isEmpty()
                    ? canvas.language().inParentheses(Plain.of(input.source(), LONGEST))
                    : "";
            told.add(input.name() + " = " + (input.text().isEmpty() ? Shown.NONE : cut(input.text())) + source);
        }
        return told.isEmpty() ? Shown.NONE : String.join(canvas.say("；", "; "), told);
    }

    private static String cut(String text) {
        return Plain.of(text, LONGEST);
    }
}
