// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.junit.jupiter.api.Test;

/** What holds for the provider and all of its rules. */
class GoalRulesTest {
    private static final GoalRules PROVIDER = new GoalRules();

    private static List<Rule<?, ?>> rules() {
        return PROVIDER.create(new Environment("test", Map.of()));
    }

    private static List<RuleId> ids() {
        return rules().stream().<RuleId>map(Rule::id).toList();
    }

    @Test
    void the_services_file_names_it_once() {
        long found = ServiceLoader.load(RuleProvider.class, GoalRulesTest.class.getClassLoader()).stream()
                .filter(provider -> provider.type() == GoalRules.class)
                .count();
        assertEquals(1, found);
    }

    @Test
    void brings_each_rule_once_and_with_its_card() {
        assertEquals(ids().size(), new HashSet<>(ids()).size());
        assertEquals(
                ids(),
                PROVIDER.descriptor().cards().stream().map(RuleCard::rule).toList());
    }

    @Test
    void cards_name_the_scope_of_their_rules() {
        List<Rule<?, ?>> rules = rules();
        List<RuleCard> cards = PROVIDER.descriptor().cards();
        for (int i = 0; i < cards.size(); i++) {
            assertEquals(
                    rules.get(i).scope().name(),
                    cards.get(i).scope(),
                    cards.get(i).rule()::toString);
        }
    }

    @Test
    void the_central_pack_names_exactly_these_rules_on_goals() {
        Profile central = new GoalReviewer().profile("central", LocalDate.of(2025, 9, 1));
        assertEquals(
                Set.copyOf(ids()),
                central.rules().stream()
                        .map(RuleSetting::rule)
                        .filter(rule -> rule.toString().startsWith("GR-")
                                || rule.toString().startsWith("OC-GOL-"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void no_basis_is_verified_yet() {
        PROVIDER.descriptor()
                .cards()
                .forEach(card ->
                        card.bases().forEach(basis -> assertFalse(basis.verified(), () -> card.rule() + " " + basis)));
    }

    @Test
    void precedence_names_rules_that_exist() {
        Set<RuleId> known = Set.copyOf(ids());
        for (Rule<?, ?> rule : rules()) {
            assertTrue(known.containsAll(rule.needs().after()), rule::toString);
            assertTrue(known.containsAll(rule.needs().unlessFailed()), rule::toString);
        }
    }
}
