// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.lifecycle;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.lifecycle.LifeSign;
import org.biaochi.api.monitoring.AccrualKind;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.progress.ReasonMandatory;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.TargetComparison;
import org.biaochi.core.monitoring.MonitoredRow;

/** What the stages of one indicator make visible beside each other; what is not known shows nothing. Pure functions. */
final class LifeSigns {
    private final Profile profile;
    private final Evidence evidence;

    LifeSigns(Profile profile, Evidence evidence) {
        this.profile = profile;
        this.evidence = evidence;
    }

    void ofTarget(TargetInForce due, List<LifeSign> seen) {
        boolean allowed = due.allowed() && due.compared().same().isFalse();
        if (due.adjustedBy().isPresent() || allowed) {
            seen.add(LifeSign.ADJUSTED);
        }
        if (due.moved().isTrue()) {
            seen.add(LifeSign.TARGET_MOVED);
        }
    }

    /** Monitoring may have come before an adjustment, so any version that was approved will do. */
    void ofMonitored(MonitoredRow then, List<RowView> versions, List<LifeSign> seen) {
        if (versions.stream().allMatch(each -> isOther(then, each))) {
            seen.add(LifeSign.MONITORED_ON_OTHER_TARGET);
        }
    }

    private static boolean isOther(MonitoredRow then, RowView version) {
        return TargetComparison.of(then.row(), version).same().isFalse();
    }

    void ofMonitoring(AchievedRow now, MonitoredRow then, List<LifeSign> seen) {
        if (MonitoredRows.calledImpossible(then).and(now.reached()).isTrue()) {
            seen.add(LifeSign.IMPOSSIBLE_THEN_REACHED);
        }
        if (fell(now, then)) {
            seen.add(LifeSign.LESS_THAN_MONITORED);
        }
        boolean red = then.shownLight().isPresent() && then.shownLight().get() == Light.RED;
        if (red && now.isFullScore().isTrue()) {
            seen.add(LifeSign.RED_THEN_FULL);
        }
    }

    private boolean fell(AchievedRow now, MonitoredRow then) {
        Value<AccrualKind> accrual = MonitoredRows.accrual(now, Optional.of(then), profile);
        Value<Rational> before = MonitoredRows.reached(then, now);
        return accrual.isPresent()
                && accrual.get() == AccrualKind.CUMULATIVE
                && now.choice().isNumeric()
                && now.actual().isPresent()
                && before.isPresent()
                && now.actual().get().isBelow(before.get());
    }

    void ofEvaluation(AchievedRow now, EvaluatedNodes.Given given, List<LifeSign> seen) {
        boolean scored = now.published().isPresent() && now.weight().isPresent();
        if (scored && given.isLowerThan(now.published().get(), now.weight().get())) {
            seen.add(LifeSign.SCORED_LOWER);
        }
    }

    void ofResult(AchievedRow now, List<LifeSign> seen) {
        Value<ReasonMandatory.Answer> over = now.farOver();
        if (now.reached().isTrue() && over.isPresent() && over.get() == ReasonMandatory.Answer.REASON) {
            seen.add(LifeSign.FAR_OVER);
        }
        if (evidence.isShared(now)) {
            seen.add(LifeSign.EVIDENCE_SHARED);
        }
        if (evidence.isReused(now)) {
            seen.add(LifeSign.EVIDENCE_REUSED);
        }
    }
}
