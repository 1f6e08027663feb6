// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.subject.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the layers so far say of a rule.
 *
 * @param stage the stage it is listed under
 * @param enabled whether it is asked
 * @param optional whether it is left out where nobody supplies it
 * @param waivable whether an approved waiver lifts its findings
 * @param severity the base severity
 * @param other the severity of the findings its card sets apart; null for the base one
 * @param policy what being undecided asks for; null for the default
 * @param bases ids of the bases that replace those of its card; null for none
 * @param layer id of the pack that spoke last
 * @param reason why it did
 * @param location where it did
 */
record LayeredRule(
        Stage stage,
        boolean enabled,
        boolean optional,
        boolean waivable,
        Severity severity,
        @Nullable Severity other,
        @Nullable UndecidedPolicy policy,
        @Nullable List<String> bases,
        String layer,
        String reason,
        String location) {

    static LayeredRule first(RuleId rule, Pack pack, PackRule said) {
        if (said.severity() == null) {
            throw Refusals.at(
                    said.location(),
                    "PACK_RULE_SEVERITY",
                    "上级没有规则 " + rule + "，首次列入时要写 severity",
                    "no layer above names " + rule + "; give its severity");
        }
        return new LayeredRule(
                said.stage(),
                said.enabled() == null || said.enabled(),
                said.optional() != null && said.optional(),
                said.waivable() == null || said.waivable(),
                said.severity(),
                said.other(),
                said.policy(),
                said.bases(),
                pack.id(),
                said.reason(),
                said.location());
    }

    /** This under one more layer, which must say why. */
    LayeredRule under(RuleId rule, Pack pack, PackRule said) {
        if (said.reason().isBlank()) {
            throw Refusals.at(
                    said.location(),
                    "PACK_REASON_MISSING",
                    "调整上级 " + layer + " 的规则 " + rule + " 要写明理由：{…, reason: 理由}",
                    "say why " + rule + " of " + layer + " is changed: {…, reason: why}");
        }
        if (said.stage() != stage) {
            throw Refusals.at(
                    said.location(),
                    "PACK_RULE_STAGE",
                    "上级 " + layer + " 把规则 " + rule + " 列在" + shelf() + "，请写在同一处",
                    layer + " lists " + rule + " under" + shelf() + "; write it there");
        }
        if (!waivable && Boolean.TRUE.equals(said.waivable())) {
            throw Refusals.at(
                    said.location(),
                    "PACK_RULE_WAIVABLE",
                    "上级 " + layer + " 规定规则 " + rule + " 不得豁免，下级不能放开；请删去 waivable",
                    layer + " says that " + rule + " cannot be waived, and no layer below lifts that; drop waivable");
        }
        return new LayeredRule(
                stage,
                said.enabled() == null ? enabled : said.enabled(),
                said.optional() == null ? optional : said.optional(),
                said.waivable() == null ? waivable : said.waivable(),
                said.severity() == null ? severity : said.severity(),
                said.other() == null ? other : said.other(),
                said.policy() == null ? policy : said.policy(),
                said.bases() == null ? bases : said.bases(),
                pack.id(),
                said.reason(),
                said.location());
    }

    private String shelf() {
        return stage == Stage.REVIEW ? " rules" : " rules." + stage.key();
    }

    RuleSetting setting(RuleId rule) {
        return RuleSetting.of(rule, severity)
                .stage(stage)
                .enabled(enabled)
                .optional(optional)
                .waivable(waivable)
                .escalated(other)
                .policy(policy)
                .layer(layer)
                .reason(reason)
                .build();
    }
}
