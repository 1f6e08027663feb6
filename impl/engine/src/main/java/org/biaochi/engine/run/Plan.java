// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.core.preevaluation.PreEvaluationGates;
import org.biaochi.core.review.ReviewParameters;
import org.biaochi.core.review.ReviewScoring;
import org.biaochi.core.rule.EngineParameters;
import org.biaochi.core.rule.FigureMakers;
import org.biaochi.core.rule.UsualAnswer;
import org.biaochi.engine.result.KnownRows;
import org.biaochi.engine.result.RuleHead;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a profile asks of one kind of subject: the steps in asking order and the heads of the ledger rows in id order.
 * The rows are the required rules that look at this kind, those nobody supplies that the profile lists under its stage and not
 * as optional, the engine's own where the profile names them, and the extra ones. Compiled once per profile, kind and snapshot.
 * Immutable.
 */
public final class Plan {
    private final Profile profile;
    private final int mergeAbove;
    private final List<Step> steps;
    private final List<RuleHead> heads;
    private final List<KnownRows> known;
    private final Map<RuleId, Integer> rows;
    private final Map<RuleId, RuleCard> cards;
    private final List<FactRequest> needs;
    private final List<FactRequest> needsAtGate;

    private Plan(
            Profile profile,
            SubjectType<?> type,
            List<Step> steps,
            List<RuleHead> heads,
            Map<RuleId, Integer> rows,
            Map<RuleId, RuleCard> cards) {
        this.profile = profile;
        this.mergeAbove = mergeAbove(profile);
        this.steps = List.copyOf(steps);
        this.heads = List.copyOf(heads);
        List<KnownRows> known = new ArrayList<>(heads.size());
        for (RuleHead head : heads) {
            known.add(new KnownRows(head));
        }
        this.known = List.copyOf(known);
        this.rows = rows;
        this.cards = Map.copyOf(cards);
        this.needs = declared(type, false);
        this.needsAtGate = declared(type, true);
    }

    static Plan of(Profile profile, SubjectType<?> type, List<Slot> slots, Map<RuleId, RuleCard> cards) {
        Map<RuleId, SubjectType<?>> supplied = new HashMap<>();
        List<Slot> asked = new ArrayList<>();
        for (Slot slot : slots) {
            SubjectType<?> subject = slot.rule().scope().subject();
            supplied.put(slot.rule().id(), subject);
            if (subject.equals(type)) {
                asked.add(slot);
            }
        }
        Map<RuleId, RuleHead> heads = new TreeMap<>();
        for (RuleSetting setting : profile.rules()) {
            RuleId id = setting.rule();
            SubjectType<?> looksAt = supplied.get(id);
            boolean here =
                    looksAt != null ? looksAt.equals(type) : setting.stage() == type.stage() && !setting.optional();
            if (here || WaiverRules.owns(id)) {
                heads.put(id, head(profile, setting, cards.get(id), false));
            }
        }
        for (Slot slot : asked) {
            RuleId id = slot.rule().id();
            if (!heads.containsKey(id)) {
                RuleSetting extra =
                        RuleSetting.of(id, Severity.INFO).stage(type.stage()).build();
                heads.put(id, head(profile, extra, cards.get(id), true));
            }
        }
        List<RuleHead> sorted = new ArrayList<>(heads.values());
        Map<RuleId, Integer> rows = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            rows.put(sorted.get(i).rule(), i);
        }
        List<Step> steps = new ArrayList<>();
        for (Slot slot : asked) {
            Integer row = rows.get(slot.rule().id());
            if (row != null && sorted.get(row).setting().enabled()) {
                steps.add(new Step(slot, slot.rule().needs(), row, slot.owner()::isExpelled, new UsualAnswer()));
            }
        }
        return new Plan(profile, type, steps, sorted, rows, cards);
    }

    /** Whether findings of a rule can be waived; a rule without a row has none. */
    boolean waivable(RuleId rule) {
        Integer row = rows.get(rule);
        return row == null || heads.get(row).setting().waivable();
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

    private List<FactRequest> declared(SubjectType<?> type, boolean atGate) {
        Map<FactKey<?>, TreeSet<RuleId>> byFact = new TreeMap<>();
        if (type.equals(PreEvaluation.TYPE)) {
            name(PreEvaluationGates.FACTS, byFact);
        }
        FigureMakers.of(type).ifPresent(maker -> name(maker.facts(profile), byFact));
        if (type.equals(PerformanceGoal.TYPE)
                && profile.find(ReviewParameters.BANDS).isPresent()) {
            name(ReviewScoring.FACTS, byFact);
        }
        for (Step step : steps) {
            if (atGate || !heads.get(step.row()).gateScope()) {
                for (FactKey<?> key : step.needs().facts()) {
                    byFact.computeIfAbsent(key, any -> new TreeSet<>())
                            .add(step.slot().rule().id());
                }
            }
        }
        List<FactRequest> requests = new ArrayList<>();
        for (Map.Entry<FactKey<?>, TreeSet<RuleId>> fact : byFact.entrySet()) {
            requests.add(new FactRequest(fact.getKey(), List.copyOf(fact.getValue())));
        }
        return List.copyOf(requests);
    }

    private static void name(Collection<FactKey<?>> keys, Map<FactKey<?>, TreeSet<RuleId>> byFact) {
        for (FactKey<?> key : keys) {
            byFact.put(key, new TreeSet<>());
        }
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

    /** The ledger rows of the rule at this position of the heads. */
    KnownRows known(int position) {
        return known.get(position);
    }

    /** The row of a rule; null if it has none. */
    @Nullable
    Integer row(RuleId rule) {
        return rows.get(rule);
    }

    Map<RuleId, RuleCard> cards() {
        return cards;
    }

    /** The facts that its rules declare, sorted by key; with those of the rules that guard the gate, or without. */
    public List<FactRequest> needs(boolean atGate) {
        return atGate ? needsAtGate : needs;
    }

    /**
     * One rule to ask.
     *
     * @param slot the rule and its owner
     * @param needs what it declared
     * @param row its row in the ledger
     * @param gone tells that its plug-in was expelled
     * @param usual what it answered last
     */
    record Step(Slot slot, Needs needs, int row, BooleanSupplier gone, UsualAnswer usual) {}
}
