// SPDX-License-Identifier: Apache-2.0
package com.example.ratios;

import java.util.Set;
import org.biaochi.kit.line.FormulaChecks;
import org.biaochi.kit.subject.LineSubject;

/**
 * The checks of formulas alone, and of the formulas it claims: the runner reports such a subject as incomplete and says what
 * it does not claim.
 */
public class RatioDeskContractTest implements FormulaChecks {
    @Override
    public LineSubject open() {
        return new RatioDesk()::answer;
    }

    @Override
    public Set<String> formulas() {
        return RatioDesk.FORMULAS;
    }
}
