// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountUnitTest {
    @ParameterizedTest
    @CsvSource({
        "'', 5, 5",
        "元, 5, 5",
        "万元, 5, 50000",
        "万元, 5元, 5",
        "斤, 5, ",
        "斤, 5万元, 50000",
        "斤, 5元, 5",
        "斤, 若干, ",
    })
    void reads_an_amount_by_its_own_unit_else_by_that_of_the_document(String unit, String typed, BigDecimal yuan) {
        Value<Rational> expected = yuan == null ? Value.missing("base") : Value.present(Rational.of(yuan));
        assertEquals(expected, AmountUnit.of(Typed.of(unit)).amount(LinkageField.BASE, Typed.of(typed)));
    }
}
