// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Value;

/**
 * The unit's pre-evaluation (自评估) held against the re-evaluation (再评估). The re-evaluation is the basis of the budget whatever the
 * difference. Immutable.
 *
 * @param selfScore the unit's total score; MISSING if it has none
 * @param reScore the total score of the re-evaluation; MISSING if it has none
 * @param returned whether the item goes back to the unit (F30); no value where a score is missing or the projects differ
 * @param budgetScore the score on which the budget rests: that of the re-evaluation
 * @param budgetAmount the amount on which the budget rests: the one that the re-evaluation recommends; empty if it names none
 * @param figure the figure of F30
 */
public record Reconciliation(
        Value<BigDecimal> selfScore,
        Value<BigDecimal> reScore,
        Value<Boolean> returned,
        Value<BigDecimal> budgetScore,
        Optional<Amount> budgetAmount,
        Figure figure) {
    /** Requires every part. */
    public Reconciliation {
        Objects.requireNonNull(selfScore, "selfScore");
        Objects.requireNonNull(reScore, "reScore");
        Objects.requireNonNull(returned, "returned");
        Objects.requireNonNull(budgetScore, "budgetScore");
        Objects.requireNonNull(budgetAmount, "budgetAmount");
        Objects.requireNonNull(figure, "figure");
    }

    /** Self-score less re-score in points; MISSING if either is. */
    public Value<BigDecimal> difference() {
        if (!selfScore.isPresent()) {
            return selfScore;
        }
        return reScore.isPresent() ? Value.present(selfScore.get().subtract(reScore.get())) : reScore;
    }
}
