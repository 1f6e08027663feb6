// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.TypedGoals;
import org.biaochi.kit.subject.CodecSubject;
import org.biaochi.kit.subject.NotApplicable;
import org.junit.jupiter.api.Test;

/** What is written comes back. */
public interface RoundTripChecks extends CodecChecks {
    private void comesBack(List<PerformanceGoal> goals) {
        try (CodecSubject codec = open()) {
            CodecSubject.Written written = codec.write(goals);
            assertEquals(
                    List.of(),
                    GoalPlaces.differences(codec, goals, codec.read(written.document()), written.omitted()),
                    "neither came back nor was named as omitted");
        }
    }

    @Test
    @Requirement(Requirements.CDC_001)
    default void goals_come_back_as_they_were_written() {
        comesBack(TypedGoals.plain(20250901, 40));
    }

    @Test
    @Requirement(Requirements.CDC_002)
    default void what_is_named_as_omitted_is_not_there() {
        List<PerformanceGoal> goals = new ArrayList<>(TypedGoals.plain(7, 10));
        goals.addAll(TypedGoals.gaps());
        goals.add(TypedGoals.strange());
        try (CodecSubject codec = open()) {
            CodecSubject.Written written = codec.write(goals);
            List<PerformanceGoal> read = codec.read(written.document());
            for (String omitted : written.omitted()) {
                assertTrue(
                        omitted.matches("/\\d+(/.*)?"),
                        "a pointer to something omitted begins with the position of the goal: " + omitted);
            }
            assertEquals(List.of(), GoalPlaces.falselyOmitted(goals, read, written.omitted()), "named as omitted");
        }
    }

    @Test
    @Requirement(Requirements.CDC_003)
    default void no_character_is_lost_or_changed() {
        for (PerformanceGoal goal : TypedGoals.hard()) {
            comesBack(List.of(goal));
        }
    }

    @Test
    @Requirement(Requirements.CDC_004)
    default void a_blank_cell_is_not_one_that_the_form_lacks() {
        try (CodecSubject codec = open()) {
            if (!codec.tellsBlankCells()) {
                throw new NotApplicable("the codec says of its format that it does not tell them apart");
            }
        }
        comesBack(TypedGoals.gaps());
    }

    @Test
    @Requirement(Requirements.CDC_005)
    default void unknown_members_come_back() {
        comesBack(List.of(TypedGoals.strange()));
    }

    @Test
    @Requirement(Requirements.CDC_006)
    default void order_and_doubles_come_back() {
        comesBack(TypedGoals.doubles());
    }

    @Test
    @Requirement(Requirements.CDC_007)
    default void what_was_read_is_written_as_it_stood() {
        List<PerformanceGoal> goals = TypedGoals.plain(11, 10);
        try (CodecSubject codec = open()) {
            byte[] document = codec.write(goals).document();
            assertArrayEquals(
                    document,
                    codec.write(codec.read(document)).document(),
                    "a document that was read and written again has other bytes");
        }
    }

    @Test
    @Requirement(Requirements.CDC_014)
    default void what_makes_a_goal_is_not_omitted() {
        List<PerformanceGoal> goals = TypedGoals.plain(13, 10);
        try (CodecSubject codec = open()) {
            Set<String> omitted = codec.write(goals).omitted();
            for (int i = 0; i < goals.size(); i++) {
                for (String place : GoalPlaces.core(goals.get(i))) {
                    assertFalse(
                            GoalPlaces.covered("/" + i + place, omitted),
                            "the format holds no goals: /" + i + place + " is omitted");
                }
            }
        }
    }
}
