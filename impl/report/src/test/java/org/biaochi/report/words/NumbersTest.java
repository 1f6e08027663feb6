// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1,000", "-1000|-1,000", "-999|-999", "1234567.50|1,234,567.50", "0.25|0.25"
            })
    void digits_stand_in_groups_of_three(BigDecimal number, String text) {
        assertThat(Numbers.grouped(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0.00", "10000|1.00", "12345600|1,234.56", "12345678|1,234.5678", "-500|-0.05", "1|0.0001"})
    void money_is_told_in_wan_and_never_rounded_away(BigDecimal yuan, String wan) {
        assertThat(Numbers.inWan(yuan)).isEqualTo(wan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.9|90%", "0|0%", "1|100%", "0.155|16%"})
    void shares_are_told_in_percent(BigDecimal share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text);
    }
}
