// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PluginRef;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.core.rule.RuleOrder;
import org.biaochi.core.rule.SharedParameters;
import org.biaochi.engine.plugin.ActivePlugin;
import org.biaochi.engine.plugin.Candidate;
import org.biaochi.profiles.Packs;
import org.biaochi.profiles.ProfileResolver;
import org.jspecify.annotations.Nullable;

/**
 * The plug-ins and packs of a moment, leased by runs. Immutable but for the count of leases and the plans it keeps, which go
 * with it.
 */
public final class Snapshot {
    /** Added to the count when no new lease may be given, so that one counter tells both. */
    private static final int RETIRED = Integer.MIN_VALUE / 2;

    private static final int MAX_PLANS = 64;

    private final List<ActivePlugin> plugins;
    private final List<PluginRef> refs;
    private final Packs packs;
    private final ProfileResolver resolver;
    private final List<Slot> slots;
    private final Map<RuleId, RuleCard> cards = new TreeMap<>();
    private final Map<PlanKey, Plan> plans = new ConcurrentHashMap<>();
    private volatile @Nullable Asked last;
    private final AtomicInteger leases = new AtomicInteger();

    /**
     * A snapshot.
     *
     * @param packs the host's packs and those of the plug-ins
     */
    public Snapshot(List<ActivePlugin> plugins, Packs packs) {
        this.plugins = List.copyOf(plugins);
        List<PluginRef> refs = new ArrayList<>();
        this.packs = packs;
        List<ParameterDeclaration> declarations = new ArrayList<>(SharedParameters.declarations());
        for (RuleCard card : WaiverRules.cards()) {
            cards.put(card.rule(), card);
        }
        Map<RuleId, Slot> byId = new HashMap<>();
        Map<RuleId, Needs> needs = new HashMap<>();
        for (ActivePlugin plugin : this.plugins) {
            refs.add(new PluginRef(plugin.descriptor().id(), plugin.descriptor().version()));
            for (RuleCard card : plugin.descriptor().cards()) {
                cards.put(card.rule(), card);
                declarations.addAll(card.parameters());
            }
            for (Rule<?, ?> rule : plugin.candidate().rules()) {
                byId.put(rule.id(), new Slot(rule, plugin.candidate()));
                needs.put(rule.id(), rule.needs());
            }
        }
        this.refs = List.copyOf(refs);
        this.resolver = packs.resolver(declarations);
        List<Slot> slots = new ArrayList<>(byId.size());
        for (RuleId rule : RuleOrder.sort(needs).rules()) {
            slots.add(Objects.requireNonNull(byId.get(rule)));
        }
        this.slots = List.copyOf(slots);
    }

    /**
     * Leases the snapshot for a run.
     *
     * @return false if it was retired meanwhile; then nothing is leased
     */
    public boolean lease() {
        while (true) {
            int count = leases.get();
            if (count < 0) {
                return false;
            }
            if (leases.compareAndSet(count, count + 1)) {
                return true;
            }
        }
    }

    /**
     * Ends a lease.
     *
     * @return true if the snapshot is retired and this was the last lease
     */
    public boolean release() {
        return leases.decrementAndGet() == RETIRED;
    }

    /**
     * Gives no new lease from now on.
     *
     * @return true if none is open
     */
    public boolean retire() {
        return leases.addAndGet(RETIRED) == RETIRED;
    }

    /** Whether a plug-in belongs to it. */
    public boolean holds(Candidate candidate) {
        return plugins.stream().anyMatch(plugin -> plugin.candidate() == candidate);
    }

    /** The profile that serves a context. */
    public Profile profile(Context context) {
        return resolver.resolve(context);
    }

    /** The plan for a context and a kind of subject: which rules are asked, in which order. */
    public Plan plan(Context context, SubjectType<?> type) {
        Asked before = last;
        if (before != null && before.context() == context && before.type() == type) {
            return before.plan();
        }
        Plan plan = find(context, type);
        last = new Asked(context, type, plan);
        return plan;
    }

    private Plan find(Context context, SubjectType<?> type) {
        Profile profile = profile(context);
        PlanKey key = new PlanKey(profile, type);
        Plan plan = plans.get(key);
        if (plan == null) {
            if (plans.size() >= MAX_PLANS) {
                plans.clear();
            }
            plan = Plan.of(profile, type, slots, cards);
            plans.put(key, plan);
        }
        return plan;
    }

    /** The plug-ins, sorted by id. */
    public List<PluginRef> refs() {
        return refs;
    }

    /** The stage at which each rule of a plug-in is asked. */
    public Map<RuleId, Stage> stages() {
        Map<RuleId, Stage> stages = new TreeMap<>();
        slots.forEach(slot ->
                stages.put(slot.rule().id(), slot.rule().scope().subject().stage()));
        return stages;
    }

    /** The cards of all rules that run, the engine's own included, by id. */
    public Map<RuleId, RuleCard> cards() {
        return cards;
    }

    /** The packs. */
    public Packs packs() {
        return packs;
    }

    /** What was asked for last: all subjects of a batch have one context. */
    private record Asked(Context context, SubjectType<?> type, Plan plan) {}

    private record PlanKey(Profile profile, SubjectType<?> type) {
        // Written out, as what a record makes by itself is linked at the first use, for which a first review would
        // wait.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PlanKey key && profile.equals(key.profile) && type.equals(key.type);
        }

        @Override
        public int hashCode() {
            return 31 * profile.hashCode() + type.hashCode();
        }
    }
}
