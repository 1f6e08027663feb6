// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.UndecidedPolicy;
import org.osgi.annotation.versioning.ProviderType;

/** The outcome of one rule over all its places. Immutable. */
@ProviderType
public interface LedgerRow {
    /** The rule. */
    RuleId rule();

    /** The headline: the worst outcome of any place. */
    Outcome outcome();

    /** The base severity under the profile; a profile's escalation shows in findings, not here. */
    Severity severity();

    /** Whether no pack names the rule, so that the row touches neither verdict nor gate. */
    boolean extra();

    /** At how many places the rule had this outcome. */
    int count(Outcome outcome);

    /** What was missing at any place, sorted; may stand beside a worse headline. */
    List<Missing> missing();

    /** Why the rule did not apply, was skipped, broke down or was over budget, sorted. */
    List<Reason> reasons();

    /** What being undecided asks for. */
    UndecidedPolicy policy();

    /** The stated reasons that hold for what is undecided. */
    List<Waiver> statedReasons();
}
