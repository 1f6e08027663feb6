// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.forms.FormTables;
import org.biaochi.json.FactsJson;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;

/**
 * One case: a subject, a profile, a day, perhaps facts and other parameter values, and what one rule must answer. Immutable;
 * any number of threads.
 */
public final class RuleCase {
    private final RuleId rule;
    private final String name;
    private final String place;
    private final LocalDate asOf;
    private final String profile;
    private final Map<String, CaseNode> parameters;
    private final Facts facts;
    private final boolean gate;
    private final Decoded<? extends Subject> input;
    private final Expectation expectation;

    private RuleCase(RuleId rule, CaseNode node) {
        node.allowOnly("name", "as_of", "profile", "parameters", "facts", "subject", "gate", "input", "expect");
        this.rule = rule;
        this.name = node.member("name").text();
        this.place = node.place();
        this.asOf = node.member("as_of").as(LocalDate::parse, "日期，应形如 2025-09-01", "a day such as 2025-09-01");
        this.profile = node.member("profile").text();
        this.parameters = node.find("parameters").map(CaseNode::members).orElse(Map.of());
        this.facts = node.find("facts").map(RuleCase::facts).orElse(Facts.NONE);
        this.gate = node.find("gate").map(CaseNode::flag).orElse(false);
        this.input = input(node);
        this.expectation = Expectation.read(node.member("expect"));
    }

    static RuleCase read(RuleId rule, CaseNode node) {
        return new RuleCase(rule, node);
    }

    private static Decoded<? extends Subject> input(CaseNode node) {
        Optional<CaseNode> subject = node.find("subject");
        String type = subject.map(CaseNode::text).orElse(PerformanceGoal.TYPE.name());
        if (type.equals(PerformanceGoal.TYPE.name())) {
            return node.member("input").decoded(table -> FormTables.read(node.place(), table));
        }
        SubjectFormat<?> format = SubjectFormats.ofType(type).orElseThrow(() -> {
            List<String> known =
                    SubjectFormats.all().stream().map(one -> one.type().name()).toList();
            return subject.orElse(node)
                    .refusal(
                            "CASE_SUBJECT_UNKNOWN",
                            "不认识的对象“" + type + "”" + Nearest.zh(type, known),
                            "unknown subject \"" + type + "\"" + Nearest.en(type, known));
        });
        return node.member("input").decoded(json -> format.read(node.place(), json));
    }

    private static Facts facts(CaseNode node) {
        return node.decoded(json ->
                FactsJson.read(json, goal -> FormTables.read(node.file(), goal).subject()));
    }

    /** The rule that is asked. */
    public RuleId rule() {
        return rule;
    }

    /** What the case shows, in a few words. */
    public String name() {
        return name;
    }

    /** File and JSON pointer, {@code EDU-001.json#/cases/2}. */
    public String place() {
        return place;
    }

    /** The outcome that is expected. */
    public Outcome outcome() {
        return expectation.outcome();
    }

    LocalDate asOf() {
        return asOf;
    }

    String profile() {
        return profile;
    }

    Map<String, CaseNode> parameters() {
        return parameters;
    }

    Facts facts() {
        return facts;
    }

    /** Whether the goal is to enter the budget, so that gate rules are asked. */
    boolean gate() {
        return gate;
    }

    Decoded<? extends Subject> input() {
        return input;
    }

    Expectation expectation() {
        return expectation;
    }

    /**
     * Asks the rules of a bench and compares: outcome, findings with severity and paths, and where the case says so what
     * is missing and why the rule does not apply. Also tells of findings whose message on the rule card is missing or
     * would have gaps.
     *
     * @return what differs; empty if the case holds
     * @throws org.biaochi.api.basis.ConfigurationException if the case's profile or parameters are refused
     */
    public List<Difference> check(RuleBench bench) {
        return bench.check(this);
    }

    /** Rule and name. */
    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
