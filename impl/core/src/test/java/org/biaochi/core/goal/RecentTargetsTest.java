// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import java.util.function.ToLongFunction;
import org.biaochi.api.subject.Typed;
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
                    reader.read(value, operator, unit, context),
                    recent.read(value, operator, unit, context).target(),
                    value);
        }
    }

    @Test
    void what_was_read_last_is_not_read_again() {
        ReadTarget read = recent.read("不低于99%", null, null, TargetContext.NONE);
        assertSame(read, recent.read("不低于99%", null, null, TargetContext.NONE));
    }

    @Test
    void two_values_that_fall_on_one_place_are_both_kept() {
        Recent<Integer, Object> texts = new Recent<>(key -> new Object());
        Object one = texts.read(7);
        Object other = texts.read(7 + (1 << 10));
        assertSame(one, texts.read(7));
        assertSame(other, texts.read(7 + (1 << 10)));
    }

    @Test
    void names_are_read_as_typed_and_without_numbering_however_long_they_are() {
        Recent<String, Name> names = Name.reader();
        Name name = Name.of(Typed.of("1．培训 人次"), names);
        assertEquals("1.培训 人次", name.text());
        assertEquals("培训 人次", name.bare().text());
        assertSame(name, Name.of(Typed.of("1．培训 人次"), names));
        String words = "加强组织领导".repeat(20);
        assertEquals(words, Name.of(Typed.of(words), names).text());
        assertEquals("", Name.of(Typed.BLANK, names).text());
    }

    @Test
    void what_is_said_of_a_text_is_said_again_when_another_marking_asks() {
        MarkedText text = new MarkedText("培训人次");
        ToLongFunction<String> length = String::length;
        assertEquals(4, text.marks(length));
        assertEquals(1, text.marks(any -> 1));
        assertEquals(4, text.marks(length));
    }
}
