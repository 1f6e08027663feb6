// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.biaochi.validators.goal.indicator.ScoreBands.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreBandsTest {
    @ParameterizedTest
    @CsvSource({
        "90-100:10;80-90:8;60-80:5;0-60:0, sound",
        "'≥90%:10；80%-90%:8；60%-80%:5；＜60%:0', sound",
        "90以上:10;90以下:0, sound",
        "0-100, sound",
        "90-100:10;80-90:8;0-60:0, gap 60 80",
        "80-95:8;0-80:0, gap 95 100",
        "10-100:8, gap 0 10",
        "90-100:10;80-89:8;0-80:0, gap 89 90",
        "90-100:10;80-92:8;0-80:0, overlap 90 92",
        "0-100:5;20-30:2, overlap 20 30",
        "视情况, unreadable",
        "90-100:10;其余:0, unreadable",
    })
    void finds_the_first_gap_or_overlap_from_below(String bands, String expected) {
        assertEquals(
                expected, ScoreBands.read(bands).map(ScoreBandsTest::describe).orElse("unreadable"));
    }

    private static String describe(ScoreBands bands) {
        return bands.flaw().map(ScoreBandsTest::describe).orElse("sound");
    }

    private static String describe(Flaw flaw) {
        return (flaw.gap() ? "gap " : "overlap ") + flaw.from() + " " + flaw.to();
    }
}
