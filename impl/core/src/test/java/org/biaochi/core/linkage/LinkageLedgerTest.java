// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.junit.jupiter.api.Test;

class LinkageLedgerTest {
    private final LinkageLedger ledger = new LinkageLedger();

    private static LinkageDecision decision(String id, String year) {
        return LinkageDecision.builder()
                .set(LinkageField.OBJECT_ID, id)
                .set(LinkageField.OBJECT_NAME, "职业技能提升培训")
                .set(LinkageField.BUDGET_YEAR, year)
                .build();
    }

    private static List<BudgetEffect> recovery(String yuan, boolean proposed) {
        return List.of(new BudgetEffect(
                BudgetEffect.Kind.RECOVERY,
                Place.ROOT,
                BudgetAction.RECOVER,
                Value.present(new BigDecimal(yuan)),
                "闲置沉淀",
                "",
                "",
                proposed));
    }

    private BigDecimal recovered() {
        return ledger.decided().total(BudgetEffect.Kind.RECOVERY);
    }

    @Test
    void counts_a_decision_that_came_twice_once() {
        ledger.add("a.json", decision("P1", "2026"), recovery("120000.00", false));
        ledger.add("b.json", decision("P1", "2026"), recovery("120000.00", false));
        assertEquals(new BigDecimal("120000.00"), recovered());
        assertEquals(
                List.of(new LinkageLedger.Repeat("职业技能提升培训", "2026", List.of("a.json", "b.json"), true)),
                ledger.repeats());
    }

    @Test
    void counts_none_of_the_decisions_that_contradict_each_other() {
        ledger.add("a.json", decision("P1", "2026"), recovery("120000.00", false));
        ledger.add("b.json", decision("P1", "2026"), recovery("90000.00", false));
        ledger.add("c.json", decision("P2", "2026"), recovery("1.00", false));
        assertEquals(new BigDecimal("1.00"), recovered());
        assertEquals(
                List.of(new LinkageLedger.Repeat("职业技能提升培训", "2026", List.of("a.json", "b.json"), false)),
                ledger.repeats());
    }

    @Test
    void adds_up_other_years_other_objects_and_what_names_none() {
        ledger.add("a.json", decision("P1", "2025"), recovery("1.00", false));
        ledger.add("b.json", decision("P1", "2026"), recovery("2.00", false));
        ledger.add("c.json", decision("", "2026"), recovery("4.00", false));
        ledger.add("d.json", decision("", "2026"), recovery("8.00", false));
        ledger.add("e.json", decision("P1", "2026"), recovery("16.00", true));
        assertEquals(new BigDecimal("15.00"), recovered());
        assertEquals(new BigDecimal("16.00"), ledger.proposed().total(BudgetEffect.Kind.RECOVERY));
        assertEquals(List.of(), ledger.repeats());
    }
}
