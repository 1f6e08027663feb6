// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.figure.Readings;
import org.jspecify.annotations.Nullable;

/**
 * One run over one subject: asks rules one after another and remembers what later rules need to know of earlier ones. Rules
 * must come in an order in which every rule follows those it is asked after. Belongs to one thread.
 *
 * @param <S> the kind of subject
 */
public final class RuleRun<S extends Subject> {
    private final Readings<S> readings;
    private final RunLimits limits;
    private final int mergeAbove;
    private final Failures failures = new Failures();
    private final Map<Scope<S, ?>, AskedPlaces<S, ?>> places = new IdentityHashMap<>(4);
    private @Nullable Scope<S, ?> lastScope;
    private @Nullable AskedPlaces<S, ?> lastPlaces;

    /** What all rules without needs look at: there is nothing that one of them may see and another may not. */
    private final Asked<S> open;

    private @Nullable Tally<?> spare;

    /**
     * Starts a run.
     *
     * @param readings the subject and what was read of it
     * @param mergeAbove like findings on more rows than this become one
     */
    public RuleRun(Readings<S> readings, LocalDate asOf, Facts facts, RunLimits limits, int mergeAbove) {
        this.readings = readings;
        this.limits = limits;
        this.mergeAbove = mergeAbove;
        this.open = new Asked<>(readings, asOf, facts, failures, limits.steps(), Needs.NOTHING);
    }

    /**
     * Asks a rule at all its places.
     *
     * @param needs what the rule declared when it was accepted
     * @param gone tells that the rule's plug-in was expelled meanwhile
     */
    public <P> RuleAnswer ask(Rule<S, P> rule, Needs needs, BooleanSupplier gone) {
        return ask(rule, needs, gone, new UsualAnswer());
    }

    /**
     * Asks a rule at all its places.
     *
     * @param needs what the rule declared when it was accepted
     * @param gone tells that the rule's plug-in was expelled meanwhile
     * @param usual what the rule answered elsewhere
     */
    public <P> RuleAnswer ask(Rule<S, P> rule, Needs needs, BooleanSupplier gone, UsualAnswer usual) {
        RuleId id = rule.id();
        AskedPlaces<S, P> places = places(rule.scope());
        if (places.size() > limits.places()) {
            return RuleAnswer.without(id, Outcome.OVER_BUDGET, Reason.INPUT_LIMIT);
        }
        Asked<S> asked = needs == Needs.NOTHING ? open : open.with(needs);
        asked.begin();
        boolean yields = asked.mayYield();
        if (places.size() == 1 && !places.open() && !yields && !gone.getAsBoolean()) {
            return askOnce(rule, places, asked, gone, usual);
        }
        Tally<P> tally = tally(places);
        if (rule instanceof SweepingRule<S, P> sweeping
                && (!yields || places.size() <= SweepingRule.Answers.FEW)
                && needs.after().isEmpty()
                && !gone.getAsBoolean()) {
            sweep(sweeping, asked, new Sweep<>(id, places, asked, tally, yields), gone);
            return answer(id, tally, usual);
        }
        for (int i = 0; i < places.size() && !tally.ended(); i++) {
            P place = places.get(i);
            asked.at(i);
            RuleId first = yields ? asked.precedent(i) : null;
            if (first != null) {
                tally.add(place, i, Conclusion.notApplicable(Reason.reportedBy(first)));
            } else if (gone.getAsBoolean()) {
                tally.breakDown(Reason.PLUGIN_GONE, null);
            } else {
                ask(rule, place, asked, tally, gone);
            }
            if (tally.lastFailed()) {
                failures.add(id, i);
            }
        }
        return answer(id, tally, usual);
    }

    @SuppressWarnings("unchecked")
    private <P> Tally<P> tally(AskedPlaces<S, P> places) {
        Tally<?> kept = spare;
        spare = null;
        return kept != null && kept.isOf(places) ? (Tally<P>) kept : new Tally<>(places, limits, mergeAbove);
    }

    /** Most rules answer the same everywhere, and leave nothing in the tally that another rule could not begin with. */
    private RuleAnswer answer(RuleId id, Tally<?> tally, UsualAnswer usual) {
        Conclusion only = tally.only();
        if (only == null) {
            return tally.answer(id);
        }
        RuleAnswer answer = usual.same(id, only, tally.length());
        tally.clear();
        spare = tally;
        return answer;
    }

    /** Most rules on a whole subject find nothing and lack one thing at most: that needs no tally. */
    private <P> RuleAnswer askOnce(
            Rule<S, P> rule, AskedPlaces<S, P> places, Asked<S> asked, BooleanSupplier gone, UsualAnswer usual) {
        P place = places.get(0);
        Conclusion conclusion;
        try {
            conclusion = rule.check(place, asked);
        } catch (Exception | StackOverflowError | LinkageError e) {
            Tally<P> broken = new Tally<>(places, limits, mergeAbove);
            threw(e, asked, broken, gone);
            return broken.answer(rule.id());
        }
        if (conclusion != null
                && conclusion.outcome() != Outcome.FAILED
                && conclusion.missing().size() <= 1
                && !Reason.UNUSED_ROW.equals(conclusion.reason())
                && !asked.exhausted()) {
            return usual.same(rule.id(), conclusion, 1);
        }
        Tally<P> tally = new Tally<>(places, limits, mergeAbove);
        take(conclusion, place, asked, tally);
        if (tally.lastFailed()) {
            failures.add(rule.id(), 0);
        }
        return tally.answer(rule.id());
    }

    /** Nearly every rule looks at the same places as the one before it. */
    @SuppressWarnings("unchecked")
    private <P> AskedPlaces<S, P> places(Scope<S, P> scope) {
        AskedPlaces<S, ?> known = scope == lastScope ? lastPlaces : places.get(scope);
        if (known == null) {
            known = new AskedPlaces<>(scope, readings.subject());
            places.put(scope, known);
        }
        lastScope = scope;
        lastPlaces = known;
        return (AskedPlaces<S, P>) known;
    }

    private <P> void ask(Rule<S, P> rule, P place, Asked<S> asked, Tally<P> tally, BooleanSupplier gone) {
        try {
            take(rule.check(place, asked), place, asked, tally);
        } catch (Exception | StackOverflowError | LinkageError e) {
            threw(e, asked, tally, gone);
        }
    }

    private <P> void take(@Nullable Conclusion conclusion, P place, Asked<S> asked, Tally<P> tally) {
        if (asked.exhausted()) {
            tally.overBudget(Reason.STEPS_LIMIT);
        } else if (conclusion == null) {
            tally.breakDown(Reason.NO_CONCLUSION, null);
        } else {
            tally.add(place, asked.position(), conclusion);
        }
    }

    private <P> void sweep(SweepingRule<S, P> rule, Asked<S> asked, Sweep<P> sweep, BooleanSupplier gone) {
        try {
            rule.checkAll(asked, sweep);
            sweep.end();
        } catch (Exception | StackOverflowError | LinkageError e) {
            threw(e, asked, sweep.tally, gone);
        }
    }

    private <P> void threw(Throwable thrown, Asked<S> asked, Tally<P> tally, BooleanSupplier gone) {
        if (asked.exhausted()) {
            tally.overBudget(Reason.STEPS_LIMIT);
        } else {
            tally.breakDown(gone.getAsBoolean() ? Reason.PLUGIN_GONE : Reason.EXCEPTION, thrown);
        }
    }

    /** Takes what a rule answers at all its places in one go. */
    private final class Sweep<P> implements SweepingRule.Answers {
        private final RuleId id;
        private final AskedPlaces<S, P> places;
        private final Asked<S> asked;
        private final Tally<P> tally;
        private long open;
        private int waiting;

        private Sweep(RuleId id, AskedPlaces<S, P> places, Asked<S> asked, Tally<P> tally, boolean yields) {
            this.id = id;
            this.places = places;
            this.asked = asked;
            this.tally = tally;
            this.waiting = places.size();
            this.open = waiting == 0 ? 0 : -1L >>> Math.max(0, FEW - waiting);
            for (int i = 0; yields && i < places.size(); i++) {
                RuleId first = asked.precedent(i);
                if (first != null) {
                    tally.add(places.get(i), i, Conclusion.notApplicable(Reason.reportedBy(first)));
                    open &= ~(1L << i);
                    waiting--;
                }
            }
        }

        @Override
        public long open() {
            return open;
        }

        @Override
        public boolean add(int position, Conclusion conclusion) {
            asked.at(position);
            take(conclusion, places.get(position), asked, tally);
            if (tally.lastFailed()) {
                failures.add(id, position);
            }
            open &= ~(1L << position);
            waiting--;
            return !tally.ended();
        }

        @Override
        public void addSame(long some, Conclusion conclusion) {
            long taken = some & open;
            if (taken != 0) {
                tally.addSame(conclusion, Long.bitCount(taken));
                open &= ~taken;
                waiting -= Long.bitCount(taken);
            }
        }

        @Override
        public void addForAll(Conclusion conclusion) {
            if (waiting > 0) {
                tally.addSame(conclusion, waiting);
            }
            waiting = 0;
        }

        /** A rule that fell silent somewhere broke down. */
        private void end() {
            if (waiting > 0 && !tally.ended()) {
                tally.breakDown(Reason.NO_CONCLUSION, null);
            }
        }
    }
}
