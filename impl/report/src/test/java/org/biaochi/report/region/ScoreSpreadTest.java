// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.biaochi.api.subject.Value;
import org.junit.jupiter.api.Test;

class ScoreSpreadTest {
    private static ScoreSpread of(String... scores) {
        ScoreSpread spread = new ScoreSpread();
        for (String score : scores) {
            spread.add(score.isEmpty() ? Value.missing("score") : Value.present(new BigDecimal(score)));
        }
        return spread;
    }

    @Test
    void a_band_holds_its_lower_end_and_not_its_upper() {
        ScoreSpread spread = of("95", "94.99", "90", "60", "59.99");

        assertThat(spread.count(0)).isEqualTo(1);
        assertThat(spread.count(1)).isEqualTo(2);
        assertThat(spread.count(5)).isEqualTo(1);
        assertThat(spread.count(6)).isEqualTo(1);
    }

    @Test
    void the_mean_is_of_the_scores_that_there_are() {
        ScoreSpread spread = of("80", "", "91.01");

        assertThat(spread.mean().get()).isEqualByComparingTo("85.51");
        assertThat(spread.all()).isEqualTo(2);
        assertThat(spread.untold()).isEqualTo(1);
    }

    @Test
    void sums_are_those_of_all_scores_together() {
        ScoreSpread all = of("80");
        all.add(of("70", "100"));
        all.add(of(""));

        assertThat(all.mean().get()).isEqualByComparingTo("83.33");
        assertThat(all.lowest().get()).isEqualByComparingTo("70");
        assertThat(all.highest().get()).isEqualByComparingTo("100");
        assertThat(all.count(0) + all.count(3) + all.count(4)).isEqualTo(3);
        assertThat(all.untold()).isEqualTo(1);
    }

    @Test
    void without_any_score_there_is_no_mean() {
        assertThat(of().mean().isPresent()).isFalse();
    }
}
