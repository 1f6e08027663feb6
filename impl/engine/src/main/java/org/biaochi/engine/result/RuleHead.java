// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.result;

import java.util.List;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.jspecify.annotations.Nullable;

/**
 * What all ledger rows and findings of a rule share under a profile. Made once per plan. Immutable.
 *
 * @param rule the rule
 * @param setting what the profile says
 * @param extra whether no pack names it
 * @param item the review item, if any
 * @param bases the bases in this place
 * @param gateScope whether it guards a gate
 * @param waitsForSubmission whether it waits while a draft is typed
 * @param unasked why it is not asked at all, if so
 * @param policy what a missing input asks for: what the profile says, else BLOCK for a gate rule, else REASON
 * @param fixedPolicy whether that holds whatever is missing
 */
public record RuleHead(
        RuleId rule,
        RuleSetting setting,
        boolean extra,
        @Nullable ReviewItem item,
        List<LegalBasis> bases,
        boolean gateScope,
        boolean waitsForSubmission,
        @Nullable Reason unasked,
        UndecidedPolicy policy,
        boolean fixedPolicy) {

    /** The head of a rule; {@code card} is null if nobody supplies the rule. */
    public static RuleHead of(
            Profile profile, RuleSetting setting, @Nullable RuleCard card, boolean extra, @Nullable Reason unasked) {
        boolean gateScope = card != null && card.scope().equals("gate");
        List<LegalBasis> bases = profile.basesOf(setting.rule()).orElse(card == null ? List.of() : card.bases());
        return new RuleHead(
                setting.rule(),
                setting,
                extra,
                card == null ? null : card.item().orElse(null),
                bases,
                gateScope,
                card != null && card.waitsForSubmission(),
                unasked,
                setting.policy().orElse(gateScope ? UndecidedPolicy.BLOCK : UndecidedPolicy.REASON),
                gateScope || setting.policy().isPresent());
    }

    /** The base severity. */
    public Severity severity() {
        return setting.severity();
    }
}
