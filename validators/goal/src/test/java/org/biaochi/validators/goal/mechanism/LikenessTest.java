// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.biaochi.core.text.Similarity;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final String LETTERS = "培训人数乡村医生技能甲乙丙a1𠀀";

    @Test
    void never_gives_up_texts_that_are_alike() {
        Random random = new Random(20250901);
        int alike = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = text(random, 1 + random.nextInt(12));
            String other = random.nextBoolean() ? altered(random, one) : text(random, 1 + random.nextInt(12));
            BigDecimal threshold = BigDecimal.valueOf(1 + random.nextInt(100), 2);
            if (Similarity.of(one, other).atLeast(threshold)) {
                alike++;
                assertTrue(Likeness.couldReach(one, other, threshold), () -> one + " " + other + " " + threshold);
            }
        }
        assertTrue(alike > 1_000, "the generator must make texts that are alike");
    }

    @Test
    void gives_up_a_short_name_beside_a_long_goal() {
        assertFalse(Likeness.couldReach("乡村医生培训", "乡村医生培训".repeat(9), new BigDecimal("0.9")));
    }

    @Test
    void gives_up_texts_of_other_characters() {
        assertFalse(Likeness.couldReach("乡村医生培训", "设备购置数量", new BigDecimal("0.85")));
    }

    private static String text(Random random, int length) {
        int[] points = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String altered(Random random, String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text + text(random, 1);
            case 1 -> text(random, 1) + text;
            default -> text;
        };
    }
}
