// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.library.StandardKind;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.CodedRowRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Standards;

/**
 * The half of GR-CST-005 that compares each unit cost with the expenditure standard of the library entry the row refers to.
 * Belongs to one run and one thread.
 */
final class ExpenditureStandard {
    private static final Missing STANDARD = Missing.field("expenditureStandard");
    private static final String YUAN = "元";

    private final GoalView view;
    private final RuleContext<PerformanceGoal> context;
    private final Fact<IndicatorLibrary> library;
    private final List<Defect> defects = new ArrayList<>(0);
    private final Set<Missing> missing = new TreeSet<>();

    private ExpenditureStandard(GoalView view, RuleContext<PerformanceGoal> context) {
        this.view = view;
        this.context = context;
        this.library = context.fact(LibraryFacts.INDICATORS);
    }

    static Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        ExpenditureStandard answer = new ExpenditureStandard(view, context);
        boolean any = false;
        for (PeriodSet set : PeriodSet.values()) {
            for (RowView row : view.rows(set)) {
                if (row.state(IndicatorField.UNIT_COST) == Typed.State.VALUE) {
                    any = true;
                    answer.judge(row);
                }
            }
        }
        return any
                ? Conclusion.of(answer.defects, List.copyOf(answer.missing))
                : Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
    }

    private void judge(RowView row) {
        String code = row.text(IndicatorField.LIBRARY_CODE);
        FundAmount cost = UnitCosts.cost(row);
        if (!library.isPresent()) {
            missing.add(Missing.fact(LibraryFacts.INDICATORS));
        } else if (code.isEmpty()) {
            missing.add(Missing.field(IndicatorField.LIBRARY_CODE.key()));
        } else if (!cost.isNumber()) {
            missing.add(Missing.field(IndicatorField.UNIT_COST.key()));
        } else {
            CodedRowRule.referred(row, code, library.get(), view, context)
                    .ifPresentOrElse(
                            entry -> compare(row, cost, entry),
                            () -> missing.add(CodedRowRule.unreferred(row, view, context)));
        }
    }

    private void compare(RowView row, FundAmount cost, LibraryEntry entry) {
        Set<Missing> undated = new TreeSet<>();
        Optional<BigDecimal> standard = Standards.inForce(entry, view, undated).stream()
                .filter(value -> value.kind() == StandardKind.BUDGET_STD)
                .findFirst()
                .flatMap(value -> Standards.read(value, entry, context))
                .filter(extent ->
                        extent.unit().filter(ExpenditureStandard::isYuan).isPresent())
                .map(Extent::high);
        if (standard.isEmpty()) {
            missing.add(undated.isEmpty() ? STANDARD : undated.iterator().next());
        } else if (cost.yuan().compareTo(standard.get()) > 0) {
            defects.add(Defect.at(cost.place())
                    .pattern("standard")
                    .escalate()
                    .with(Shown.name(row).with("cost", cost.yuan()).with("standard", standard.get())));
        }
    }

    /** A standard per something, such as 元/人, is compared as it stands: the form gives unit costs in 元. */
    private static boolean isYuan(MeasureUnit unit) {
        return unit.category() == UnitCategory.MONEY && unit.base().startsWith(YUAN);
    }
}
