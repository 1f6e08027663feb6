// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
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
import org.biaochi.core.input.Decoded;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.FormTables;
import org.biaochi.profiles.Packs;
import org.biaochi.validators.goal.GoalRules;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * G3: the rules on the shape of cells against Hibernate Validator and networknt JSON Schema, all on what they read from the same
 * bytes. All must find the same at the same cells of every goal before anything is timed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ShapeBenchmark {
    private static final int GOALS = 2000;
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final List<Decoded<PerformanceGoal>> goals = new ArrayList<>();
    private final List<FormTable> tables = new ArrayList<>();
    private final List<JsonNode> trees = new ArrayList<>();
    private final JsonSchema schema = ShapeSchema.schema();
    private final ValidatorFactory factory = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();
    private RuleHarness rules;
    private Profile profile;
    private int next;

    /** Reads every goal in every form and compares what is found. */
    @Setup
    public void open() throws IOException {
        ClassLoader loader = ShapeBenchmark.class.getClassLoader();
        try (ReferenceEngine engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build()) {
            profile = engine.profile(Context.central().on(DAY));
        }
        rules = RuleHarness.of(chosen());
        ObjectReader databind = new ObjectMapper().readerFor(FormTable.class);
        for (byte[] table : FaultyCells.tables(GOALS, 20250901)) {
            goals.add(FormTables.read("", table));
            tables.add(databind.readValue(table));
            trees.add(ShapeSchema.tree(table));
        }
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < GOALS; i++) {
            next = i - 1;
            Set<String> found = found(biaochi(), goals.get(i));
            found.forEach(finding -> seen.add(finding.substring(0, finding.indexOf(' '))));
            next = i - 1;
            same(found, texts(straightLine()), "straight-line Java");
            next = i - 1;
            same(found, violations(hibernateValidator()), "Hibernate Validator");
            next = i - 1;
            same(found, ShapeSchema.findings(networknt()), "networknt");
        }
        same(Set.copyOf(ShapeRules.ALL), seen, "the rules that found something");
    }

    private static List<Rule<?, ?>> chosen() {
        return new GoalRules()
                .create(new Environment("1.0.0", Map.of())).stream()
                        .filter(rule -> ShapeRules.ALL.contains(rule.id().toString()))
                        .toList();
    }

    private static void same(Set<String> expected, Set<String> found, String peer) {
        if (!Set.copyOf(expected).equals(Set.copyOf(found))) {
            throw new IllegalStateException(peer + " found " + found + " instead of " + expected);
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

    private static Set<String> texts(List<ShapeRules.Found> found) {
        Set<String> texts = new TreeSet<>();
        found.forEach(one -> texts.add(one.toString()));
        return texts;
    }

    private static Set<String> violations(Set<ConstraintViolation<FormTable>> violations) {
        Set<String> texts = new TreeSet<>();
        for (ConstraintViolation<FormTable> violation : violations) {
            String path = violation.getPropertyPath().toString();
            texts.add(violation.getMessage() + " /"
                    + path.replace('.', '/').replace("[", "/").replace("]", ""));
        }
        return texts;
    }

    /** Closes the peer. */
    @TearDown
    public void close() {
        factory.close();
    }

    private int turn() {
        next = next + 1 == GOALS ? 0 : next + 1;
        return next;
    }

    /** Ours: the same rules as in every review, with precedence, tallies and merging. */
    @Benchmark
    public List<RuleAnswer> biaochi() {
        return rules.answers(goals.get(turn()).subject(), profile, DAY, Facts.NONE);
    }

    /** The floor: no profile, no ledger. */
    @Benchmark
    public List<ShapeRules.Found> straightLine() {
        return ShapeRules.straightLine(tables.get(turn()));
    }

    /** The peer that validates objects. */
    @Benchmark
    public Set<ConstraintViolation<FormTable>> hibernateValidator() {
        return validator.validate(tables.get(turn()));
    }

    /** The peer that validates trees. */
    @Benchmark
    public Set<ValidationMessage> networknt() {
        return schema.validate(trees.get(turn()));
    }
}
