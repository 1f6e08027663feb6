// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.codec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.TypedGoals;
import org.biaochi.kit.subject.CodecSubject;
import org.junit.jupiter.api.Test;

/** Documents that are none, are cut, or mean harm. */
public interface HostileChecks extends CodecChecks {
    /** How long a codec may take to refuse. */
    Duration PATIENCE = Duration.ofSeconds(20);

    private List<PerformanceGoal> read(CodecSubject codec, String what, byte[] document) {
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    try {
                        return codec.read(document);
                    } catch (UnreadableInputException refused) {
                        assertFalse(refused.code().isBlank(), what + ": the refusal has no code");
                        assertFalse(refused.text().zh().isBlank(), what + ": the refusal says nothing in Chinese");
                        assertFalse(refused.text().en().isBlank(), what + ": the refusal says nothing in English");
                        return null;
                    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
                        return fail(what + ": broke down instead of refusing, with "
                                + broken.getClass().getName());
                    }
                },
                what + ": no answer within " + PATIENCE.toSeconds() + " seconds");
    }

    @Test
    @Requirement(Requirements.CDC_011)
    default void what_is_no_document_is_refused() {
        Map<String, byte[]> rubbish = new LinkedHashMap<>();
        byte[] noise = new byte[2000];
        new Random(20250901).nextBytes(noise);
        rubbish.put("noise", noise);
        rubbish.put("prose", "这不是一份绩效目标表，只是一段话。".getBytes(StandardCharsets.UTF_8));
        rubbish.put("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        rubbish.put("zeros", new byte[1000]);
        try (CodecSubject codec = open()) {
            rubbish.forEach((what, document) ->
                    assertTrue(read(codec, what, document) == null, what + " was taken for a document"));
        }
    }

    @Test
    @Requirement(Requirements.CDC_012)
    default void a_cut_document_is_not_taken_for_the_whole() {
        List<PerformanceGoal> goals = TypedGoals.plain(3, 2);
        try (CodecSubject codec = open()) {
            byte[] document = codec.write(goals).document();
            List<PerformanceGoal> whole = codec.read(document);
            Random random = new Random(5);
            for (int i = 0; i < 60; i++) {
                int length = 1 + random.nextInt(document.length - 1);
                String what = "the first " + length + " of " + document.length + " bytes";
                List<PerformanceGoal> read = read(codec, what, Arrays.copyOf(document, length));
                assertTrue(
                        read == null
                                || read.size() <= whole.size()
                                        && whole.subList(0, read.size()).equals(read),
                        what + " were read as goals that nobody wrote");
            }
        }
    }

    @Test
    @Requirement(Requirements.CDC_013)
    default void a_document_that_means_harm_is_refused() throws IOException {
        Path secret = Files.createTempFile("biaochi-kit", ".txt");
        try (CodecSubject codec = open()) {
            Files.writeString(secret, "SECRET-OF-THE-KIT");
            HostileDocuments.with(secret).forEach((what, document) -> {
                List<PerformanceGoal> read = read(codec, what, document);
                assertTrue(read == null, what + " was taken for a document");
            });
        } finally {
            Files.delete(secret);
        }
    }
}
