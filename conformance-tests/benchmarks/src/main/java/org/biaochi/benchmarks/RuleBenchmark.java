// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.subject.Place;
import org.biaochi.benchmarks.ShapeRules.Found;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.FormTables;
import org.biaochi.profiles.Packs;
import org.biaochi.validators.goal.GoalRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * G2: the same twenty-four rules against Drools, Easy Rules and straight-line Java, all on objects in memory. All must find the
 * same at the same places of every goal before anything is timed; a goal has about six findings.
 *
 * <p>Measured is what leads from the goal to the findings, for every side alike: no side reads JSON, makes a digest, a ledger or a
 * message. Ours reads the rows of each goal anew and answers for every rule, also where it passes, does not apply or lacks
 * something; its findings carry places and arguments and like ones are merged, where those of the peers are a rule and a path. The
 * texts of the goals recur, as those of a region do but more often, and what was read of a text lately is found again. The peers
 * call the conditions of {@link Checks}, and so does straight-line Java: what it takes is in the time of each of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBenchmark {
    private static final int GOALS = 2000;
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final List<Decoded<PerformanceGoal>> goals = new ArrayList<>();
    private final List<FormTable> tables = new ArrayList<>();
    private final DroolsRules drools = new DroolsRules();
    private final EasyRules easyRules = new EasyRules();
    private RuleHarness rules;
    private Profile profile;
    private int next;

    /** Reads every goal for each side and compares what is found. */
    @Setup
    public void open() throws IOException {
        ClassLoader loader = RuleBenchmark.class.getClassLoader();
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build()) {
            profile = engine.profile(Context.central().on(DAY));
        }
        rules = RuleHarness.of(chosen());
        ObjectReader databind = new ObjectMapper().readerFor(FormTable.class);
        for (byte[] table : SpoiltGoals.tables(GOALS, 20250901)) {
            goals.add(FormTables.read("", table));
            tables.add(databind.readValue(table));
        }
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < GOALS; i++) {
            Set<String> found = found(run(i), goals.get(i));
            found.forEach(finding -> seen.add(finding.substring(0, finding.indexOf(' '))));
            same(i, found, PeerRules.straightLine(tables.get(i)), "straight-line Java");
            same(i, found, drools.run(tables.get(i)), "Drools");
            same(i, found, easyRules.run(tables.get(i)), "Easy Rules");
        }
        if (!List.copyOf(seen).equals(PeerRules.ids())) {
            throw new IllegalStateException("only these rules found something: " + seen);
        }
    }

    private static List<Rule<?, ?>> chosen() {
        return new GoalRules()
                .create(new Environment("1.0.0", Map.of())).stream()
                        .filter(rule -> PeerRules.ids().contains(rule.id().toString()))
                        .toList();
    }

    private static void same(int goal, Set<String> expected, List<Found> found, String peer) {
        Set<String> texts = new TreeSet<>();
        found.forEach(one -> texts.add(one.toString()));
        if (!expected.equals(texts)) {
            throw new IllegalStateException(peer + " found in goal " + goal + " " + texts + " instead of " + expected);
        }
    }

    private static Set<String> found(List<RuleAnswer> answers, Decoded<PerformanceGoal> goal) {
        Set<String> found = new TreeSet<>();
        for (RuleAnswer answer : answers) {
            for (Defect defect : answer.defects()) {
                for (Place place : defect.places()) {
                    found.add(answer.rule() + " " + goal.paths().source(place));
                }
            }
        }
        return found;
    }

    private List<RuleAnswer> run(int goal) {
        return rules.answers(goals.get(goal).subject(), profile, DAY, Facts.NONE);
    }

    private int turn() {
        next = next + 1 == GOALS ? 0 : next + 1;
        return next;
    }

    /** Ours: the same rules as in every review, with three-valued answers, precedence, tallies and merging. */
    @Benchmark
    public List<RuleAnswer> biaochi() {
        return run(turn());
    }

    /** The peer with a session per goal. */
    @Benchmark
    public List<Found> drools() {
        return drools.run(tables.get(turn()));
    }

    /** The peer with conditions and actions. */
    @Benchmark
    public List<Found> easyRules() {
        return easyRules.run(tables.get(turn()));
    }

    /** The floor: no rule objects, no profile, no ledger. */
    @Benchmark
    public List<Found> straightLine() {
        return PeerRules.straightLine(tables.get(turn()));
    }
}
