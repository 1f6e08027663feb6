// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.biaochi.api.engine.CaseAssessment;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseEventKind;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.casefile.CaseEvent;
import org.biaochi.core.goal.Reading;
import org.biaochi.report.words.CaseWords;
import org.biaochi.report.words.Plain;

/** Writes the file of an alert or a rectification: how it stands, what is to be done until when, and what happened so far. */
final class CaseReport {
    private static final int LONGEST = 60;
    private static final Set<CaseEventColumn> AT_THE_HEAD = EnumSet.of(
            CaseEventColumn.EVENT,
            CaseEventColumn.STATE,
            CaseEventColumn.DATE,
            CaseEventColumn.ACTOR,
            CaseEventColumn.BODY);

    private final Output out;
    private final Paint paint;
    private final String language;

    CaseReport(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    void write(CaseAssessment assessment) {
        CaseFile file = assessment.subject();
        CaseStanding standing = assessment.standing();
        head(file, standing);
        if (standing.active()) {
            open(file, standing);
        }
        history(file);
    }

    private void head(CaseFile file, CaseStanding standing) {
        List<String> parts = new ArrayList<>();
        for (CaseField field : List.of(CaseField.CASE_ID, CaseField.CASE_KIND, CaseField.UNIT, CaseField.DEPARTMENT)) {
            String text = Plain.of(Reading.text(file.field(field)), LONGEST);
            if (!text.isEmpty()) {
                parts.add(say(field.term(), field.key()) + say("：", ": ") + text);
            }
        }
        if (!parts.isEmpty()) {
            out.line("  " + String.join("    ", parts));
        }
        String reason = CaseWords.reason(file).in(language);
        if (!reason.isEmpty()) {
            out.line("  " + paint.bold(say("立案原因：", "Why: ")) + reason);
        }
        String deadline = CaseWords.deadline(standing).in(language);
        out.line("  " + paint.bold(say("办理情况：", "Stands at: "))
                + CaseWords.state(standing).in(language)
                + say("，期限：", ", deadline: ")
                + (CaseWords.isOverdue(standing) ? paint.red(deadline) : deadline)
                + say("，用时：", ", turnaround: ")
                + CaseWords.turnaround(standing).in(language));
        String due = CaseWords.dueLevel(standing).in(language);
        out.line("  " + say("层级：", "Level: ")
                + CaseWords.level(standing.level()).in(language)
                + say("，应到：", ", due: ")
                + (CaseWords.isTooLow(standing) ? paint.yellow(due) : due)
                + say("，移交：", ", hand over to: ")
                + CaseWords.handOver(standing).in(language));
    }

    /** The step that comes next, who takes it and until when. */
    private void open(CaseFile file, CaseStanding standing) {
        out.line("  " + say("待办：", "To do: ") + CaseWords.next(file, standing).in(language));
    }

    private void history(CaseFile file) {
        out.line("  " + paint.bold(say("办理经过", "History")) + say("（", " (")
                + file.events().size() + say(" 项）", ")"));
        for (int i = 0; i < file.events().size(); i++) {
            event(new CaseEvent(i, file.events().get(i)));
        }
    }

    private void event(CaseEvent event) {
        String date = Plain.of(event.text(CaseEventColumn.DATE), LONGEST);
        List<String> who = new ArrayList<>();
        for (CaseEventColumn column : List.of(CaseEventColumn.BODY, CaseEventColumn.ACTOR)) {
            if (!event.text(column).isEmpty()) {
                who.add(Plain.of(event.text(column), LONGEST));
            }
        }
        out.line("    " + (date.isEmpty() ? say("日期不明", "no date") : date) + "  " + what(event) + "  "
                + String.join(" ", who));
        List<String> details = new ArrayList<>();
        for (CaseEventColumn column : CaseEventColumn.values()) {
            if (!AT_THE_HEAD.contains(column) && !event.text(column).isEmpty()) {
                String text = Plain.of(event.cells().get(column).text(), LONGEST);
                details.add(say(column.term(), column.key()) + say("：", ": ") + text);
            }
        }
        if (!details.isEmpty()) {
            out.line("      " + String.join(say("；", "; "), details));
        }
    }

    private String what(CaseEvent event) {
        boolean step = event.kind().filter(CaseEventKind.STEP::equals).isPresent();
        if (step) {
            return event.state()
                    .map(this::word)
                    .orElse(say("状态不明", "unknown state") + typed(event, CaseEventColumn.STATE));
        }
        return event.kind()
                .map(kind -> say(kind.term(), kind.name().toLowerCase(Locale.ROOT)))
                .orElse(say("事项不明", "unknown event") + typed(event, CaseEventColumn.EVENT));
    }

    private String typed(CaseEvent event, CaseEventColumn column) {
        String text = Plain.of(event.text(column), LONGEST);
        return text.isEmpty() ? "" : say("“", " \"") + text + say("”", "\"");
    }

    private String word(CaseState state) {
        return say(state.term(), state.name().toLowerCase(Locale.ROOT));
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
