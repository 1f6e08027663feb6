// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.biaochi.validators.goal.mechanism.Shown;
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
        pairs.removeIf(stated::has);
        if (pairs.isEmpty()) {
            return Conclusion.passed();
        }
        if (view.partial()) {
            return Conclusion.undecided(Missing.REST_OF_FORM);
        }
        if (view.presence(IndicatorField.VALUE) == Typed.State.ABSENT) {
            return view.absent(IndicatorField.VALUE.key());
        }
        List<Defect> defects = new ArrayList<>(pairs.size());
        for (NumberUnitPair pair : pairs) {
            String shown = Shown.text(text.substring(pair.start(), pair.end()));
            defects.add(defect().with(Arguments.of("pair", shown)));
        }
        return Conclusion.failed(defects);
    }

    /** 一批, 一次 or 一个 introduces a thing and promises no number of it. */
    private static boolean isArticle(NumberUnitPair pair) {
        return pair.spelled() && pair.quantity().number().compareTo(BigDecimal.ONE) == 0;
    }

    /** Which pairs some row states: numbers of one category that are equal after conversion. */
    private static final class Stated {
        private final Map<NumberUnitPair, BigDecimal> open = new IdentityHashMap<>();
        private final Set<UnitCategory> categories = EnumSet.noneOf(UnitCategory.class);

        Stated(List<NumberUnitPair> pairs) {
            for (NumberUnitPair pair : pairs) {
                MeasureUnit unit = pair.quantity().unit().orElseThrow();
                open.put(pair, unit.toBase(pair.quantity().number()));
                categories.add(unit.category());
            }
        }

        void add(Target target) {
            for (Quantity quantity : target.quantities()) {
                MeasureUnit unit = Values.unit(quantity, target).orElse(null);
                if (unit != null && categories.contains(unit.category())) {
                    BigDecimal number = unit.toBase(quantity.number());
                    open.entrySet()
                            .removeIf(pair -> pair.getKey().quantity().category() == unit.category()
                                    && pair.getValue().compareTo(number) == 0);
                }
            }
        }

        boolean all() {
            return open.isEmpty();
        }

        boolean has(NumberUnitPair pair) {
            return !open.containsKey(pair);
        }
    }
}
