// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.junit.jupiter.api.Test;

/** What holds for the provider and all of its rules. */
class LinkageRulesTest {
    private static final LinkageRules PROVIDER = new LinkageRules();

    private static List<Rule<?, ?>> rules() {
        return PROVIDER.create(new Environment("test", Map.of()));
    }

    @Test
    void the_services_file_names_it_once() {
        long found = ServiceLoader.load(RuleProvider.class, LinkageRulesTest.class.getClassLoader()).stream()
                .filter(provider -> provider.type() == LinkageRules.class)
                .count();
        assertEquals(1, found);
    }

    @Test
    void brings_each_rule_once_and_with_its_card() {
        assertEquals(
                rules().size(), new HashSet<>(rules().stream().map(Rule::id).toList()).size());
        assertEquals(
                rules().stream().map(Rule::id).toList(),
                PROVIDER.descriptor().cards().stream().map(RuleCard::rule).toList());
    }

    @Test
    void cards_name_the_scope_of_their_rules() {
        List<RuleCard> cards = PROVIDER.descriptor().cards();
        for (int i = 0; i < cards.size(); i++) {
            assertEquals(
                    rules().get(i).scope().name(),
                    cards.get(i).scope(),
                    cards.get(i).rule()::toString);
        }
    }

    @Test
    void no_basis_is_verified_yet() {
        PROVIDER.descriptor()
                .cards()
                .forEach(card ->
                        card.bases().forEach(basis -> assertFalse(basis.verified(), () -> card.rule() + " " + basis)));
    }
}
