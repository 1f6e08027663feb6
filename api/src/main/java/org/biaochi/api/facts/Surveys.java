// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.subject.Cells;

/**
 * The satisfaction surveys of a project (满意度调查记录). Immutable.
 *
 * @param surveys as recorded, in any order
 */
public record Surveys(List<Cells<SurveyColumn>> surveys) {
    /** Copies the surveys. */
    public Surveys {
        surveys = List.copyOf(surveys);
    }
}
