// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.linkage;

import java.util.List;
import org.biaochi.core.formula.Term;

/** The parameters of F40 and F41. Their values stand in the packs. */
public final class LinkageTerms {
    /** Whether an exempt class keeps its base whatever the action. */
    public static final Term<Boolean> EXEMPT_KEEPS_BASE = Term.flag(
            "F40.exemptKeepsBase",
            "不受挂钩影响的支出类别（三保等）不论何种措施均按基数安排",
            "whether exempt classes keep their base whatever the action");

    /** How several cuts combine. */
    public static final Term<Cuts.Mode> CUTS =
            Term.choice("F41.mode", Cuts.Mode.class, "多项核减怎样合并", "how several cuts combine");

    /** Those that formulas take. */
    public static final List<Term<?>> ALL = List.of(EXEMPT_KEEPS_BASE, CUTS);

    private LinkageTerms() {}
}
