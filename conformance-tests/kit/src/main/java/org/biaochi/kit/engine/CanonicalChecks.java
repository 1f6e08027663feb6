// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PluginRef;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Digests;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.ProbeProvider;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;

/** The canonical result and what stands apart from it. */
public interface CanonicalChecks extends EngineChecks {
    private GoalAssessment assessment() {
        return Scene.of(this)
                .rule(
                        "error",
                        ProbeRule.goal(
                                "KIT-ASK-001",
                                (goal, context) -> Conclusion.failed(Defect.at(Place.ROOT)
                                        .with(Arguments.of("text", "引\"号\n").with("share", new BigDecimal("12.50"))))))
                .rule("warning", ProbeRule.byName("KIT-ROW-002"))
                .review(Goals.rows("failed", "undecided", "passed"));
    }

    @Test
    @Requirement(Requirements.ENG_008)
    default void the_digest_is_the_sha_256_of_the_canonical_result() {
        GoalAssessment assessment = assessment();
        assertEquals(Digests.sha256(assessment.canonicalResult()), assessment.digest());
    }

    @Test
    @Requirement(Requirements.ENG_009)
    default void the_canonical_result_is_canonical_json() {
        CanonicalForm.require(assessment().canonicalResult());
    }

    @Test
    @Requirement(Requirements.ENG_010)
    default void versions_stand_in_the_provenance_only() {
        GoalAssessment old = versioned("1.0.0");
        GoalAssessment renewed = versioned("2.0.0");
        assertEquals(old.digest(), renewed.digest(), "a plug-in's version changed the canonical result");
    }

    private GoalAssessment versioned(String version) {
        return Scene.of(this)
                .pack(pack -> pack.rule("KIT-ROW-001", "error"))
                .setup(s -> s.with(ProbeProvider.of("org.example.a", ProbeRule.byName("KIT-ROW-001"))
                        .version(version)))
                .review(Goals.rows("failed"));
    }

    @Test
    @Requirement(Requirements.ENG_011)
    default void no_text_for_people_stands_in_the_canonical_result() {
        assertEquals(
                worded("试验").digest(),
                worded("另一种说法").digest(),
                "the wording of a message or title changed the canonical result");
    }

    private GoalAssessment worded(String wording) {
        LocalText text = new LocalText(wording, wording + " en");
        return Scene.of(this)
                .rule(
                        "error",
                        ProbeRule.byName("KIT-ROW-001")
                                .card(card -> card.title(text).message("default", text)))
                .review(Goals.rows("failed"));
    }

    @Test
    @Requirement(Requirements.ENG_012)
    default void a_result_cannot_be_changed_from_outside() {
        GoalAssessment assessment = assessment();
        byte[] expected = assessment.canonicalResult().clone();
        Arrays.fill(assessment.canonicalResult(), (byte) 0);
        assertArrayEquals(
                expected,
                assessment.canonicalResult(),
                "changing the array that canonicalResult() returned changed the result");
        assertThrows(
                UnsupportedOperationException.class,
                () -> assessment.findings().remove(0),
                "the list of findings can be changed");
    }

    @Test
    @Requirement(Requirements.ENG_013)
    default void the_provenance_names_what_the_result_was_made_from() {
        Scene scene = Scene.of(this)
                .pack(pack -> pack.rule("KIT-ROW-001", "error"))
                .setup(s -> s.with(
                        ProbeProvider.of("org.example.b"),
                        ProbeProvider.of("org.example.a", ProbeRule.byName("KIT-ROW-001"))
                                .version("3.1.4")));
        try (EngineSubject subject = scene.open()) {
            Provenance provenance = subject.engine()
                    .review(Request.of(Goals.rows("passed"), Scene.HERE)
                            .inputDigest("sha256:00")
                            .build())
                    .provenance();
            assertEquals("sha256:00", provenance.input(), "the digest of the input as handed in");
            assertEquals("central", provenance.profile().id(), "the id of the profile");
            assertEquals(Scene.DAY, provenance.profile().asOf(), "the day of the profile");
            assertEquals(subject.engine().describe().version(), provenance.engine(), "the version of the engine");
            assertEquals(
                    List.of(new PluginRef("org.example.a", "3.1.4"), new PluginRef("org.example.b", "1.0.0")),
                    provenance.plugins(),
                    "the plug-ins, sorted by id");
        }
    }

    @Test
    @Requirement(Requirements.ENG_014)
    default void the_digest_of_the_facts_follows_the_facts() {
        String none = factsDigest(Facts.NONE);
        String connected = factsDigest(Facts.builder().connected("probe").build());
        String one = factsDigest(Facts.builder().put(NeedChecks.FACT, "one").build());
        String two = factsDigest(Facts.builder().put(NeedChecks.FACT, "two").build());
        assertEquals(
                4,
                Set.of(none, connected, one, two).size(),
                "different facts share a digest: " + List.of(none, connected, one, two));
        assertEquals(
                one, factsDigest(Facts.builder().put(NeedChecks.FACT, "one").build()), "equal facts differ");
    }

    private String factsDigest(Facts facts) {
        return Scene.of(this)
                .rule("info", ProbeRule.byName("KIT-ROW-001"))
                .facts(facts)
                .review()
                .provenance()
                .facts();
    }
}
