// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.BasisList;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.DutyWords;
import org.biaochi.report.words.PeriodWords;
import org.biaochi.report.words.Plain;

/** Who must do what by when after a circular, and on which basis, the most pressing first. */
final class DutiesBlock {
    private static final int LONGEST = 80;

    private final Canvas canvas;
    private final Html html;

    DutiesBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return;
        }
        LinesTable table = new LinesTable(
                html,
                canvas.say("谁要在什么时候前做什么", "Who must do what by when"),
                List.of(
                        Column.of(canvas.say("单位", "Who")),
                        Column.of(canvas.say("要做什么", "What")),
                        Column.of(canvas.say("报送对象", "To whom")),
                        Column.of(canvas.say("原因", "Why")),
                        Column.of(canvas.say("期限", "Until")),
                        Column.of(canvas.say("办理情况", "State")),
                        Column.of(canvas.say("依据", "Basis"))));
        for (Obligation obligation : obligations) {
            table.row(() -> html.text(Plain.of(obligation.name(), LONGEST)));
            table.cell(shown(obligation.kind()));
            table.cell(shown(obligation.recipient()));
            table.cell(
                    shown((obligation.period().isBlank() ? "" : canvas.say(PeriodWords.of(obligation.period())) + " ")
                            + canvas.say(DutyWords.cause(obligation.cause()))));
            table.cell(day(obligation.due()));
            table.cell(canvas.say(
                    obligation.state().term(), obligation.state().name().toLowerCase(Locale.ROOT)));
            table.cell(() -> BasisList.write(html, canvas.language(), obligation.bases()));
            table.endRow();
        }
        table.close();
    }

    private String day(Value<LocalDate> day) {
        return day.isPresent() ? canvas.language().day(day.get()) : Shown.NONE;
    }

    private static String shown(String text) {
        return text.isBlank() ? Shown.NONE : Plain.of(text, LONGEST);
    }
}
