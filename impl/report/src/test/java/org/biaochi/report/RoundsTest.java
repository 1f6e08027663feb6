// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.review.ReviewOpinion;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ReviewState;
import org.biaochi.api.review.ScoreSheet;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {
    @TempDir
    private Path folder;

    private String page(Facts facts) throws IOException {
        Decoded<PerformanceGoal> input = Reviews.table("018-goal.json");
        try (Reviews reviews = new Reviews();
                StageReport report = reviews.report(folder).begin()) {
            report.assessed(input, reviews.of(input, facts), facts);
            report.end(false, Optional.empty());
            PageText page = new PageText(Files.readString(report.target()));
            assertThat(page.unbalanced()).isEmpty();
            return page.text();
        }
    }

    @Test
    void rounds_are_told_with_what_the_unit_changed_since() throws IOException {
        PerformanceGoal now = Reviews.table("018-goal.json").subject();
        PerformanceGoal before =
                now.toBuilder().set(GoalField.PROJECT_NAME, "雾炮车服务").build();
        ReviewRecord returned = ReviewRecord.of(1, ReviewState.RETURNED)
                .step("主管部门审核")
                .goal(before)
                .grade(Typed.of("中"))
                .opinion(new ReviewOpinion(Typed.of("补充时效指标"), Optional.of(Amount.ofYuan(new BigDecimal("12345600")))))
                .date(Typed.of("2025-08-20"))
                .build();

        String text = page(Facts.builder()
                .put(ReviewFacts.RECORDS, new ReviewHistory("", List.of(returned)))
                .build());

        assertThat(text)
                .contains("第 1 轮主管部门审核退回修改中补充时效指标1,234.562025-08-20")
                .contains("比上一次报送改了 1 处：项目名称：雾炮车服务 → " + now.name().text());
    }

    @Test
    void score_sheets_stand_as_submitted() throws IOException {
        ScoreSheet.Builder sheet = ScoreSheet.builder().total(Typed.of("86")).grade(Typed.of("良"));
        for (ReviewItem item : ReviewItem.values()) {
            sheet.item(item, item == ReviewItem.W3 ? "12.5" : "9");
        }

        String text = page(Facts.builder()
                .put(ReviewFacts.SCORE_SHEET, Panel.of(sheet.build()))
                .build());

        assertThat(text).contains("评审打分（原样）", "W3 目标相关性12.5", "合计86", "等级良");
    }

    @Test
    void without_records_nothing_is_told_of_rounds() throws IOException {
        assertThat(page(Facts.NONE)).doesNotContain("审核轮次", "评审打分");
    }
}
