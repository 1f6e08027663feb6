// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaochi.core.review.Review.panel;
import static org.biaochi.core.review.Review.sheet;

import java.math.BigDecimal;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.review.ItemScore;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.ScoreSheet;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FixedProfile;
import org.junit.jupiter.api.Test;

class PanelReadingTest {
    private static PanelReading read(Panel panel) {
        return PanelReading.of(panel, Review.profile());
    }

    @Test
    void a_sheet_is_worth_the_sum_of_its_items_whatever_it_claims() {
        ScoreSheet sheet =
                sheet("30", "55分").total(Typed.of("90")).grade(Typed.of("优")).build();
        PanelReading reading = read(Panel.of(sheet));
        assertThat(reading.score()).contains(new BigDecimal("85.00"));
        assertThat(reading.total()).contains(new BigDecimal("90"));
        assertThat(reading.grade()).isEqualTo("优");
    }

    @Test
    void points_above_the_maximum_give_no_score() {
        SheetReading reading = read(panel(sheet("41", "10").build())).sheets().get(0);
        assertThat(reading.outOfRange()).extracting(SheetReading.Line::code).containsExactly("A");
        assertThat(reading.sum()).contains(new BigDecimal("51"));
        assertThat(reading.score()).isEmpty();
    }

    @Test
    void what_is_missing_unreadable_or_given_twice_is_named() {
        ScoreSheet sheet = sheet("九", "50")
                .item(new ItemScore("B", Typed.of("50"), Typed.ABSENT))
                .item(new ItemScore("Z", Typed.of("1"), Typed.ABSENT))
                .build();
        assertThat(read(panel(sheet)).sheets().get(0).missing()).containsExactly("A", "B", "Z");
    }

    @Test
    void an_absent_judge_is_not_counted() {
        PanelReading reading = read(panel(
                sheet("30", "50").build(),
                ScoreSheet.builder().build(),
                sheet("30", "40").build()));
        assertThat(reading.sheets()).hasSize(2);
        assertThat(reading.score()).contains(new BigDecimal("75.00"));
    }

    @Test
    void one_sheet_that_cannot_be_added_up_leaves_the_panel_without_a_score() {
        assertThat(read(panel(sheet("30", "50").build(), sheet("30", null).build()))
                        .score())
                .isEmpty();
    }

    @Test
    void five_judges_drop_their_extremes() {
        assertThat(read(panel(
                                sheet("0", "60").build(),
                                sheet("20", "60").build(),
                                sheet("25", "60").build(),
                                sheet("30", "60").build(),
                                sheet("40", "60").build()))
                        .score())
                .contains(new BigDecimal("85.00"));
    }

    @Test
    void a_grade_is_read_at_the_published_scale() {
        ScoreScheme scheme = Review.profile().compiled(ScoreScheme.KEY);
        assertThat(scheme.grade(new BigDecimal("89.995"))).contains("优");
        assertThat(scheme.grade(new BigDecimal("89.994"))).contains("良");
        assertThat(scheme.grade(new BigDecimal("100.01"))).isEmpty();
        assertThat(scheme.isGrade("中")).isFalse();
    }

    @Test
    void items_that_do_not_add_up_to_the_total_are_refused() {
        FixedProfile profile = Review.profile()
                .with(ReviewParameters.ITEMS, FixedProfile.table("item,name,points", "A,完整,40", "B,合理,50"));
        assertThatThrownBy(() -> profile.compiled(ScoreScheme.KEY))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("90")
                .hasMessageContaining("REVIEW_SCHEME");
    }

    @Test
    void an_item_listed_twice_is_refused() {
        FixedProfile profile = Review.profile()
                .with(ReviewParameters.ITEMS, FixedProfile.table("item,name,points", "A,完整,40", "A,合理,60"));
        assertThatThrownBy(() -> profile.compiled(ScoreScheme.KEY)).hasMessageContaining("重复");
    }
}
