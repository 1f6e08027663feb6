// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.FactKey;

/** What a rule needs before it can be asked: facts, and rules of the same scope that must have answered first. Immutable. */
public final class Needs {
    /** The subject and the profile suffice. */
    public static final Needs NOTHING = new Needs(Set.of(), List.of(), List.of());

    private final Set<FactKey<?>> facts;
    private final List<RuleId> after;
    private final List<RuleId> unlessFailed;

    private Needs(Set<FactKey<?>> facts, List<RuleId> after, List<RuleId> unlessFailed) {
        this.facts = facts;
        this.after = after;
        this.unlessFailed = unlessFailed;
    }

    /** These and a fact; a fact that is not declared is withheld from the rule. */
    public Needs fact(FactKey<?> key) {
        Set<FactKey<?>> more = new TreeSet<>(facts);
        more.add(key);
        return new Needs(Set.copyOf(more), after, unlessFailed);
    }

    /** These and rules that must have answered before at the same place, where they run at all. */
    public Needs after(RuleId... rules) {
        return new Needs(facts, plus(after, rules), unlessFailed);
    }

    /**
     * These and rules that take precedence: where one of them failed at the same place, this rule is not asked and answers
     * {@code NOT_APPLICABLE(REPORTED_BY(…))}, so that one cause gives one finding.
     */
    public Needs unlessFailed(RuleId... rules) {
        return new Needs(facts, after, plus(unlessFailed, rules));
    }

    private static List<RuleId> plus(List<RuleId> list, RuleId... more) {
        List<RuleId> all = new ArrayList<>(list);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** The facts, in no particular order. */
    public Set<FactKey<?>> facts() {
        return facts;
    }

    /** Rules that must have answered before. */
    public List<RuleId> after() {
        return after;
    }

    /** Rules that take precedence, the first named first. */
    public List<RuleId> unlessFailed() {
        return unlessFailed;
    }
}
