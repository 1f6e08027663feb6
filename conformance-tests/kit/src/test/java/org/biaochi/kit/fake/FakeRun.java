// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.subject.EngineSetup;

/** Asks the rules about one goal. */
final class FakeRun {
    private static final EngineSetup.Limits LIMITS = new EngineSetup.Limits(20_000, 2_000, 10_000_000, 20_000);

    private final Fault fault;
    private final Request<PerformanceGoal> request;
    private final FakeProfile profile;
    private final EngineSetup.Limits limits;
    private final Map<RuleId, Set<Place>> failures = new HashMap<>();
    private final Map<Derived<?, ?>, Object> readings = new IdentityHashMap<>();

    FakeRun(Fault fault, Request<PerformanceGoal> request, FakeProfile profile, Optional<EngineSetup.Limits> limits) {
        this.fault = fault;
        this.request = request;
        this.profile = profile;
        this.limits = limits.orElse(LIMITS);
    }

    @SuppressWarnings("unchecked")
    <P> FakeRow ask(Rule<PerformanceGoal, P> rule, FakeRow row) {
        PerformanceGoal goal = request.subject();
        List<P> places = new ArrayList<>(rule.scope().places(goal));
        if (fault.in(Requirements.ENG_021)) {
            places.sort(Comparator.comparing(p -> !rule.scope().setOf(p).equals("overallIndicators")));
        }
        if (places.size() > limits.places() && !fault.in(Requirements.ENG_029)) {
            return row.end(Outcome.OVER_BUDGET, Reason.INPUT_LIMIT);
        }
        FakeContext context = new FakeContext(rule.needs());
        for (P place : places) {
            Place at = rule.scope().placeOf(place);
            context.at = at;
            Optional<RuleId> first = rule.needs().unlessFailed().stream()
                    .filter(earlier -> failures.getOrDefault(earlier, Set.of()).contains(at))
                    .findFirst();
            if (first.isPresent() && !fault.in(Requirements.ENG_035)) {
                row.add(at, rule.scope().setOf(place), Conclusion.notApplicable(Reason.reportedBy(first.get())));
                continue;
            }
            Conclusion conclusion;
            try {
                conclusion = rule.check(place, context);
            } catch (FakeContext.Exhausted e) {
                return row.end(Outcome.OVER_BUDGET, Reason.STEPS_LIMIT);
            } catch (RuntimeException e) {
                if (fault.in(Requirements.ENG_022)) {
                    return row.end(Outcome.ERROR, Reason.of("THROWN", ""));
                }
                return row.end(Outcome.ERROR, Reason.EXCEPTION);
            } catch (StackOverflowError | LinkageError e) {
                if (fault.in(Requirements.ENG_023)) {
                    throw e;
                }
                return row.end(Outcome.ERROR, Reason.EXCEPTION);
            } catch (InternalError e) {
                if (fault.in(Requirements.ENG_024)) {
                    return row.end(Outcome.ERROR, Reason.EXCEPTION);
                }
                throw e;
            }
            if (conclusion == null) {
                return row.end(Outcome.ERROR, fault.in(Requirements.ENG_025) ? Reason.EXCEPTION : Reason.NO_CONCLUSION);
            }
            if (conclusion.outcome() == Outcome.FAILED) {
                failures.computeIfAbsent(rule.id(), any -> new HashSet<>()).add(at);
            }
            for (Defect defect : conclusion.defects()) {
                boolean tooLong = defect.arguments().values().keySet().stream()
                        .anyMatch(name -> defect.arguments().text(name).length() > limits.textLength());
                if (tooLong && !fault.in(Requirements.ENG_030)) {
                    return row.end(Outcome.OVER_BUDGET, Reason.TEXT_LIMIT);
                }
            }
            row.add(at, rule.scope().setOf(place), conclusion);
            if (row.located().size() > limits.findings() && !fault.in(Requirements.ENG_028)) {
                return row.end(Outcome.OVER_BUDGET, Reason.FINDINGS_LIMIT);
            }
        }
        return row.finish(
                rule.scope().isOpen(goal) && !fault.in(Requirements.REV_007),
                places.stream().map(place -> rule.scope().setOf(place)).toList());
    }

    private final class FakeContext implements RuleContext<PerformanceGoal> {
        private final Needs needs;
        private Place at = Place.ROOT;
        private long steps;

        private FakeContext(Needs needs) {
            this.needs = needs;
        }

        @Override
        public PerformanceGoal subject() {
            return request.subject();
        }

        @Override
        public Profile profile() {
            return profile;
        }

        @Override
        public LocalDate asOf() {
            return request.context().asOf();
        }

        @Override
        public <T> T value(Parameter<T> parameter) {
            return profile.value(parameter);
        }

        @Override
        public <T> Optional<T> find(Parameter<T> parameter) {
            return profile.find(parameter);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <V> V derived(Derived<? super PerformanceGoal, V> key) {
            Object known = fault.in(Requirements.ENG_026) ? null : readings.get(key);
            Object reading = known == null ? key.compute(request.subject(), profile) : known;
            readings.put(key, reading);
            return (V) reading;
        }

        @Override
        public <T> Fact<T> fact(FactKey<T> key) {
            boolean declared = needs.facts().contains(key);
            Fact<T> fact =
                    declared || fault.in(Requirements.ENG_031) ? request.facts().get(key) : Fact.notSupplied();
            return fault.in(Requirements.ENG_032) && fact.state() == Fact.State.EMPTY ? Fact.notSupplied() : fact;
        }

        @Override
        public boolean failed(RuleId earlier) {
            return !fault.in(Requirements.ENG_036)
                    && failures.getOrDefault(earlier, Set.of()).contains(at);
        }

        @Override
        public void step(int count) {
            steps += count;
            if (steps > limits.steps() && !fault.in(Requirements.ENG_027)) {
                throw new Exhausted();
            }
        }

        private static final class Exhausted extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }
    }
}
