// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.biaochi.api.goal.Target;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecentTargetsTest {
    private static final String[] SIGNS = {"≥", "不低于", "", "<", "约"};
    private static final String[] ENDS = {"%", "万元", "次/年", "", "年", "月底前", "人，其中女性50人以上的占比不低于百分之三十"};
    private static final @Nullable String[] COLUMNS = {null, "", "%", "个", "≤"};

    private final FixedProfile profile = FixedProfile.usual();
    private final TargetReader reader = profile.compiled(GoalUnits.READER);
    private final RecentTargets recent = profile.compiled(RecentTargets.KEY);

    @Test
    void says_what_the_reader_says_however_many_values_take_the_place_of_others() {
        Random random = new Random(20250901);
        for (int i = 0; i < 20_000; i++) {
            String value =
                    SIGNS[random.nextInt(SIGNS.length)] + random.nextInt(400) + ENDS[random.nextInt(ENDS.length)];
            String operator = COLUMNS[random.nextInt(COLUMNS.length)];
            String unit = COLUMNS[random.nextInt(COLUMNS.length)];
            TargetContext context = random.nextBoolean() ? TargetContext.NONE : TargetContext.TIMELINESS;
            assertEquals(
                    reader.read(value, operator, unit, context), recent.read(value, operator, unit, context), value);
        }
    }

    @Test
    void what_was_read_last_is_not_read_again() {
        Target read = recent.read("不低于99%", null, null, TargetContext.NONE);
        assertSame(read, recent.read("不低于99%", null, null, TargetContext.NONE));
    }
}
