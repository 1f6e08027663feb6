// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
import org.biaochi.testkit.RuleBench;
import org.biaochi.validators.goal.GoalRules;
import org.junit.jupiter.api.Test;

/** What holds for the provider and all of its rules. */
class BeanRulesTest {
    private static final BeanRules PROVIDER = new BeanRules();
    private static final List<Rule<?, ?>> RULES = PROVIDER.create(new Environment("test", Map.of()));

    @Test
    void the_services_file_names_it_once() {
        long found = ServiceLoader.load(RuleProvider.class, BeanRulesTest.class.getClassLoader()).stream()
                .filter(provider -> provider.type() == BeanRules.class)
                .count();
        assertEquals(1, found);
    }

    @Test
    void brings_each_rule_with_its_card_and_its_scope() {
        List<RuleCard> cards = PROVIDER.descriptor().cards();
        assertEquals(
                RULES.stream()
                        .map(rule -> rule.id() + " " + rule.scope().name())
                        .toList(),
                cards.stream().map(card -> card.rule() + " " + card.scope()).toList());
    }

    @Test
    void central_names_exactly_these_rules_as_optional() {
        Profile central = RuleBench.of(BeanRulesTest.class.getClassLoader(), PROVIDER)
                .profile("central", LocalDate.of(2025, 9, 1));
        List<RuleSetting> settings = central.rules().stream()
                .filter(setting -> setting.rule().toString().startsWith("BV-"))
                .toList();
        assertEquals(
                RULES.stream().<RuleId>map(Rule::id).collect(Collectors.toSet()),
                settings.stream().map(RuleSetting::rule).collect(Collectors.toSet()));
        assertTrue(settings.stream().allMatch(RuleSetting::optional));
    }

    @Test
    void stands_behind_goal_rules_that_exist() {
        Set<RuleId> known = new GoalRules()
                .descriptor().cards().stream().map(RuleCard::rule).collect(Collectors.toSet());
        for (Rule<?, ?> rule : RULES) {
            assertTrue(known.containsAll(rule.needs().after()), rule::toString);
        }
        assertFalse(RULES.stream().allMatch(rule -> rule.needs().after().isEmpty()));
    }

    @Test
    void no_basis_is_verified_yet() {
        PROVIDER.descriptor()
                .cards()
                .forEach(card ->
                        card.bases().forEach(basis -> assertFalse(basis.verified(), () -> card.rule() + " " + basis)));
    }
}
