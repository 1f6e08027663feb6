// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.history.PastYearView;
import org.biaochi.core.logic.Truth;
import org.jspecify.annotations.Nullable;

/** The annual funds of this year beside those of last year. Immutable. */
final class FundChange {
    private final GoalView view;
    private final @Nullable BigDecimal now;
    private final @Nullable BigDecimal last;

    FundChange(GoalView view, Optional<PastYearView> lastYear) {
        this.view = view;
        this.now = LastYear.fundsNow(view).orElse(null);
        this.last = lastYear.flatMap(PastYearView::fundTotal)
                .filter(amount -> amount.signum() > 0)
                .orElse(null);
    }

    /** Whether (this year − last year) ÷ last year reaches a share; UNKNOWN if an amount is missing or last year's is 0. */
    Truth grewBy(BigDecimal share) {
        return now == null || last == null
                ? Truth.UNKNOWN
                : Truth.of(now.subtract(last).compareTo(last.multiply(share)) >= 0);
    }

    /** Whether (last year − this year) ÷ last year reaches a share; UNKNOWN if an amount is missing or last year's is 0. */
    Truth fellBy(BigDecimal share) {
        return now == null || last == null
                ? Truth.UNKNOWN
                : Truth.of(last.subtract(now).compareTo(last.multiply(share)) >= 0);
    }

    /** The amounts that are missing. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (now == null) {
            missing.add(Missing.field(GoalField.FUND_TOTAL.key()));
        }
        if (last == null) {
            missing.add(LastYear.missing(view));
        }
        return missing;
    }

    /** The place of this year's amount. */
    Place place() {
        return view.funds().annual().total().map(FundAmount::place).orElse(Place.ROOT);
    }

    /** The amounts in 元 and by how many percent they differ, for people. */
    Arguments arguments() {
        if (now == null || last == null) {
            return Arguments.NONE;
        }
        BigDecimal percent = now.subtract(last).abs().movePointRight(2).divide(last, 1, RoundingMode.HALF_UP);
        return Arguments.NONE.with("total", now).with("lastTotal", last).with("percent", percent);
    }
}
