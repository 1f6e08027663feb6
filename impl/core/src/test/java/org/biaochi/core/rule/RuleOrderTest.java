// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.spi.Needs;
import org.junit.jupiter.api.Test;

class RuleOrderTest {
    private static final RuleId A = RuleId.of("T-A-001");
    private static final RuleId B = RuleId.of("T-B-001");
    private static final RuleId C = RuleId.of("T-C-001");

    @Test
    void a_rule_follows_those_it_names() {
        RuleOrder.Result order =
                RuleOrder.sort(Map.of(A, Needs.NOTHING.after(C), B, Needs.NOTHING, C, Needs.NOTHING.unlessFailed(B)));
        assertEquals(List.of(B, C, A), order.rules());
    }

    @Test
    void names_of_rules_that_are_not_there_are_ignored() {
        assertEquals(
                List.of(A), RuleOrder.sort(Map.of(A, Needs.NOTHING.after(B))).rules());
    }

    @Test
    void a_cycle_is_named() {
        RuleOrder.Result order =
                RuleOrder.sort(Map.of(A, Needs.NOTHING.after(B), B, Needs.NOTHING.after(A), C, Needs.NOTHING));
        assertTrue(order.cyclic());
        assertEquals(List.of(A, B), order.rules());
    }

    @Test
    void the_order_does_not_depend_on_discovery() {
        Random random = new Random(42);
        List<RuleId> ids = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            ids.add(RuleId.of(String.format("T-R-%03d", i)));
        }
        Map<RuleId, Needs> needs = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            needs.put(ids.get(i), i == 0 ? Needs.NOTHING : Needs.NOTHING.after(ids.get(random.nextInt(i))));
        }
        List<RuleId> expected = RuleOrder.sort(needs).rules();
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(ids, random);
            Map<RuleId, Needs> shuffled = new LinkedHashMap<>();
            ids.forEach(id -> shuffled.put(id, needs.get(id)));
            RuleOrder.Result order = RuleOrder.sort(shuffled);
            assertFalse(order.cyclic());
            assertEquals(expected, order.rules());
        }
    }
}
