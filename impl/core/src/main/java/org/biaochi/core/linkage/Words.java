// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.util.Locale;
import java.util.Optional;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.NonBudgetAction;
import org.biaochi.api.linkage.PriorityTier;
import org.biaochi.api.linkage.TemporalKind;

/** What the usual words of linkage and rectification mean; normalised texts in, nothing guessed. Pure functions. */
final class Words {
    private Words() {}

    /** The word that linkage tables use for a kind of evaluation; empty if the text is none of the usual ones. */
    static Optional<String> evaluationKind(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "self", "单位自评", "自评" -> Optional.of("self");
            case "department", "部门评价" -> Optional.of("department");
            case "finance", "财政评价", "财政重点评价", "重点评价" -> Optional.of("finance");
            case "re-evaluation", "re", "再评价", "再评估" -> Optional.of("re-evaluation");
            case "overall", "整体", "整体评价", "部门整体评价", "部门整体支出评价" -> Optional.of("overall");
            default -> Optional.empty();
        };
    }

    /** The word that linkage tables use for how long a project runs; empty if the text is none of the usual ones. */
    static Optional<String> temporalKind(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "RECURRING", "CONTINUING", "经常性", "经常性项目", "延续性", "延续性项目", "延续项目" ->
                Optional.of(TemporalKind.RECURRING.name());
            case "PHASED", "阶段性", "阶段性项目" -> Optional.of(TemporalKind.PHASED.name());
            case "ONE_OFF", "一次性", "一次性项目" -> Optional.of(TemporalKind.ONE_OFF.name());
            default -> Optional.empty();
        };
    }

    /** The tier of a demand; empty if the text is none of the usual ones. */
    static Optional<PriorityTier> tier(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "NATIONAL", "国家标准三保", "国标三保", "国家三保" -> Optional.of(PriorityTier.NATIONAL);
            case "LOCAL", "地方标准三保", "地方三保" -> Optional.of(PriorityTier.LOCAL);
            case "OTHER", "其他支出", "其他" -> Optional.of(PriorityTier.OTHER);
            default -> Optional.empty();
        };
    }

    static Optional<BudgetAction> budgetAction(String text) {
        for (BudgetAction action : BudgetAction.values()) {
            if (action.name().equals(text.toUpperCase(Locale.ROOT))
                    || action.term().equals(text)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    static Optional<NonBudgetAction> nonBudgetAction(String text) {
        for (NonBudgetAction action : NonBudgetAction.values()) {
            if (action.name().equals(text.toUpperCase(Locale.ROOT))
                    || action.term().equals(text)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
