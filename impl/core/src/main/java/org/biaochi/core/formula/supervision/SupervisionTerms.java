// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.supervision;

import java.util.List;
import org.biaochi.core.formula.Term;

/** The parameters of F56. Their values stand in the packs. */
public final class SupervisionTerms {
    /** How ranks follow ties. */
    public static final Term<Ranking.Mode> RANKING =
            Term.choice("F56.mode", Ranking.Mode.class, "同分之后怎样排名次", "how ranks follow ties");

    /** Those that formulas take. */
    public static final List<Term<?>> ALL = List.of(RANKING);

    private SupervisionTerms() {}
}
