// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "0,false", "'',false", "' 1 ',true", "2.0,false"})
    void yes_and_no_are_read_with_every_no_that_occurs(String text, boolean yes) {
        assertThat(YesNo.read(text)).contains(yes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "是", "12", "1.5"})
    void nothing_else_is_yes_or_no(String text) {
        assertThat(YesNo.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20240301083015123, 2024-03-01T08:30:15.123",
        "20240301083015, 2024-03-01T08:30:15",
        "20240301, 2024-03-01T00:00",
        "99981231, 9998-12-31T00:00",
        "2024-03-01, 2024-03-01T00:00",
        "2024-03-01 08:30:15.5, 2024-03-01T08:30:15.5"
    })
    void time_stamps_and_their_prefixes_are_read(String text, LocalDateTime time) {
        assertThat(TimeStamps.read(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20240230", "2024030", "202403010830151234", "2024年3月1日", "", "20241301"})
    void nothing_else_is_a_time_stamp(String text) {
        assertThat(TimeStamps.read(text)).isEmpty();
    }

    @Test
    void a_time_comes_back_from_its_seventeen_digits() {
        Random random = new Random(17);
        for (int i = 0; i < 1_000; i++) {
            LocalDateTime time = LocalDateTime.of(1990, 1, 1, 0, 0)
                    .plusSeconds(random.nextInt())
                    .plusNanos(random.nextInt(1000) * 1_000_000L);
            assertThat(TimeStamps.write(time)).hasSize(17);
            assertThat(TimeStamps.read(TimeStamps.write(time))).contains(time);
        }
    }

    @Test
    void a_project_code_has_region_year_letter_and_serial() {
        ProjectCode code = ProjectCode.read("51000021R000000019951").orElseThrow();
        assertThat(code.region()).isEqualTo("510000");
        assertThat(code.year()).isEqualTo("21");
        assertThat(code.category()).isEqualTo('R');
        assertThat(code.serial()).isEqualTo("000000019951");
        assertThat(code).hasToString("51000021R000000019951");
        assertThat(ProjectCode.read("51000021R00000001995")).isEmpty();
        assertThat(ProjectCode.read("510000211000000019951")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"≥95%, ≥, 95, %", "≤20万元, ≤, 20, 万元", "=100人, =, 100, 人", "12次, , 12, 次", ">3, >, 3, "})
    void a_target_value_is_sign_number_and_unit_in_one_text(String raw, String sign, String number, String unit) {
        KpiValue value = KpiValue.of(raw);
        assertThat(value.raw()).isEqualTo(raw);
        assertThat(value.operator().map(operator -> operator.symbol()).orElse(null))
                .isEqualTo(sign);
        assertThat(value.number().orElseThrow()).isEqualByComparingTo(number);
        assertThat(value.unit().orElse(null)).isEqualTo(unit);
        String rest = sign == null ? raw : raw.substring(sign.length());
        String bare = unit == null ? rest : rest.substring(0, rest.length() - unit.length());
        assertThat(KpiValue.joined(sign == null ? "" : sign, bare, unit == null ? "" : unit))
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"显著提升", "优良中差", "2024年12月底前", "18~54岁", "", " ≥ 95 % "})
    void words_dates_and_odd_spelling_keep_every_character(String raw) {
        assertThat(KpiValue.of(raw).raw()).isEqualTo(raw);
    }

    @Test
    void parts_that_no_single_text_says_are_not_joined() {
        assertThat(KpiValue.joined("定性", "显著提升", "")).isEmpty();
        assertThat(KpiValue.joined("≥", "显著提升", "%")).isEmpty();
        assertThat(KpiValue.joined("≥", "95%", "%").orElseThrow().raw()).isEqualTo("≥95%");
    }
}
