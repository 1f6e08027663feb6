// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Language ZH = Language.of("zh");
    private static final Language EN = Language.of("en");

    @Test
    void anything_but_english_is_chinese() {
        assertThat(Language.of("fr")).isEqualTo(ZH);
        assertThat(ZH.say(new LocalText("是", "yes")) + EN.say("是", "yes")).isEqualTo("是yes");
    }

    @Test
    void each_language_has_its_own_punctuation() {
        assertThat(ZH.list(List.of("甲", "乙")) + ZH.inParentheses("丙")).isEqualTo("甲、乙（丙）");
        assertThat(EN.list(List.of("a", "b")) + EN.inParentheses("c")).isEqualTo("a, b (c)");
    }

    @Test
    void days_are_written_as_people_do() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        assertThat(ZH.day(day)).isEqualTo("2025年9月1日");
        assertThat(EN.day(day)).isEqualTo("2025-09-01");
    }
}
