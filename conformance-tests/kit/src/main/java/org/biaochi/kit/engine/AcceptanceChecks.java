// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.ProbeProvider;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;

/** Which plug-ins an engine takes. */
public interface AcceptanceChecks extends EngineChecks {
    private ProbeRule<PerformanceGoal> passing(String id) {
        return ProbeRule.always(id, Conclusion.passed());
    }

    private void rejected(RuleProvider provider, String id) {
        rejected(Scene.of(this).setup(s -> s.with(provider)), id);
    }

    private void rejected(Scene scene, String id) {
        try (EngineSubject subject = scene.rule("info", passing("KIT-ASK-009")).open()) {
            PluginStatus status = Scene.status(subject, id);
            assertEquals(PluginStatus.State.REJECTED, status.state(), "the state of " + id);
            assertFalse(status.reason().isBlank(), "the rejection of " + id + " gives no reason");
            assertEquals(
                    PluginStatus.State.READY,
                    Scene.status(subject, ProbeProvider.ID).state(),
                    "an innocent plug-in beside the rejected one");
        }
    }

    @Test
    @Requirement(Requirements.ENG_037)
    default void a_plug_in_of_another_spi_major_is_rejected() {
        rejected(
                ProbeProvider.of("org.example.old", passing("KIT-ASK-001")).spi(SpiVersion.MAJOR + 1, 0),
                "org.example.old");
        rejected(
                ProbeProvider.of("org.example.old", passing("KIT-ASK-001")).spi(SpiVersion.MAJOR - 1, 0),
                "org.example.old");
    }

    @Test
    @Requirement(Requirements.ENG_038)
    default void a_plug_in_of_a_newer_spi_minor_is_rejected() {
        rejected(
                ProbeProvider.of("org.example.new", passing("KIT-ASK-001")).spi(SpiVersion.MAJOR, SpiVersion.MINOR + 1),
                "org.example.new");
    }

    @Test
    @Requirement(Requirements.ENG_039)
    default void of_two_claimants_of_a_rule_none_is_taken() {
        ProbeProvider a = ProbeProvider.of("org.example.a", passing("KIT-ASK-001"));
        ProbeProvider b = ProbeProvider.of("org.example.b", passing("KIT-ASK-001"));
        for (String id : List.of("org.example.a", "org.example.b")) {
            rejected(Scene.of(this).setup(s -> s.with(a, b)), id);
        }
    }

    @Test
    @Requirement(Requirements.ENG_040)
    default void a_built_in_provider_keeps_its_rules() {
        ProbeProvider builtIn = ProbeProvider.of("org.biaochi.validators.goal", passing("KIT-ASK-001"));
        ProbeProvider claimant = ProbeProvider.of("org.example.claimant", passing("KIT-ASK-001"));
        Scene scene = Scene.of(this).setup(s -> s.with(claimant, builtIn));
        try (EngineSubject subject = scene.open()) {
            assertEquals(
                    PluginStatus.State.READY,
                    Scene.status(subject, "org.biaochi.validators.goal").state(),
                    "the built-in provider whose rule somebody else claims");
            assertEquals(
                    PluginStatus.State.REJECTED,
                    Scene.status(subject, "org.example.claimant").state(),
                    "the claimant of a built-in rule");
        }
    }

    @Test
    @Requirement(Requirements.ENG_041)
    default void reserved_prefixes_belong_to_the_built_in_providers() {
        for (String prefix : List.of("GR", "PM", "BV")) {
            rejected(ProbeProvider.of("org.example.thief", passing(prefix + "-KIT-001")), "org.example.thief");
        }
    }

    @Test
    @Requirement(Requirements.ENG_042)
    default void an_option_that_a_plug_in_does_not_know_gets_it_rejected() {
        ProbeProvider provider = ProbeProvider.of("org.example.options", passing("KIT-ASK-001"))
                .describing(descriptor -> descriptor.option("known", "a known option"));
        rejected(
                Scene.of(this).setup(s -> s.with(provider).option("org.example.options", "unknown", "1")),
                "org.example.options");
    }

    @Test
    @Requirement(Requirements.ENG_043)
    default void rules_that_wait_for_each_other_are_rejected() {
        ProbeRule<PerformanceGoal> hen = passing("KIT-HEN-001").needs(Needs.NOTHING.after(RuleId.of("KIT-EGG-001")));
        ProbeRule<PerformanceGoal> egg = passing("KIT-EGG-001").needs(Needs.NOTHING.after(RuleId.of("KIT-HEN-001")));
        rejected(ProbeProvider.of("org.example.circle", hen, egg), "org.example.circle");
    }

    @Test
    @Requirement(Requirements.ENG_044)
    default void a_plug_in_whose_cards_and_rules_differ_is_rejected() {
        rejected(
                ProbeProvider.of("org.example.cards", passing("KIT-ASK-001"))
                        .describing(descriptor -> descriptor.cards(List.of())),
                "org.example.cards");
        rejected(
                ProbeProvider.of("org.example.cards", passing("KIT-ASK-001"))
                        .describing(descriptor -> descriptor.cards(List.of(
                                passing("KIT-ASK-001").card(),
                                passing("KIT-ASK-002").card()))),
                "org.example.cards");
    }

    @Test
    @Requirement(Requirements.ENG_045)
    default void a_plug_in_that_breaks_down_at_the_door_is_rejected() {
        ProbeProvider descriptorThrows = ProbeProvider.of("org.example.broken").describing(descriptor -> {
            throw new IllegalStateException("on purpose");
        });
        rejected(descriptorThrows, ProbeProvider.class.getName());
    }
}
