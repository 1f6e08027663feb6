// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void typed_text_cannot_steer_the_terminal() {
        assertThat(Plain.of("好\u001b[31m坏\u0007\u202e倒\u200b隐")).isEqualTo("好 [31m坏 倒隐");
    }

    @Test
    void line_feeds_and_runs_of_blanks_become_one_blank() {
        assertThat(Plain.of("  一\r\n \t二\u00a0\u00a0三 ")).isEqualTo("一 二 三");
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(Plain.of("𠮷".repeat(5), 3)).isEqualTo("𠮷𠮷𠮷…");
        assertThat(Plain.of("𠮷".repeat(3), 3)).isEqualTo("𠮷𠮷𠮷");
        assertThat(Plain.of("字".repeat(1_000_000), 3)).isEqualTo("字字字…");
    }
}
