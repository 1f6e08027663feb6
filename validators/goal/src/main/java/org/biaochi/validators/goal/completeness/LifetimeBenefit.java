// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-CMP-017: projects with a long service life state a benefit of the whole period, single-year projects too. */
public final class LifetimeBenefit extends GoalRule {
    private static final RuleId NO_BENEFIT = RuleId.of("GR-CMP-008");

    private final Parameter<List<String>> lifetimeTypes = parameter("lifetimeTypes", ParameterType.WORDS);

    /** The rule. */
    public LifetimeBenefit() {
        super("GR-CMP-017");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<List<String>> types = context.find(lifetimeTypes);
        if (types.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Truth lasting = view.typeIn(types.get());
        Truth stated = Truth.any(view.rows(PeriodSet.OVERALL), LifetimeBenefit::states);
        if (lasting.isFalse() || stated.isTrue()) {
            return Conclusion.passed();
        }
        if (view.presence(IndicatorField.L1) == Typed.State.ABSENT && !view.partial()) {
            return view.absent(IndicatorField.L1.key());
        }
        Truth benefit = Truth.any(view.rows(PeriodSet.ANNUAL), LifetimeBenefit::isBenefit)
                .or(Truth.any(view.rows(PeriodSet.OVERALL), LifetimeBenefit::isBenefit));
        if (benefit.isFalse() && !view.partial()) {
            return Conclusion.notApplicable(Reason.reportedBy(NO_BENEFIT));
        }
        List<Missing> missing = new ArrayList<>();
        if (lasting.isUnknown()) {
            missing.add(Missing.field(GoalField.PROJECT_TYPE.key()));
        }
        if (stated.isUnknown() || benefit.isUnknown()) {
            missing.add(Missing.field(IndicatorField.L1.key()));
        }
        if (view.partial()) {
            missing.add(Missing.REST_OF_FORM);
        }
        return missing.isEmpty()
                ? Conclusion.failed(Defect.at(Place.ROOT.child(PeriodSet.OVERALL.key()))
                        .with(Arguments.of("type", view.projectType())))
                : Conclusion.undecided(missing);
    }

    private static Truth isBenefit(RowView row) {
        return row.isUnderL1(LevelNames.BENEFIT);
    }

    private static Truth states(RowView row) {
        return row.value().isEmpty() ? Truth.FALSE : isBenefit(row);
    }
}
