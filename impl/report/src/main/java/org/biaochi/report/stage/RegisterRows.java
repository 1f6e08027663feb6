// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.biaochi.api.subject.Value;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Marks.Mark;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;

/** The tables of the register, each with so many rows as a person reads, and what their cells hold. */
final class RegisterRows {
    static final int LONGEST = 80;

    private static final int ROWS_SHOWN = 100;
    private static final int ENTRIES_SHOWN = 20;

    private final Canvas canvas;
    private final Html html;

    RegisterRows(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    /** A table with one row for each entry; nothing without entries. */
    <T> void write(String caption, List<T> entries, BiConsumer<LinesTable, T> cells, Column... columns) {
        if (entries.isEmpty()) {
            return;
        }
        LinesTable table = new LinesTable(html, caption, List.of(columns));
        for (T entry : entries.subList(0, Math.min(ROWS_SHOWN, entries.size()))) {
            cells.accept(table, entry);
            table.endRow();
        }
        table.close();
        int rest = entries.size() - ROWS_SHOWN;
        if (rest > 0) {
            html.leaf("p", canvas.say("另有 " + rest + " 行", rest + " more rows"), "class", "note");
        }
    }

    /** The entries one below the other. */
    <T> void list(List<T> entries, Function<T, String> text) {
        html.open("ul", "class", "plainlist");
        entries.stream().limit(ENTRIES_SHOWN).forEach(entry -> html.leaf("li", Plain.of(text.apply(entry), LONGEST)));
        int rest = entries.size() - ENTRIES_SHOWN;
        if (rest > 0) {
            html.leaf("li", canvas.say("另有 " + rest + " 项", rest + " more"));
        }
        html.close("ul");
    }

    void marked(Mark mark, String word) {
        html.open("span", "class", "nowrap");
        Marks.draw(html, mark);
        html.text(word).close("span");
    }

    void text(String text) {
        html.text(Plain.of(text, LONGEST));
    }

    String shown(String text) {
        return text.isBlank() ? Shown.NONE : Plain.of(text, LONGEST);
    }

    /** An amount in 元; a dash where there is none, a word where it cannot be computed. */
    String yuan(Value<BigDecimal> amount) {
        return amount.isPresent() ? Numbers.grouped(amount.get()) : without(amount);
    }

    String number(Value<Integer> number) {
        return number.isPresent() ? Numbers.grouped(number.get()) : without(number);
    }

    String day(Value<LocalDate> day) {
        return day.isPresent() ? canvas.language().day(day.get()) : without(day);
    }

    private String without(Value<?> value) {
        return value.state() == Value.State.NOT_APPLICABLE || value.state() == Value.State.NOT_DUE
                ? Shown.NONE
                : canvas.say("不明", "unknown");
    }
}
