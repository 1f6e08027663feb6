// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.BundleColumn;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.api.supervision.ExemptionColumn;
import org.biaochi.api.supervision.PublishedColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.core.supervision.DisclosureView.Occasion;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DisclosurePackageTest {
    private static final RegionYear YEAR = RegionYear.builder().build();
    private static Profile central;

    @BeforeAll
    static void resolve() {
        try (OwnedEngine engine = ReferenceEngine.builder()
                .profiles(Packs.from(DisclosurePackageTest.class.getClassLoader()))
                .build()) {
            central = engine.profile(Context.central().on(LocalDate.of(2026, 7, 31)));
        }
    }

    private static ProjectYear project(String code) {
        return new ProjectYear(code, "项目" + code, PerformanceGoal.builder().build(), BigDecimal.TEN, true);
    }

    private static ProjectYear evaluated(String code) {
        ProjectYear project = project(code);
        project.selfEvaluated = true;
        project.selfScore = Value.present(new BigDecimal("91.50"));
        project.evaluation = Evaluation.builder().build();
        project.score = Value.present(new BigDecimal("88.00"));
        return project;
    }

    private static List<String> parts(Disclosure issued) {
        return issued.bundle().stream()
                .map(row -> row.get(BundleColumn.OBJECT_ID).text() + " "
                        + row.get(BundleColumn.PART).text())
                .toList();
    }

    private static Disclosure exempting(String part, String approver) {
        return Disclosure.of(YEAR)
                .set(DisclosureField.DUE_DATE, "2026-07-25")
                .exemption(Cells.of(ExemptionColumn.class)
                        .set(ExemptionColumn.OBJECT_ID, "1")
                        .set(ExemptionColumn.PART, part)
                        .set(ExemptionColumn.REASON_CODE, "PRIVACY")
                        .set(ExemptionColumn.APPROVER, approver)
                        .build())
                .build();
    }

    private static Disclosure accounts(List<ProjectYear> projects, Disclosure given) {
        return DisclosurePackage.of(YEAR, projects, central, Occasion.FINAL_ACCOUNTS, given);
    }

    @Test
    void with_the_budget_go_the_goals_and_no_scores() {
        Disclosure issued =
                DisclosurePackage.of(YEAR, List.of(evaluated("1"), project("2")), central, Occasion.BUDGET, null);

        assertThat(parts(issued)).containsExactly("1 绩效目标", "2 绩效目标");
        assertThat(issued.published()).isEmpty();
        assertThat(issued.field(DisclosureField.OCCASION).text()).isEqualTo("预算");
    }

    @Test
    void with_the_accounts_go_the_results_that_exist_and_their_computed_scores() {
        Disclosure issued = accounts(List.of(evaluated("1"), project("2")), null);

        assertThat(parts(issued)).containsExactly("1 绩效自评", "1 绩效评价结果");
        assertThat(issued.published())
                .extracting(row -> row.get(PublishedColumn.ITEM).text() + " "
                        + row.get(PublishedColumn.VALUE).text())
                .containsExactly("绩效自评得分（重算） 91.50", "绩效评价得分（重算） 88.00");
    }

    @Test
    void an_approved_exemption_frees_a_project_with_its_scores() {
        Disclosure issued = accounts(List.of(evaluated("1"), evaluated("2")), exempting("", "保密审查小组"));

        assertThat(parts(issued)).containsExactly("2 绩效自评", "2 绩效评价结果");
        assertThat(issued.published())
                .noneMatch(row -> row.get(PublishedColumn.OBJECT_ID).text().equals("1"));
        assertThat(issued.exemptions()).hasSize(1);
        assertThat(issued.field(DisclosureField.DUE_DATE).text()).isEqualTo("2026-07-25");
    }

    @Test
    void an_exemption_of_one_part_frees_that_part_and_its_score_alone() {
        Disclosure issued = accounts(List.of(evaluated("1")), exempting("绩效评价结果", "保密审查小组"));

        assertThat(parts(issued)).containsExactly("1 绩效自评");
        assertThat(issued.published()).hasSize(1);
    }

    @Test
    void an_exemption_that_nobody_approved_frees_nothing() {
        assertThat(parts(accounts(List.of(evaluated("1")), exempting("", "")))).containsExactly("1 绩效自评", "1 绩效评价结果");
    }
}
