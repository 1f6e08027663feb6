// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.kit.catalogue.Digests;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Surroundings;
import org.biaochi.kit.probe.TypedGoals;
import org.biaochi.kit.subject.CodecSubject;
import org.junit.jupiter.api.Test;

/** The same document and the same goals wherever, whenever and by however many threads. */
public interface SteadyChecks extends CodecChecks {
    private List<PerformanceGoal> goals() {
        return TypedGoals.plain(20250902, 5);
    }

    private String written(CodecSubject codec) {
        return Digests.sha256(codec.write(goals()).document());
    }

    @Test
    @Requirement(Requirements.CDC_008)
    default void the_same_goals_give_the_same_bytes() {
        try (CodecSubject codec = open()) {
            String first = written(codec);
            assertEquals(first, written(codec), "written twice");
            Map<String, String> others = new LinkedHashMap<>();
            others.putAll(Surroundings.inLocales(() -> written(codec)));
            others.putAll(Surroundings.inZones(() -> written(codec)));
            others.putAll(Surroundings.inClassLoaders(() -> written(codec)));
            others.forEach((where, digest) -> assertEquals(first, digest, "written with " + where));
        }
    }

    @Test
    @Requirement(Requirements.CDC_009)
    default void the_same_document_gives_the_same_goals() {
        try (CodecSubject codec = open()) {
            byte[] document = codec.write(goals()).document();
            List<PerformanceGoal> first = codec.read(document);
            Map<String, List<PerformanceGoal>> others = new LinkedHashMap<>();
            others.putAll(Surroundings.inLocales(() -> codec.read(document)));
            others.putAll(Surroundings.inZones(() -> codec.read(document)));
            others.putAll(Surroundings.inClassLoaders(() -> codec.read(document)));
            others.forEach((where, goals) -> assertEquals(first, goals, "read with " + where));
        }
    }

    @Test
    @Requirement(Requirements.CDC_010)
    default void threads_do_not_disturb_each_other() {
        try (CodecSubject codec = open()) {
            List<PerformanceGoal> goals = goals();
            String expected = Digests.sha256(codec.write(goals).document());
            Surroundings.inThreads(20, () -> {
                        CodecSubject.Written written = codec.write(goals);
                        return Digests.sha256(written.document())
                                + GoalPlaces.differences(
                                        codec, goals, codec.read(written.document()), written.omitted());
                    })
                    .forEach(answer -> assertEquals(expected + "[]", answer, "two threads at once"));
        }
    }
}
