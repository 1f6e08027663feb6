// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.review.Gate;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an engine says of a subject: findings, figures, verdict and gate, and the ledger that shows the outcome of every rule.
 * Immutable.
 */
@ProviderType
public interface Assessment {
    /** The stage. */
    Stage stage();

    /** What was assessed. */
    Subject subject();

    /** Whether the subject was a draft; then verdict and gate only show where things stand. */
    boolean draft();

    /** The verdict. */
    Verdict verdict();

    /** The gate's decision; empty for a draft and for stages without a gate. */
    Optional<Gate> gate();

    /** All findings, waived ones included, sorted by rule, then place. */
    List<Finding> findings();

    /** The outcome of every rule. */
    Ledger ledger();

    /** The card of a rule as it was when the assessment was made; empty for a rule that nobody supplied. */
    Optional<RuleCard> card(RuleId rule);

    /** Computed figures, sorted by place, then formula. */
    List<Figure> figures();

    /** The canonical result: UTF-8 JSON, keys by code point, no blanks, plain decimals; no text, no version. A new array. */
    byte[] canonicalResult();

    /** {@code sha256:} and the digest of the canonical result. */
    String digest();

    /** What it was made from. */
    Provenance provenance();
}
