// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.core.Rows;
import org.biaochi.core.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPropertiesTest {

    private static final int LONG = 100_000;
    private static final String[] PIECES = {
        "≥", "＜＝", ">", "不低于", "以上", "以内", "控制在", "达到", "约", "左右", "余", "每", "各", "第", "百分之", "1", "2021", "95", "0.9",
        ".5", "1,234", "3000", "%", "‰", "万", "亿", "元", "万元", "人次", "天", "月", "日", "年", "年底", "季度", "上半年", "前", "-",
        "～", "至", "到", "/", "*", "(", ")", "[", "]", ",", "、", "。", ":", " ", "　", "三", "十", "两", "X", "M", "完成", "培训",
        "优良", "是", "无", "〔", "〕", "号", "\n", "𠮷"
    };

    private final TargetReader reader = TargetReader.standard();

    @Test
    void never_throws_and_keeps_the_raw_text_on_recombined_notation() {
        Random random = new Random(2021);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 1 + random.nextInt(9); j > 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString(), random);
        }
    }

    @Test
    void never_throws_and_keeps_the_raw_text_on_arbitrary_characters() {
        Random random = new Random(88);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : 0x20 + random.nextInt(0x5F)));
            }
            check(text.toString(), random);
        }
    }

    private void check(String text, Random random) {
        TargetContext context = random.nextBoolean() ? TargetContext.NONE : TargetContext.TIMELINESS;
        String sign = random.nextInt(4) == 0 ? "≥" : null;
        String unit = random.nextInt(4) == 0 ? "万元" : null;
        Target target = reader.read(text, sign, unit, context);
        assertEquals(text, target.raw());
        assertEquals(target, reader.read(text, sign, unit, context));
        assertEquals(target.is(TargetKind.NUMBER), target.number().isPresent(), text);
        assertEquals(target.is(TargetKind.RANGE), target.low().isPresent(), text);
        assertEquals(target.start().isPresent(), target.end().isPresent(), text);
        if (Folding.isBlank(text)) {
            assertEquals(TargetKind.EMPTY, target.kind());
        }
    }

    @Test
    void what_is_written_is_read_back() {
        for (String table : List.of("published-targets.tsv", "notations.tsv")) {
            for (String[] row : Rows.of(TargetPropertiesTest.class, table)) {
                assertRoundTrip(reader.read(row[0]));
            }
        }
    }

    @Test
    void generated_numbers_survive_writing_and_reading() {
        Random random = new Random(95);
        String[] signs = {"", "≥", "≤", ">", "<", "="};
        String[] units = {"", "%", "‰", "元", "万元", "人次", "个", "天", "工作日", "元/亩", "次/年", "平方米", "公里", "台套"};
        for (int i = 0; i < 5000; i++) {
            String number = random.nextInt(100_000) + (random.nextBoolean() ? "" : "." + random.nextInt(1000));
            String unit = units[random.nextInt(units.length)];
            String sign = signs[random.nextInt(signs.length)];
            Target target = reader.read(sign + number + unit);
            assertEquals(TargetKind.NUMBER, target.kind(), target.raw());
            assertEquals(number, target.number().orElseThrow().toPlainString());
            assertEquals(sign, target.operator().map(o -> o.symbol()).orElse(""));
            assertEquals(unit, target.unit().map(MeasureUnit::name).orElse(""));
            assertRoundTrip(target);
        }
    }

    private void assertRoundTrip(Target target) {
        String written = TargetWriter.write(target);
        Target again = reader.read(written);
        assertEquals(target.kind(), again.kind(), written);
        assertEquals(target.operator(), again.operator(), written);
        assertEquals(target.number().map(n -> n.toPlainString()), again.number().map(n -> n.toPlainString()), written);
        assertEquals(target.low(), again.low(), written);
        assertEquals(target.high(), again.high(), written);
        assertEquals(target.unit().map(MeasureUnit::name), again.unit().map(MeasureUnit::name), written);
        if (target.is(TargetKind.DATE) || target.is(TargetKind.DATE_RANGE)) {
            assertEquals(target.start(), again.start(), written);
            assertEquals(target.end(), again.end(), written);
        }
        assertEquals(written, TargetWriter.write(again));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1,234,", "9.", "≥", "不", "每", "(", "[1", "1-", "2021年", "2021.1", "一", "十万", "百分之", "(含", "元/",
                "1元/人*", "/人", "12月底", "第", " ", "以", "1:", "约", "A1", "优/", "𠮷"
            })
    void takes_linear_time_on_hostile_text(String piece) {
        int shortSteps = steps(piece, LONG / 10);
        int longSteps = steps(piece, LONG);
        assertTrue(longSteps <= 2 * (LONG + piece.length()), piece + " took " + longSteps + " steps");
        assertTrue(longSteps <= 11 * Math.max(1, shortSteps), piece + ": " + shortSteps + " then " + longSteps);
    }

    private static int steps(String piece, int length) {
        String text = piece.repeat(length / piece.length() + 1);
        TargetScan scan = new TargetScan(Units.standard(), text, TargetContext.TIMELINESS);
        scan.read(Target.builder(text), null, null);
        return scan.steps();
    }
}
