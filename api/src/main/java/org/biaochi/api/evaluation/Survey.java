// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.util.Objects;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.TableKey;
import org.biaochi.api.subject.Typed;

/**
 * A satisfaction survey (满意度调查) as recorded: how many forms, and how many gave each answer. Immutable.
 *
 * @param sheet its cells and tables as typed
 */
public record Survey(Sheet<SurveyColumn> sheet) {
    /** The table of answers. */
    public static final TableKey<AnswerColumn> ANSWERS = new TableKey<>("answers", AnswerColumn.class);

    /** Requires the sheet. */
    public Survey {
        Objects.requireNonNull(sheet, "sheet");
    }

    /** Starts an empty one: every cell and table ABSENT. */
    public static Sheet.Builder<SurveyColumn> builder() {
        return Sheet.of(SurveyColumn.class);
    }

    /** A single cell. */
    public Typed field(SurveyColumn field) {
        return sheet.field(field);
    }

    /** The answers, the best first (问卷选项). */
    public Rows<AnswerColumn> answers() {
        return sheet.rows(ANSWERS);
    }
}
