// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Context;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.PackText;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;

/** Which packs are the layers of a place, a department and a day. */
public interface SelectionChecks extends EngineChecks {
    private Scene scene(PackText... packs) {
        Scene scene = Scene.of(this).rule("error", ProbeRule.always("KIT-ASK-001", Conclusion.passed()));
        for (int i = 0; i < packs.length; i++) {
            String name = "pack-" + i + ".yaml";
            String text = packs[i].toString();
            scene.setup(setup -> setup.pack(name, text));
        }
        return scene;
    }

    private List<String> layers(Scene scene, Context context) {
        try (EngineSubject subject = scene.open()) {
            return subject.engine().profile(context).layers();
        }
    }

    private void layers(Scene scene, Context context, String... below) {
        List<String> expected = new ArrayList<>(List.of("central@1.0.0"));
        for (String pack : below) {
            expected.add(pack.contains("@") ? pack : pack + "@1.0.0");
        }
        assertEquals(expected, layers(scene, context), "the layers for " + context);
    }

    private void refused(Scene scene, Context context) {
        assertThrows(ConfigurationException.class, () -> layers(scene, context), "a profile for " + context);
    }

    @Test
    @Requirement(Requirements.PRF_001)
    default void a_pack_stands_on_the_one_it_extends_else_on_the_next_wider_region() {
        Scene scene = scene(
                PackText.of("kit-province", "610000"),
                PackText.of("kit-city", "610900"),
                PackText.of("kit-county", "610902"),
                PackText.of("kit-model", "420000"),
                PackText.of("kit-pupil", "610100").put("extends", "kit-model"));
        layers(scene, Context.in("610902").on(Scene.DAY), "kit-province", "kit-city", "kit-county");
        layers(scene, Context.in("610100").on(Scene.DAY), "kit-model", "kit-pupil");
    }

    @Test
    @Requirement(Requirements.PRF_004)
    default void nothing_stands_on_an_expired_pack() {
        Scene scene = scene(
                PackText.of("kit-province", "610000").put("validTo", "2025-08-31"),
                PackText.of("kit-city", "610900"),
                PackText.of("kit-pupil", "420100").put("extends", "kit-province"));
        Context.Start city = Context.in("610900");
        Context.Start pupil = Context.in("420100");
        layers(scene, city.on(Scene.DAY.minusDays(1)), "kit-province", "kit-city");
        layers(scene, city.on(Scene.DAY), "kit-city");
        layers(scene, pupil.on(Scene.DAY.minusDays(1)), "kit-province", "kit-pupil");
        refused(scene, pupil.on(Scene.DAY));
    }

    @Test
    @Requirement(Requirements.PRF_004)
    default void an_older_version_does_not_come_back() {
        Scene scene = scene(
                PackText.of("kit-place", "610000"),
                PackText.of("kit-place", "610000")
                        .put("version", "2.0.0")
                        .put("validFrom", "2020-01-01")
                        .put("validTo", "2025-08-31"));
        layers(scene, Context.in("610000").on(Scene.DAY.minusDays(1)), "kit-place@2.0.0");
        layers(scene, Context.in("610000").on(Scene.DAY));
        refused(scene, Context.profile("kit-place").on(Scene.DAY));
    }

    @Test
    @Requirement(Requirements.PRF_013)
    default void a_department_has_a_pack_of_its_own() {
        Scene scene = scene(
                PackText.of("kit-bureau", "610900").put("department", "205"),
                PackText.of("kit-city", "610900"),
                PackText.of("kit-county", "610902"),
                PackText.of("kit-department", "610902").put("department", "206"),
                PackText.of("kit-office", "610924").put("department", "205"));
        layers(scene, Context.in("610900").department("205").on(Scene.DAY), "kit-city", "kit-bureau");
        layers(scene, Context.in("610900").department("206").on(Scene.DAY), "kit-city");
        layers(scene, Context.in("610900").on(Scene.DAY), "kit-city");
        layers(scene, Context.in("610902").department("205").on(Scene.DAY), "kit-city", "kit-county");
        layers(scene, Context.in("610902").department("206").on(Scene.DAY), "kit-city", "kit-county", "kit-department");
        layers(scene, Context.in("610924").department("205").on(Scene.DAY), "kit-city", "kit-office");
        layers(scene, Context.profile("kit-bureau").on(Scene.DAY), "kit-city", "kit-bureau");
    }

    @Test
    @Requirement(Requirements.PRF_014)
    default void the_last_version_that_has_begun_serves() {
        String begin = Scene.DAY.toString();
        Scene scene = scene(
                PackText.of("kit-place", "610000").put("version", "10.0.0").put("validFrom", begin),
                PackText.of("kit-place", "610000").put("version", "9.0.0"),
                PackText.of("kit-twin", "500000").put("version", "10.0.0"),
                PackText.of("kit-twin", "500000").put("version", "9.0.0"),
                PackText.of("kit-future", "420000").put("validFrom", begin),
                PackText.of("kit-pupil", "420100").put("extends", "kit-future"));
        Context.Start place = Context.in("610000");
        Context.Start future = Context.in("420000");
        layers(scene, place.on(Scene.DAY.minusDays(1)), "kit-place@9.0.0");
        layers(scene, place.on(Scene.DAY), "kit-place@10.0.0");
        layers(scene, future.on(Scene.DAY.minusDays(1)));
        layers(scene, future.on(Scene.DAY), "kit-future");
        layers(scene, Context.profile("kit-place").on(Scene.DAY.minusDays(1)), "kit-place@9.0.0");
        layers(scene, Context.profile("kit-place@9.0.0").on(Scene.DAY), "kit-place@9.0.0");
        layers(scene, Context.profile("kit-place@10.0.0").on(Scene.DAY), "kit-place@10.0.0");
        refused(scene, Context.profile("kit-place@10.0.0").on(Scene.DAY.minusDays(1)));
        refused(scene, Context.profile("kit-place@3.0.0").on(Scene.DAY));
        layers(scene, Context.in("500000").on(Scene.DAY), "kit-twin@10.0.0");
        refused(scene, Context.central().on(LocalDate.of(1999, 12, 31)));
        refused(scene, Context.profile("kit-future").on(Scene.DAY.minusDays(1)));
        refused(scene, Context.profile("kit-pupil").on(Scene.DAY.minusDays(1)));
    }

    @Test
    @Requirement(Requirements.PRF_015)
    default void a_supplement_goes_where_its_pack_goes() {
        Scene scene = scene(
                PackText.of("kit-city", "610900"),
                PackText.of("kit-county", "610902"),
                PackText.supplement("kit-all", "central"),
                PackText.supplement("kit-more", "kit-city"),
                PackText.of("kit-pupil", "420100").put("extends", "kit-more"));
        layers(scene, Context.in("610902").on(Scene.DAY), "kit-all", "kit-city", "kit-more", "kit-county");
        layers(scene, Context.in("611000").on(Scene.DAY), "kit-all");
        layers(scene, Context.profile("kit-city").on(Scene.DAY), "kit-all", "kit-city", "kit-more");
        refused(scene, Context.profile("kit-more").on(Scene.DAY));
        refused(scene, Context.profile("kit-pupil").on(Scene.DAY));
    }

    @Test
    @Requirement(Requirements.PRF_016)
    default void the_engine_does_not_choose_between_packs_of_one_region() {
        Scene scene = scene(
                PackText.of("kit-one", "610900"),
                PackText.of("kit-other", "610900"),
                PackText.of("kit-province", "610000"),
                PackText.of("kit-national", "000000"));
        refused(scene, Context.in("610902").on(Scene.DAY));
        layers(scene, Context.profile("kit-one").on(Scene.DAY), "kit-province", "kit-one");
        layers(scene, Context.profile("kit-other").on(Scene.DAY), "kit-province", "kit-other");
        layers(scene, Context.in("610000").on(Scene.DAY), "kit-province");
        layers(scene, Context.profile("kit-national").on(Scene.DAY), "kit-national");
        Scene twice = scene(PackText.of("kit-one", "610900"), PackText.of("kit-one", "610000"));
        refused(twice, Context.profile("kit-one").on(Scene.DAY));
    }
}
