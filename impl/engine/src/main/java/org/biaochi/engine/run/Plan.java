// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.core.rule.EngineParameters;
import org.biaochi.engine.result.RuleHead;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a profile, ready to be asked: the steps in asking order and the heads of the ledger rows in id order. Compiled
 * once per profile and snapshot. Immutable.
 */
public final class Plan {
    private final Profile profile;
    private final int mergeAbove;
    private final List<Step> steps;
    private final List<RuleHead> heads;
    private final Map<RuleId, RuleCard> cards;

    private Plan(Profile profile, int mergeAbove, List<Step> steps, List<RuleHead> heads, Map<RuleId, RuleCard> cards) {
        this.profile = profile;
        this.mergeAbove = mergeAbove;
        this.steps = List.copyOf(steps);
        this.heads = List.copyOf(heads);
        this.cards = cards;
    }

    static Plan of(Profile profile, List<Slot> slots, Map<RuleId, RuleCard> cards) {
        Map<RuleId, RuleHead> heads = new TreeMap<>();
        for (RuleSetting setting : profile.rules()) {
            heads.put(setting.rule(), head(profile, setting, cards.get(setting.rule()), false));
        }
        for (Slot slot : slots) {
            RuleId id = slot.rule().id();
            if (!heads.containsKey(id)) {
                RuleSetting extra = RuleSetting.of(id, Severity.INFO).build();
                heads.put(id, head(profile, extra, cards.get(id), true));
            }
        }
        List<RuleHead> sorted = new ArrayList<>(heads.values());
        Map<RuleId, Integer> rows = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            rows.put(sorted.get(i).rule(), i);
        }
        List<Step> steps = new ArrayList<>();
        for (Slot slot : slots) {
            Integer row = rows.get(slot.rule().id());
            if (row != null && sorted.get(row).setting().enabled()) {
                steps.add(new Step(slot, slot.rule().needs(), row));
            }
        }
        return new Plan(profile, mergeAbove(profile), steps, sorted, cards);
    }

    private static int mergeAbove(Profile profile) {
        String id = EngineParameters.MERGE_THRESHOLD.id();
        return profile.find(EngineParameters.MERGE_THRESHOLD)
                .orElseThrow(() -> new ConfigurationException(
                        "PARAMETER_MISSING",
                        profile.ref().id(),
                        new LocalText(
                                "管理要求没有设定 " + id + "，请让它继承 central 或自行设定",
                                "the profile does not set " + id + "; extend central or set it")));
    }

    private static RuleHead head(Profile profile, RuleSetting setting, @Nullable RuleCard card, boolean extra) {
        Reason unasked = null;
        if (!setting.enabled()) {
            unasked = Reason.SWITCHED_OFF;
        } else if (card == null) {
            unasked = Reason.NOT_INSTALLED;
        }
        return RuleHead.of(profile, setting, card, extra, unasked);
    }

    Profile profile() {
        return profile;
    }

    int mergeAbove() {
        return mergeAbove;
    }

    /** The rules to ask, in order. */
    List<Step> steps() {
        return steps;
    }

    /** The heads of all rows, in id order. */
    List<RuleHead> heads() {
        return heads;
    }

    Map<RuleId, RuleCard> cards() {
        return cards;
    }

    /** The facts that the rules on this kind of subject declare. */
    public Map<RuleId, Set<FactKey<?>>> declaredFacts(SubjectType<?> type) {
        Map<RuleId, Set<FactKey<?>>> facts = new TreeMap<>();
        for (Step step : steps) {
            if (step.looksAt(type) && !step.needs().facts().isEmpty()) {
                facts.put(step.slot().rule().id(), step.needs().facts());
            }
        }
        return facts;
    }

    /**
     * One rule to ask.
     *
     * @param slot the rule and its owner
     * @param needs what it declared
     * @param row its row in the ledger
     */
    record Step(Slot slot, Needs needs, int row) {
        /** Whether the rule looks at this kind of subject. */
        boolean looksAt(SubjectType<?> type) {
            return slot.rule().scope().subject().equals(type);
        }
    }
}
