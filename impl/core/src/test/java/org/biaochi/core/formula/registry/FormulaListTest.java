// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaochi.core.formula.Formula;
import org.junit.jupiter.api.Test;

class FormulaListTest {
    @Test
    void every_formula_that_is_bound_is_listed_and_in_the_same_order() {
        assertThat(FormulaList.ALL)
                .extracting(Formula::id)
                .containsExactlyElementsOf(Formulas.standard().ids());
    }

    @Test
    void the_listed_formula_is_the_one_that_is_bound() {
        for (Formula<?> formula : FormulaList.ALL) {
            assertThat(Formulas.standard().find(formula.id()))
                    .hasValueSatisfying(bound -> assertThat((Object) bound).isSameAs(formula));
        }
    }
}
