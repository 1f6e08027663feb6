// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Delegation;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.StricterOrder;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.PackText;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;

/** How packs become the profile of a place and a day. */
public interface ProfileChecks extends EngineChecks {
    /** A parameter of the kit's own. */
    Parameter<Integer> LIMIT = Parameter.of("KIT-ASK-001.limit", ParameterType.INTEGER);

    /** Another one. */
    Parameter<String> WORD = Parameter.of("KIT-ASK-001.word", ParameterType.TEXT);

    private ProbeRule<PerformanceGoal> rule(Delegation delegation) {
        LocalText meaning = new LocalText("试验", "probe");
        return ProbeRule.always("KIT-ASK-001", Conclusion.passed())
                .card(card -> card.parameters(List.of(
                        ParameterDeclaration.of(LIMIT)
                                .domain("integer 1..9")
                                .order(StricterOrder.HIGHER)
                                .delegation(delegation)
                                .meaning(meaning)
                                .build(),
                        ParameterDeclaration.of(WORD)
                                .delegation(Delegation.FREE)
                                .meaning(meaning)
                                .build())));
    }

    private Scene scene(Delegation delegation) {
        return Scene.of(this).rule("error", rule(delegation)).pack(pack -> pack.parameter("KIT-ASK-001.limit", "3"));
    }

    private Scene scene(PackText... overlays) {
        return overlaid(scene(Delegation.FREE), overlays);
    }

    private Scene overlaid(Scene scene, PackText... overlays) {
        for (int i = 0; i < overlays.length; i++) {
            String name = "overlay-" + i + ".yaml";
            String text = overlays[i].toString();
            scene.setup(setup -> setup.pack(name, text));
        }
        return scene;
    }

    private Profile profile(Scene scene, Context context) {
        try (EngineSubject subject = scene.open()) {
            return subject.engine().profile(context);
        }
    }

    private void refused(Scene scene, String place) {
        Context there = Context.profile(place).on(Scene.DAY);
        ConfigurationException refusal = assertThrows(ConfigurationException.class, () -> {
            try (EngineSubject subject = scene.open()) {
                subject.engine().review(Goals.rows("one"), there, Facts.NONE);
            }
        });
        assertFalse(refusal.code().isBlank(), "a refusal carries a code");
        assertFalse(String.valueOf(refusal.getMessage()).isBlank(), "a refusal says what to do");
    }

    @Test
    @Requirement(Requirements.PRF_001)
    default void the_nearest_layer_wins_and_is_named() {
        Scene scene = scene(
                PackText.of("kit-province", "610000").parameter("KIT-ASK-001.limit", "4"),
                PackText.of("kit-city", "610900").parameter("KIT-ASK-001.word", "city"));
        Profile profile = profile(scene, Context.profile("kit-city").on(Scene.DAY));
        assertEquals(Optional.of(4), profile.setting(LIMIT).value(), "the province's value");
        assertEquals("kit-province", profile.setting(LIMIT).layer(), "the layer it came from");
        assertEquals("kit-city", profile.setting(WORD).layer(), "the layer of the city's own value");
    }

    @Test
    @Requirement(Requirements.PRF_002)
    default void the_region_selects_the_nearest_pack() {
        PackText[] packs = {PackText.of("kit-province", "610000"), PackText.of("kit-city", "610900")};
        assertEquals(
                "kit-city",
                profile(scene(packs), Context.in("610902").on(Scene.DAY)).ref().id(),
                "a county below");
        assertEquals(
                "kit-province",
                profile(scene(packs), Context.in("611000").on(Scene.DAY)).ref().id(),
                "its sister");
        assertEquals(
                "central",
                profile(scene(packs), Context.in("420000").on(Scene.DAY)).ref().id(),
                "elsewhere");
    }

    @Test
    @Requirement(Requirements.PRF_003)
    default void the_day_selects_a_dated_value() {
        Scene scene = scene(
                PackText.of("kit-place", "610000").dated("KIT-ASK-001.limit", "2020-01-01", "5", "2025-09-01", "6"));
        Context.Start there = Context.profile("kit-place");
        assertEquals(
                Optional.of(5), profile(scene, there.on(Scene.DAY.minusDays(1))).find(LIMIT), "the day before");
        assertEquals(Optional.of(6), profile(scene, there.on(Scene.DAY)).find(LIMIT), "from its first day");
    }

    @Test
    @Requirement(Requirements.PRF_004)
    default void an_expired_pack_no_longer_serves() {
        Scene scene = scene(PackText.of("kit-place", "610000").put("validTo", "2025-08-31"));
        Context.Start there = Context.in("610000");
        assertEquals(
                "kit-place",
                profile(scene, there.on(LocalDate.of(2025, 8, 31))).ref().id(),
                "on its last day");
        assertEquals("central", profile(scene, there.on(Scene.DAY)).ref().id(), "the day after, by region");
        assertThrows(
                ConfigurationException.class,
                () -> profile(scene, Context.profile("kit-place").on(Scene.DAY)),
                "the day after, pinned");
    }

    @Test
    @Requirement(Requirements.PRF_005)
    default void what_may_only_be_tightened_is_not_relaxed() {
        PackText stricter = PackText.of("kit-place", "610000").parameter("KIT-ASK-001.limit", "4");
        Scene tightened = overlaid(scene(Delegation.TIGHTEN), stricter);
        assertEquals(
                Optional.of(4),
                profile(tightened, Context.profile("kit-place").on(Scene.DAY)).find(LIMIT),
                "a stricter value is taken");
        PackText laxer = PackText.of("kit-place", "610000").parameter("KIT-ASK-001.limit", "2");
        refused(overlaid(scene(Delegation.TIGHTEN), laxer), "kit-place");
    }

    @Test
    @Requirement(Requirements.PRF_006)
    default void what_is_fixed_is_not_changed() {
        PackText changed = PackText.of("kit-place", "610000").parameter("KIT-ASK-001.limit", "4");
        refused(overlaid(scene(Delegation.FIXED), changed), "kit-place");
    }

    @Test
    @Requirement(Requirements.PRF_007)
    default void a_value_of_the_wrong_type_is_refused() {
        refused(scene(PackText.of("kit-place", "610000").parameter("KIT-ASK-001.limit", "many")), "kit-place");
        refused(scene(PackText.of("kit-place", "610000").put("validFrom", "soon")), "kit-place");
    }

    @Test
    @Requirement(Requirements.PRF_017)
    default void a_value_out_of_its_range_is_refused() {
        for (int inside : new int[] {1, 9}) {
            PackText pack = PackText.of("kit-place", "610000").parameter("KIT-ASK-001.limit", "" + inside);
            assertEquals(
                    Optional.of(inside),
                    profile(scene(pack), Context.profile("kit-place").on(Scene.DAY))
                            .find(LIMIT),
                    "a bound of the range");
        }
        for (String outside : List.of("0", "10")) {
            refused(scene(PackText.of("kit-place", "610000").parameter("KIT-ASK-001.limit", outside)), "kit-place");
        }
    }

    @Test
    @Requirement(Requirements.PRF_008)
    default void switching_a_rule_off_needs_a_reason() {
        refused(scene(PackText.of("kit-place", "610000").ruleWith("KIT-ASK-001", "enabled", "false")), "kit-place");
    }

    @Test
    @Requirement(Requirements.PRF_009)
    default void packs_that_extend_each_other_or_nothing_are_refused() {
        refused(
                scene(
                        PackText.of("kit-hen", "610000").put("extends", "kit-egg"),
                        PackText.of("kit-egg", "610900").put("extends", "kit-hen")),
                "kit-hen");
        refused(scene(PackText.of("kit-orphan", "610000").put("extends", "kit-nobody")), "kit-orphan");
    }

    @Test
    @Requirement(Requirements.PRF_010)
    default void the_digest_of_a_profile_follows_its_meaning_only() {
        PackText one = PackText.of("kit-place", "610000")
                .parameter("KIT-ASK-001.limit", "4")
                .parameter("KIT-ASK-001.word", "x");
        PackText turned = PackText.of("kit-place", "610000")
                .parameter("KIT-ASK-001.word", "x")
                .parameter("KIT-ASK-001.limit", "4");
        PackText other = PackText.of("kit-place", "610000")
                .parameter("KIT-ASK-001.limit", "5")
                .parameter("KIT-ASK-001.word", "x");
        assertEquals(digest(one), digest(turned), "the order of members changed the digest");
        assertFalse(digest(one).equals(digest(other)), "another value left the digest as it was");
    }

    private String digest(PackText overlay) {
        return profile(scene(overlay), Context.profile("kit-place").on(Scene.DAY))
                .ref()
                .digest();
    }

    @Test
    @Requirement(Requirements.PRF_011)
    default void scalars_stay_the_text_they_are() {
        Scene scene = scene(PackText.of("kit-place", "610000").parameter("KIT-ASK-001.word", "001001"));
        Context there = Context.profile("kit-place").on(Scene.DAY);
        assertEquals(Optional.of("001001"), profile(scene, there).find(WORD), "leading zeros");
        String plain = PackText.of("kit-place", "610000")
                .parameter("KIT-ASK-001.word", "off")
                .toString();
        Scene unquoted = scene().setup(setup -> setup.pack("overlay.yaml", plain.replace("\"off\"", "off")));
        assertEquals(Optional.of("off"), profile(unquoted, there).find(WORD), "a plain off");
    }

    @Test
    @Requirement(Requirements.PRF_012)
    default void duplicate_keys_are_refused() {
        String text = PackText.of("kit-place", "610000").put("department", "1").toString();
        String twice = text.replace("\"department\"", "\"department\" : \"2\", \"department\"");
        refused(scene().setup(setup -> setup.pack("overlay.yaml", twice)), "kit-place");
    }
}
