// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-FIT-007: the more money, the more indicators. A band begins at an amount in 元, ends where the next one begins, and states
 * the least number of annual indicators; below the first band there is no minimum.
 */
public final class TooFewForFunds extends GoalRule {
    private static final Parameter<Table> BANDS = Parameter.of("GR-FIT-007.bands", ParameterType.TABLE);
    private static final Compiled<List<Band>> ASCENDING = Compiled.of("amount bands", TooFewForFunds::bands);

    /** The rule. */
    public TooFewForFunds() {
        super("GR-FIT-007");
    }

    private static List<Band> bands(Profile profile) {
        List<Band> bands = new ArrayList<>();
        profile.find(BANDS).ifPresent(table -> {
            for (int i = 0; i < table.rows().size(); i++) {
                bands.add(new Band(
                        new BigDecimal(table.cell(i, "amountFrom")), Integer.parseInt(table.cell(i, "minCount"))));
            }
        });
        bands.sort(Comparator.comparing(Band::from));
        return List.copyOf(bands);
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        List<Band> bands = context.profile().compiled(ASCENDING);
        if (bands.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        int count = view.rows(PeriodSet.ANNUAL).size();
        if (bands.stream().allMatch(band -> count >= band.least())) {
            return Conclusion.passed();
        }
        Optional<FundAmount> total = view.funds().annual().total();
        if (total.isEmpty() || total.get().state() == Typed.State.ABSENT) {
            return view.absent(GoalField.FUND_TOTAL.key());
        }
        if (!total.get().isNumber()) {
            return Conclusion.undecided(Missing.field(GoalField.FUND_TOTAL.key()));
        }
        int least = least(bands, total.get().yuan());
        if (count >= least) {
            return Conclusion.passed();
        }
        return view.partial()
                ? Conclusion.undecided(Missing.REST_OF_FORM)
                : Conclusion.failed(Defect.at(Place.ROOT.child(PeriodSet.ANNUAL.key()))
                        .with(Arguments.NONE
                                .with("count", count)
                                .with("min", least)
                                .with("total", total.get().yuan())));
    }

    private static int least(List<Band> bands, BigDecimal total) {
        int least = 0;
        for (Band band : bands) {
            least = total.compareTo(band.from()) >= 0 ? band.least() : least;
        }
        return least;
    }

    private record Band(BigDecimal from, int least) {}
}
