// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mutation;

import org.biaochi.kit.line.FormulaChecks;
import org.biaochi.kit.subject.LineSubject;

/** What the kit asks of formulas. */
public class FormulasAlone implements FormulaChecks {
    @Override
    public LineSubject open() {
        return Desk.withoutRules();
    }
}
