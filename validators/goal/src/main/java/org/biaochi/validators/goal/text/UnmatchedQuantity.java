// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalUnits;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.target.NumberUnitPair;
import org.biaochi.core.target.NumberUnitPairs;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.Values;

/**
 * GR-TXT-006: a number with a unit in the annual goal that no annual indicator has, after conversion. One finding per distinct
 * pair; the rows behind a cut may have it. A spelled one (一批, 一个) is an article, not a number.
 */
public final class UnmatchedQuantity extends AnnualGoalRule {
    private static final Parameter<Boolean> IGNORE_MONEY =
            Parameter.of("GR-TXT-006.ignoreMoney", ParameterType.BOOLEAN);

    /** The rule. */
    public UnmatchedQuantity() {
        super("GR-TXT-006");
    }

    @Override
    Conclusion judge(String text, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<Boolean> ignoreMoney = context.find(IGNORE_MONEY);
        if (ignoreMoney.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        List<NumberUnitPair> all = NumberUnitPairs.in(text, context.profile().compiled(GoalUnits.UNITS));
        all.removeIf(pair -> isArticle(pair) || ignoreMoney.get() && pair.isMoney());
        List<NumberUnitPair> pairs = NumberUnitPairs.distinct(all);
        if (pairs.isEmpty()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        List<RowView> rows = view.rows(PeriodSet.ANNUAL);
        context.step(pairs.size() * (rows.size() + 1));
        Stated stated = new Stated(pairs);
        for (int i = 0; i < rows.size() && !stated.all(); i++) {
            stated.add(rows.get(i).target());
        }
        if (stated.all()) {
            return Conclusion.passed();
        }
        if (view.partial()) {
            return Conclusion.undecided(Missing.REST_OF_FORM);
        }
        if (view.presence(IndicatorField.VALUE) == Typed.State.ABSENT) {
            return view.absent(IndicatorField.VALUE.key());
        }
        List<Defect> defects = new ArrayList<>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            if (!stated.has(i)) {
                String shown = Excerpt.of(
                        text.substring(pairs.get(i).start(), pairs.get(i).end()));
                defects.add(defect().with(Arguments.of("pair", shown)));
            }
        }
        return Conclusion.failed(defects);
    }

    /** 一批, 一次 or 一个 introduces a thing and promises no number of it. */
    private static boolean isArticle(NumberUnitPair pair) {
        return pair.spelled() && pair.quantity().number().compareTo(BigDecimal.ONE) == 0;
    }

    /** Which pairs some row states: numbers of one category that are equal after conversion. */
    private static final class Stated {
        private final UnitCategory[] categories;
        private final BigDecimal[] amounts;
        private final boolean[] stated;
        private int open;

        Stated(List<NumberUnitPair> pairs) {
            this.open = pairs.size();
            this.categories = new UnitCategory[open];
            this.amounts = new BigDecimal[open];
            this.stated = new boolean[open];
            for (int i = 0; i < stated.length; i++) {
                Quantity quantity = pairs.get(i).quantity();
                MeasureUnit unit = quantity.unit().orElseThrow();
                categories[i] = unit.category();
                amounts[i] = unit.toBase(quantity.number());
            }
        }

        void add(Target target) {
            List<Quantity> quantities = target.quantities();
            for (int i = 0; i < quantities.size(); i++) {
                MeasureUnit unit = Values.unit(quantities.get(i), target).orElse(null);
                if (unit != null) {
                    add(unit, quantities.get(i).number());
                }
            }
        }

        private void add(MeasureUnit unit, BigDecimal number) {
            BigDecimal amount = null;
            for (int i = 0; i < stated.length; i++) {
                if (!stated[i] && categories[i] == unit.category()) {
                    amount = amount == null ? unit.toBase(number) : amount;
                    stated[i] = amounts[i].compareTo(amount) == 0;
                    open -= stated[i] ? 1 : 0;
                }
            }
        }

        boolean all() {
            return open == 0;
        }

        boolean has(int pair) {
            return stated[pair];
        }
    }
}
