// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.profile.Table;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Term;

/** What each qualitative level counts towards goal completion, 0 to 1: F16. Immutable. */
public final class QualitativeShares {
    private final Map<AchievementLevel, Rational> shares;

    private QualitativeShares(Map<AchievementLevel, Rational> shares) {
        this.shares = shares;
    }

    /** Reads a table with the columns {@code level} and {@code share}, one row for each level. */
    static QualitativeShares read(Table table) {
        Map<AchievementLevel, Rational> shares = new EnumMap<>(AchievementLevel.class);
        for (int row = 0; row < table.rows().size(); row++) {
            String share = table.cell(row, "share");
            if (share.matches("0(\\.[0-9]+)?|1(\\.0+)?")) {
                AchievementLevel.ofTerm(table.cell(row, "level"))
                        .ifPresent(level -> shares.put(level, Rational.of(new BigDecimal(share))));
            }
        }
        if (shares.size() != AchievementLevel.values().length
                || shares.size() != table.rows().size()) {
            throw Term.refused(
                    "应为达成、部分达成、未达成各写一行 share，取值 0 至 1",
                    "needs one row each for 达成, 部分达成 and 未达成 with a share from 0 to 1");
        }
        return new QualitativeShares(shares);
    }

    /** What a level counts. */
    public Rational of(AchievementLevel level) {
        return Objects.requireNonNull(shares.get(level), level.name());
    }

    @Override
    public String toString() {
        return GivenText.of(shares);
    }
}
