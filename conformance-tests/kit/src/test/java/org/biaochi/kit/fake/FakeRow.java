// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirements;

/** A row of the ledger while it is filled, and afterwards. */
final class FakeRow implements LedgerRow {
    /** A defect with the set it was found in. */
    record Located(String set, Place at, Defect defect) {}

    private final Fault fault;
    private final RuleSetting setting;
    private final boolean extra;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<Located> located = new ArrayList<>();
    private final Set<Missing> missing = new TreeSet<>();
    private final Set<Reason> reasons = new TreeSet<>();
    private final List<String> unusedSets = new ArrayList<>();
    private List<String> sets = List.of();
    private List<Waiver> stated = List.of();
    private UndecidedPolicy policy = UndecidedPolicy.REASON;

    FakeRow(Fault fault, RuleSetting setting, boolean extra) {
        this.fault = fault;
        this.setting = setting;
        this.extra = extra;
    }

    void add(Place at, String set, Conclusion conclusion) {
        if (Reason.UNUSED_ROW.equals(conclusion.reason()) && !fault.in(Requirements.REV_010)) {
            unusedSets.add(set);
            return;
        }
        counts.merge(conclusion.outcome(), 1, Integer::sum);
        if (conclusion.reason() != null) {
            reasons.add(conclusion.reason());
        }
        if (!fault.in(Requirements.REV_008) || conclusion.outcome() != Outcome.FAILED) {
            missing.addAll(conclusion.missing());
        }
        conclusion.defects().forEach(defect -> located.add(new Located(set, at, defect)));
    }

    FakeRow end(Outcome outcome, Reason reason) {
        counts.merge(outcome, 1, Integer::sum);
        reasons.add(reason);
        return this;
    }

    FakeRow finish(boolean open, List<String> sets) {
        this.sets = sets;
        if (open && (counts.isEmpty() || outcome() == Outcome.PASSED)) {
            counts.merge(Outcome.UNDECIDED, 1, Integer::sum);
            missing.add(Missing.REST_OF_FORM);
        }
        if (counts.isEmpty() && reasons.isEmpty()) {
            reasons.add(fault.in(Requirements.REV_006) ? Reason.OUT_OF_SCOPE : Reason.NO_PLACE);
        }
        return this;
    }

    FakeRow policy(UndecidedPolicy policy, List<Waiver> stated) {
        this.policy = policy;
        this.stated = stated;
        return this;
    }

    List<Located> located() {
        return located;
    }

    /** How many places a set has, unused ones left out. */
    long size(String set) {
        return sets.stream().filter(set::equals).count()
                - unusedSets.stream().filter(set::equals).count();
    }

    @Override
    public RuleId rule() {
        return setting.rule();
    }

    @Override
    public Outcome outcome() {
        if (fault.in(Requirements.REV_002) && counts.size() > 2) {
            return Outcome.UNDECIDED;
        }
        return counts.keySet().stream().min(Comparator.naturalOrder()).orElse(Outcome.NOT_APPLICABLE);
    }

    RuleSetting setting() {
        return setting;
    }

    @Override
    public Severity severity() {
        return setting.severity();
    }

    @Override
    public boolean extra() {
        return extra && !fault.in(Requirements.REV_005);
    }

    boolean reallyExtra() {
        return extra;
    }

    @Override
    public int count(Outcome outcome) {
        int count = counts.getOrDefault(outcome, 0);
        return fault.in(Requirements.REV_003) ? Math.min(2, count) : count;
    }

    @Override
    public List<Missing> missing() {
        return List.copyOf(missing);
    }

    @Override
    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    @Override
    public UndecidedPolicy policy() {
        return policy;
    }

    @Override
    public List<Waiver> statedReasons() {
        return stated;
    }
}
