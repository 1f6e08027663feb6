// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.subject.Subject;

/**
 * What a run found. Immutable.
 *
 * @param subject what was assessed
 * @param draft whether it is still being typed
 * @param profile what the place demands
 * @param findings all findings, sorted
 * @param ledger the outcome of every rule
 * @param cards the cards of the rules
 * @param provenance what it was made from
 */
public record Found(
        Subject subject,
        boolean draft,
        Profile profile,
        List<Finding> findings,
        ResultLedger ledger,
        Map<RuleId, RuleCard> cards,
        Provenance provenance) {
    /** Copies the findings. */
    public Found {
        findings = List.copyOf(findings);
    }
}
