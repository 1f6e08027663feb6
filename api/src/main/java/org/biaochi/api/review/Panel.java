// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Typed;

/**
 * The score sheets submitted for one review (评审小组打分), and the total and grade claimed for them together. A single reviewer
 * is a panel of one. Immutable.
 *
 * @param sheets one per judge; a judge who was absent may have an empty sheet or none
 * @param total the claimed score of the panel
 * @param grade the claimed grade of the panel
 * @param experts the claimed number of experts (专家人数)
 */
public record Panel(List<ScoreSheet> sheets, Typed total, Typed grade, Typed experts) {
    /** Copies the sheets. */
    public Panel {
        sheets = List.copyOf(sheets);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(experts, "experts");
    }

    /** A single reviewer, whose sheet makes the claims. */
    public static Panel of(ScoreSheet sheet) {
        return new Panel(List.of(sheet), sheet.total(), sheet.grade(), Typed.ABSENT);
    }
}
