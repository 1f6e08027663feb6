// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.spi.Rule;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleRun;
import org.biaochi.core.rule.RunLimits;
import org.biaochi.engine.plugin.Candidate;
import org.biaochi.engine.result.Judgement;
import org.biaochi.engine.result.ResultLedger;
import org.biaochi.engine.result.ResultRow;
import org.biaochi.engine.result.ReviewResult;
import org.biaochi.engine.result.RuleHead;
import org.jspecify.annotations.Nullable;

/** Reviews goals, one at a time, under the plan of a leased snapshot. Immutable; thread-safe. */
public final class Review {
    private static final Comparator<Finding> BY_RULE_THEN_PLACE = Comparator.comparing(Finding::rule)
            .thenComparing(finding -> finding.places().get(0));

    private final String engineVersion;
    private final RunLimits limits;
    private final BiConsumer<RuleId, Throwable> broke;

    /** A reviewer that tells which rules threw. */
    public Review(String engineVersion, RunLimits limits, BiConsumer<RuleId, Throwable> broke) {
        this.engineVersion = engineVersion;
        this.limits = limits;
        this.broke = broke;
    }

    /** Asks every rule of the plan and judges. */
    public GoalAssessment review(Request<PerformanceGoal> request, Snapshot snapshot) {
        Plan plan = snapshot.plan(request.context());
        @Nullable RuleAnswer[] answers = ask(request, plan);
        WaiverMatch waivers = WaiverMatch.of(
                request.waivers(), request.subject(), request.context().asOf());
        List<ResultRow> rows = new ArrayList<>(answers.length);
        List<Finding> findings = new ArrayList<>();
        List<Finding> counted = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            RuleHead head = plan.heads().get(i);
            RuleAnswer given = answers[i];
            RuleAnswer answer = given == null ? unasked(head) : given;
            rows.add(new ResultRow(head, answer, policy(head, answer, request, plan), stated(head, answer, waivers)));
            for (Defect defect : answer.defects()) {
                Finding finding = waivers.apply(finding(head, defect));
                findings.add(finding);
                if (!head.extra()) {
                    counted.add(finding);
                }
            }
        }
        findings.sort(BY_RULE_THEN_PLACE);
        Provenance provenance = new Provenance(
                request.inputDigest(),
                FactsDigest.of(request.facts()),
                plan.profile().ref(),
                engineVersion,
                snapshot.refs());
        return new ReviewResult(
                request.subject(),
                request.draft(),
                Judgement.of(counted, rows, plan.profile()),
                findings,
                new ResultLedger(rows),
                plan.profile().machineShares(),
                plan.cards(),
                provenance);
    }

    @SuppressWarnings("unchecked")
    private @Nullable RuleAnswer[] ask(Request<PerformanceGoal> request, Plan plan) {
        RuleRun<PerformanceGoal> run = new RuleRun<>(
                request.subject(),
                plan.profile(),
                request.context().asOf(),
                request.facts(),
                limits,
                plan.mergeAbove());
        @Nullable RuleAnswer[] answers = new RuleAnswer[plan.heads().size()];
        for (Plan.Step step : plan.steps()) {
            if (!step.looksAt(PerformanceGoal.TYPE)) {
                continue;
            }
            if (request.draft() && plan.heads().get(step.row()).waitsForSubmission()) {
                answers[step.row()] = RuleAnswer.without(step.slot().rule().id(), Outcome.SKIPPED, Reason.DRAFT);
                continue;
            }
            Candidate owner = step.slot().owner();
            RuleAnswer answer = run.ask((Rule<PerformanceGoal, ?>) step.slot().rule(), step.needs(), owner::isExpelled);
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

    private static List<Waiver> stated(RuleHead head, RuleAnswer answer, WaiverMatch waivers) {
        return answer.missing().isEmpty() ? List.of() : waivers.statedReasons(head.rule());
    }

    private static Finding finding(RuleHead head, Defect defect) {
        Severity severity =
                defect.escalated() ? head.setting().escalated() : head.setting().severity();
        return Finding.of(
                        head.rule(), severity, defect.places().stream().sorted().toList())
                .pattern(defect.pattern())
                .arguments(defect.arguments())
                .bases(head.bases())
                .item(head.item())
                .build();
    }

    /** The strictest policy of all that is missing: a source the host never connected is only noted unless required. */
    private static UndecidedPolicy policy(
            RuleHead head, RuleAnswer answer, Request<PerformanceGoal> request, Plan plan) {
        UndecidedPolicy own = head.policy();
        if (answer.missing().isEmpty() || head.setting().policy().isPresent()) {
            return own;
        }
        for (Missing missing : answer.missing()) {
            FactKey<?> fact = missing.fact();
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
