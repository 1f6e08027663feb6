// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.profile.ParameterDeclaration;
import org.junit.jupiter.api.Test;

class FormulaTermsTest {
    @Test
    void what_is_declared_is_what_formulas_take() {
        Map<String, ParameterDeclaration> taken = new TreeMap<>();
        for (FormulaId id : Formulas.standard().ids()) {
            Formulas.standard()
                    .find(id)
                    .orElseThrow()
                    .terms()
                    .values()
                    .forEach(term -> taken.put(term.id(), term.declaration()));
        }
        assertThat(Formulas.declarations()).containsExactlyElementsOf(taken.values());
    }
}
