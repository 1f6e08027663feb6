// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.Optional;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.rule.StatedRule;
import org.biaochi.core.text.Excerpt;

/** A rule that is asked about each indicator of a self-evaluation. Immutable; any number of threads. */
abstract class RowRule extends StatedRule<SelfEvaluation, AchievedIndicator> {
    private static final Scope<SelfEvaluation, AchievedIndicator> SCOPE = Scope.<SelfEvaluation, AchievedIndicator>of(
                    "achieved-indicator",
                    SelfEvaluation.TYPE,
                    SelfEvaluation::indicators,
                    AchievedIndicator::place,
                    row -> "")
            .open(evaluation -> evaluation.goal().partial());

    /** A rule that needs the form and the profile only. */
    RowRule(String id) {
        this(id, Needs.NOTHING);
    }

    RowRule(String id, Needs needs) {
        super(id, SCOPE, needs);
    }

    @Override
    public final Conclusion check(AchievedIndicator indicator, RuleContext<SelfEvaluation> context) {
        Optional<AchievedRow> row = context.derived(SelfEvaluationView.KEY).row(indicator);
        return row.isEmpty() ? Conclusion.notApplicable(Reason.UNUSED_ROW) : judge(row.get(), context);
    }

    abstract Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context);

    /** The argument {@code name}: the row's name as typed, so that people find it again. */
    static Arguments name(AchievedRow row) {
        return Arguments.of(
                "name", Excerpt.brief(row.row().indicator().name().text().strip()));
    }
}
