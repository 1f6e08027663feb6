// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.linkage.CutColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Cells;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.linkage.LinkageFigures;
import org.biaochi.testkit.RuleBench;
import org.junit.jupiter.api.Test;

/** What an assessment of a linkage decision shows under the central pack. */
class LinkageFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Profile CENTRAL = RuleBench.of(LinkageFiguresTest.class.getClassLoader(), new LinkageRules())
            .profile("central", DAY);

    private static LinkageDecision.Builder poor() {
        return LinkageDecision.builder()
                .set(LinkageField.GRADE, "差")
                .set(LinkageField.TEMPORAL_KIND, "经常性")
                .set(LinkageField.EXPENDITURE_CLASS, "其他")
                .set(LinkageField.LAST_BUDGET, "100");
    }

    private static List<String> figures(LinkageDecision decision) {
        return new LinkageFigures()
                .compute(new Readings<>(decision, CENTRAL), DAY, Facts.builder().build()).figures().stream()
                        .map(LinkageFiguresTest::text)
                        .toList();
    }

    private static String text(Figure figure) {
        return figure.formula() + " " + figure.boundary();
    }

    @Test
    void a_poor_result_is_proposed_to_be_cancelled() {
        assertEquals(List.of("F40 CANCEL"), figures(poor().build()));
    }

    @Test
    void an_exempt_class_keeps_its_base_although_poor() {
        assertEquals(
                List.of("F40 EXEMPT"),
                figures(poor().set(LinkageField.EXPENDITURE_CLASS, "三保").build()));
    }

    @Test
    void cuts_and_releases_are_shown_where_the_decision_speaks_of_them() {
        LinkageDecision decision = poor().set(LinkageField.NEXT_AMOUNT, "0")
                .set(LinkageField.RECTIFY_FIRST, "是")
                .set(LinkageField.RECTIFICATION_STATE, "整改中")
                .cut(Cells.of(CutColumn.class)
                        .set(CutColumn.SOURCE, "监控")
                        .set(CutColumn.AMOUNT, "20")
                        .build())
                .build();
        assertEquals(List.of("F40 CANCEL", "F41 ", "F42 RECTIFY_FIRST"), figures(decision));
    }
}
