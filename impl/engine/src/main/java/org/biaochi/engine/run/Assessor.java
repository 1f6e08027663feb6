// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.engine.Reconciliation;
import org.biaochi.api.engine.Request;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.casefile.CaseOutcome;
import org.biaochi.core.evaluation.SelfEvaluationOutcome;
import org.biaochi.core.evaluation.report.EvaluationOutcome;
import org.biaochi.core.figure.Computed;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;
import org.biaochi.core.lifecycle.IndicatorLives;
import org.biaochi.core.linkage.LinkageOutcome;
import org.biaochi.core.linkage.RectificationOutcome;
import org.biaochi.core.monitoring.MonitoringOutcome;
import org.biaochi.core.preevaluation.PreEvaluationGates;
import org.biaochi.core.review.ReviewGates;
import org.biaochi.core.review.ReviewScoring;
import org.biaochi.core.rule.FigureMakers;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleRun;
import org.biaochi.core.rule.RunLimits;
import org.biaochi.core.supervision.SupervisionOutcome;
import org.biaochi.engine.result.CaseResult;
import org.biaochi.engine.result.EvaluationResult;
import org.biaochi.engine.result.Found;
import org.biaochi.engine.result.Judgement;
import org.biaochi.engine.result.LinkageResult;
import org.biaochi.engine.result.MonitoringResult;
import org.biaochi.engine.result.RectificationResult;
import org.biaochi.engine.result.ResultLedger;
import org.biaochi.engine.result.ResultRow;
import org.biaochi.engine.result.ReviewResult;
import org.biaochi.engine.result.RuleHead;
import org.biaochi.engine.result.SelfEvaluationResult;
import org.biaochi.engine.result.SubjectResult;
import org.biaochi.engine.result.SupervisionResult;
import org.jspecify.annotations.Nullable;

/** Assesses subjects of any kind, one at a time, under the plan of a leased snapshot. Immutable; thread-safe. */
public final class Assessor {
    private static final Comparator<Finding> BY_RULE_THEN_PLACE = Comparator.comparing(Finding::rule)
            .thenComparing(finding -> finding.places().get(0));

    private static final Computed NO_FIGURES = List::of;

    private final String engineVersion;
    private final RunLimits limits;
    private final BiConsumer<RuleId, Throwable> broke;

    /** An assessor that tells which rules threw. */
    public Assessor(String engineVersion, RunLimits limits, BiConsumer<RuleId, Throwable> broke) {
        this.engineVersion = engineVersion;
        this.limits = limits;
        this.broke = broke;
    }

    /** Asks every rule of the plan and judges. */
    public <S extends Subject> Assessment assess(Request<S> request, Snapshot snapshot) {
        Plan plan = snapshot.plan(request.context(), request.subject().type());
        Readings<S> readings = new Readings<>(request.subject(), plan.profile());
        @Nullable RuleAnswer[] answers = ask(request, plan, readings);
        WaiverUse waivers = WaiverUse.of(request, plan);
        List<Finding> findings = new ArrayList<>();
        List<Finding> counted = new ArrayList<>();
        List<List<Waiver>> stated = new ArrayList<>(waivers.isEmpty() ? 0 : answers.length);
        for (int i = 0; i < answers.length; i++) {
            RuleHead head = plan.heads().get(i);
            RuleAnswer answer = answers[i];
            if (!waivers.isEmpty()) {
                List<Missing> missing = answer == null ? List.of() : answer.missing();
                stated.add(missing.isEmpty() ? List.of() : waivers.statedReasons(head.rule(), missing));
            }
            if (answer != null && !answer.defects().isEmpty()) {
                if (waivers.byId()) {
                    answer.defects().stream()
                            .map(defect -> finding(head, defect))
                            .sorted(BY_RULE_THEN_PLACE)
                            .forEach(finding -> add(waivers.apply(finding), head, findings, counted));
                } else {
                    answer.defects()
                            .forEach(defect -> add(waivers.apply(finding(head, defect)), head, findings, counted));
                }
            }
        }
        WaiverRules.answer(waivers, plan, request.draft(), answers);
        List<ResultRow> rows = new ArrayList<>(answers.length);
        for (int i = 0; i < answers.length; i++) {
            RuleHead head = plan.heads().get(i);
            RuleAnswer given = answers[i];
            RuleAnswer answer = given == null ? unasked(head) : given;
            if (!waivers.isEmpty() && WaiverRules.owns(head.rule())) {
                answer.defects().forEach(defect -> add(finding(head, defect), head, findings, counted));
            }
            UndecidedPolicy policy = policy(head, answer, request, plan);
            rows.add(plan.known(i).row(answer, policy, waivers.isEmpty() ? List.of() : stated.get(i)));
        }
        findings.sort(BY_RULE_THEN_PLACE);
        Provenance provenance = new Provenance(
                request.inputDigest(),
                FactsDigest.of(request.facts()),
                plan.profile().ref(),
                engineVersion,
                snapshot.refs());
        Profile profile = plan.profile();
        Found found = new Found(
                request.subject(),
                request.draft(),
                profile,
                findings,
                new ResultLedger(rows),
                plan.cards(),
                provenance);
        if (request.subject() instanceof PerformanceGoal goal) {
            ReviewScoring scoring = ReviewScoring.of(profile, request.facts(), counted, found.ledger());
            List<Gate> gates = ReviewGates.of(goal, profile, request.facts(), scoring, request.entersBudget());
            return new ReviewResult(goal, found, Judgement.of(counted, rows, profile, gates), scoring);
        }
        if (request.subject() instanceof PreEvaluation preEvaluation) {
            PreEvaluationGates gates = PreEvaluationGates.of(preEvaluation, profile, request.facts());
            List<Figure> figures = gates.reconciliation()
                    .map(Reconciliation::figure)
                    .map(List::of)
                    .orElse(List.of());
            return new SubjectResult(found, Judgement.of(counted, rows, profile, gates.gates()), figures);
        }
        Computed computed = FigureMakers.of(request.subject().type())
                .map(maker -> figures(maker, readings, request))
                .orElse(NO_FIGURES);
        Judgement judgement = Judgement.of(counted, rows, profile, computed.gates());
        if (computed instanceof MonitoringOutcome monitoring) {
            return new MonitoringResult(found, judgement, monitoring);
        }
        if (computed instanceof SelfEvaluationOutcome evaluation) {
            SelfEvaluation form = (SelfEvaluation) request.subject();
            return new SelfEvaluationResult(
                    found, judgement, evaluation, IndicatorLives.of(form, profile, request.facts()));
        }
        if (computed instanceof EvaluationOutcome evaluation) {
            return new EvaluationResult(found, judgement, evaluation);
        }
        if (computed instanceof LinkageOutcome linkage) {
            return new LinkageResult(found, judgement, linkage);
        }
        if (computed instanceof RectificationOutcome rectification) {
            return new RectificationResult(found, judgement, rectification);
        }
        if (computed instanceof SupervisionOutcome supervision) {
            return new SupervisionResult(found, judgement, supervision);
        }
        if (computed instanceof CaseOutcome file) {
            return new CaseResult(found, judgement, file);
        }
        return new SubjectResult(found, judgement, computed.figures());
    }

    @SuppressWarnings("unchecked")
    private static <S extends Subject> Computed figures(
            StageFigures<?> maker, Readings<S> readings, Request<S> request) {
        return ((StageFigures<S>) maker).compute(readings, request.context().asOf(), request.facts());
    }

    private static void add(Finding finding, RuleHead head, List<Finding> findings, List<Finding> counted) {
        findings.add(finding);
        if (!head.extra()) {
            counted.add(finding);
        }
    }

    @SuppressWarnings("unchecked")
    private <S extends Subject> @Nullable RuleAnswer[] ask(Request<S> request, Plan plan, Readings<S> readings) {
        RuleRun<S> run = new RuleRun<>(readings, request.context().asOf(), request.facts(), limits, plan.mergeAbove());
        @Nullable RuleAnswer[] answers = new RuleAnswer[plan.heads().size()];
        List<Plan.Step> steps = plan.steps();
        for (int i = 0; i < steps.size(); i++) {
            Plan.Step step = steps.get(i);
            RuleHead head = plan.heads().get(step.row());
            if (head.gateScope() && !request.entersBudget()) {
                answers[step.row()] = RuleAnswer.without(head.rule(), Outcome.NOT_APPLICABLE, Reason.NOT_AT_GATE);
                continue;
            }
            if (head.waitsForSubmission() && request.draft()) {
                answers[step.row()] = RuleAnswer.without(head.rule(), Outcome.SKIPPED, Reason.DRAFT);
                continue;
            }
            RuleAnswer answer = run.ask((Rule<S, ?>) step.slot().rule(), step.needs(), step.gone(), step.usual());
            answers[step.row()] = answer;
            Throwable cause = answer.cause();
            if (cause != null) {
                broke.accept(answer.rule(), cause);
            }
        }
        return answers;
    }

    private static RuleAnswer unasked(RuleHead head) {
        Reason reason = head.unasked();
        return RuleAnswer.without(head.rule(), Outcome.SKIPPED, reason == null ? Reason.OUT_OF_SCOPE : reason);
    }

    private static Finding finding(RuleHead head, Defect defect) {
        Severity severity =
                defect.escalated() ? head.setting().escalated() : head.setting().severity();
        return Finding.of(head.rule(), severity, sorted(defect.places()))
                .pattern(defect.pattern())
                .arguments(defect.arguments())
                .bases(head.bases())
                .item(head.item())
                .build();
    }

    private static List<Place> sorted(List<Place> places) {
        return places.size() == 1 ? places : places.stream().sorted().toList();
    }

    /** The strictest policy of all that is missing: a fact the host never connected is only noted unless required. */
    private static UndecidedPolicy policy(RuleHead head, RuleAnswer answer, Request<?> request, Plan plan) {
        UndecidedPolicy own = head.policy();
        if (answer.missing().isEmpty() || head.fixedPolicy()) {
            return own;
        }
        List<Missing> missing = answer.missing();
        for (int i = 0; i < missing.size(); i++) {
            FactKey<?> fact = missing.get(i).fact();
            boolean unconnected = fact != null
                    && !request.facts().connected(fact)
                    && !plan.profile().requiredFacts().contains(fact.id())
                    && !plan.profile().requiredFacts().contains(fact.source());
            if (!unconnected) {
                return own;
            }
        }
        return UndecidedPolicy.NOTE;
    }
}
