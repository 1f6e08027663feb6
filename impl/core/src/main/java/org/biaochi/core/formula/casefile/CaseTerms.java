// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.casefile;

import java.util.List;
import org.biaochi.core.formula.Term;

/** The parameters of F70 and F71. Their values stand in the packs. */
public final class CaseTerms {
    /** The days before a deadline from which it is near. */
    public static final Term<Integer> WARN_DAYS =
            Term.count("F70.w", "天", "到期前多少天提醒（自然日）", "calendar days before a deadline from which it is near");

    /** The length of an explanation that can be accepted. */
    public static final Term<Integer> LEAST_REPLY = Term.count(
            "F71.minReplyChars", "字", "说明少于多少字的只能退回", "characters below which an explanation can only be rejected");

    /** Those that formulas take. */
    public static final List<Term<?>> ALL = List.of(WARN_DAYS, LEAST_REPLY);

    private CaseTerms() {}
}
