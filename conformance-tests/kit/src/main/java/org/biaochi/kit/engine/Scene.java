// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Waiver;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.PackText;
import org.biaochi.kit.probe.ProbeProvider;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;

/** A small stage: rules, a national pack that names them, what goes into a request. Not thread-safe. */
final class Scene {
    static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    static final Context HERE = Context.central().on(DAY);

    private final EngineChecks checks;
    private final PackText pack = PackText.central();
    private final List<ProbeRule<?>> rules = new ArrayList<>();
    private EngineSetup setup = EngineSetup.empty();
    private Facts facts = Facts.NONE;
    private List<Waiver> waivers = List.of();
    private boolean draft;
    private boolean entersBudget;

    private Scene(EngineChecks checks) {
        this.checks = checks;
    }

    static Scene of(EngineChecks checks) {
        return new Scene(checks);
    }

    /** A rule that the pack names with this severity. */
    Scene rule(String severity, ProbeRule<?> rule) {
        rules.add(rule);
        pack.rule(rule.id().toString(), severity);
        return this;
    }

    /** A rule that is installed, whatever the pack says. */
    Scene installed(ProbeRule<?> rule) {
        rules.add(rule);
        return this;
    }

    /** More in the pack. */
    Scene pack(Consumer<PackText> more) {
        more.accept(pack);
        return this;
    }

    /** More in the setup. */
    Scene setup(UnaryOperator<EngineSetup> more) {
        setup = more.apply(setup);
        return this;
    }

    Scene facts(Facts facts) {
        this.facts = facts;
        return this;
    }

    Scene waivers(Waiver... waivers) {
        this.waivers = List.of(waivers);
        return this;
    }

    Scene draft() {
        this.draft = true;
        return this;
    }

    Scene atGate() {
        this.entersBudget = true;
        return this;
    }

    EngineSubject open() {
        EngineSetup all = setup.pack("central.yaml", pack.toString());
        return checks.open(
                rules.isEmpty() ? all : all.with(ProbeProvider.of(ProbeProvider.ID, rules.toArray(ProbeRule[]::new))));
    }

    Request<PerformanceGoal> request(PerformanceGoal goal) {
        return Request.of(goal, HERE)
                .facts(facts)
                .waivers(waivers)
                .draft(draft)
                .entersBudget(entersBudget)
                .build();
    }

    GoalAssessment review(PerformanceGoal goal) {
        try (EngineSubject subject = open()) {
            return subject.engine().review(request(goal));
        }
    }

    /** Reviews a goal with one row that nobody minds. */
    GoalAssessment review() {
        return review(Goals.rows("one"));
    }

    static LedgerRow row(Assessment assessment, String rule) {
        return assessment
                .ledger()
                .row(RuleId.of(rule))
                .orElseThrow(() -> new AssertionError("the ledger has no row for " + rule));
    }

    static List<String> places(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.places().toString())
                .toList();
    }

    static PluginStatus status(EngineSubject subject, String plugin) {
        return subject.engine().describe().plugins().stream()
                .filter(status -> status.id().equals(plugin))
                .findFirst()
                .orElseThrow(() -> new AssertionError("describe() does not list the plug-in " + plugin));
    }
}
