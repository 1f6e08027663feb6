// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.junit.jupiter.api.Test;

/** What a plug-in says of itself. */
public interface DescriptorChecks extends RuleProviderChecks {
    private List<Rule<?, ?>> rules() {
        return provider().create(new Environment("1.0.0", Map.of()));
    }

    @Test
    @Requirement(Requirements.PLG_001)
    default void the_descriptor_is_the_same_on_every_call() {
        RuleProvider provider = provider();
        assertEquals(summary(provider.descriptor()), summary(provider.descriptor()));
    }

    private static String summary(ProviderDescriptor descriptor) {
        return descriptor.id() + " " + descriptor.version() + " " + descriptor.spiMajor() + "." + descriptor.spiMinor()
                + " "
                + descriptor.cards().stream()
                        .map(card -> card.rule() + card.title().zh())
                        .toList()
                + new TreeMap<>(descriptor.options()) + new TreeMap<>(descriptor.packs());
    }

    @Test
    @Requirement(Requirements.PLG_002)
    default void the_id_is_a_name_in_reverse_domain_style_and_the_spi_is_this_one() {
        ProviderDescriptor descriptor = provider().descriptor();
        assertTrue(
                descriptor.id().matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+"),
                "not a reverse domain name: " + descriptor.id());
        assertEquals(SpiVersion.MAJOR, descriptor.spiMajor(), "the SPI major version it was built with");
        assertTrue(descriptor.spiMinor() <= SpiVersion.MINOR, "built with a newer SPI: " + descriptor.spiMinor());
        assertFalse(descriptor.version().isBlank(), "the plug-in has no version");
    }

    @Test
    @Requirement(Requirements.PLG_003)
    default void every_rule_has_one_card_and_every_card_a_rule() {
        List<String> cards = provider().descriptor().cards().stream()
                .map(card -> card.rule() + " " + card.scope())
                .sorted()
                .toList();
        List<String> rules = rules().stream()
                .map(rule -> rule.id() + " " + rule.scope().name())
                .sorted()
                .toList();
        assertEquals(cards, rules, "cards and rules, each with its scope");
        assertEquals(rules.size(), Set.copyOf(rules).size(), "a rule id occurs twice: " + rules);
    }

    @Test
    @Requirement(Requirements.PLG_004)
    default void every_card_explains_its_rule_in_both_languages() {
        for (RuleCard card : provider().descriptor().cards()) {
            Map<String, LocalText> texts = Map.of(
                    "title", card.title(),
                    "what", card.what(),
                    "why", card.why(),
                    "falsePositives", card.falsePositives(),
                    "verify", card.verify(),
                    "remedy", card.remedy());
            texts.forEach((name, text) -> {
                assertFalse(text.zh().isBlank(), card.rule() + ": " + name + " is blank in Chinese");
                assertFalse(text.en().isBlank(), card.rule() + ": " + name + " is blank in English");
            });
        }
    }

    @Test
    @Requirement(Requirements.PLG_005)
    default void every_message_is_there_in_both_languages_with_the_same_arguments() {
        for (RuleCard card : provider().descriptor().cards()) {
            assertFalse(card.messages().isEmpty(), card.rule() + " has no message");
            card.messages().forEach((pattern, text) -> {
                assertFalse(text.zh().isBlank(), card.rule() + ": the message " + pattern + " is blank in Chinese");
                assertFalse(text.en().isBlank(), card.rule() + ": the message " + pattern + " is blank in English");
                assertEquals(
                        MessageText.arguments(text.zh()),
                        MessageText.arguments(text.en()),
                        card.rule() + ": the two texts of the message " + pattern + " use different arguments");
            });
        }
    }
}
