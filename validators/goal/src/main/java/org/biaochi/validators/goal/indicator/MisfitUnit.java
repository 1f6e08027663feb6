// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;
import org.jspecify.annotations.Nullable;

/** GR-IND-015: a unit of a category that the second level does not allow. A date is a category of its own. */
public final class MisfitUnit extends IndicatorRule {
    private static final Parameter<Table> ALLOWED = Parameter.of("GR-IND-015.allowedCategories", ParameterType.TABLE);
    private static final Compiled<Map<String, Set<UnitCategory>>> CATEGORIES =
            Compiled.of("unit categories of second levels", MisfitUnit::categories);

    /** The rule. */
    public MisfitUnit() {
        super("GR-IND-015");
    }

    private static Map<String, Set<UnitCategory>> categories(Profile profile) {
        Map<String, Set<UnitCategory>> byLevel = new HashMap<>();
        profile.find(ALLOWED).ifPresent(table -> {
            for (int i = 0; i < table.rows().size(); i++) {
                byLevel.computeIfAbsent(table.cell(i, "l2"), any -> EnumSet.noneOf(UnitCategory.class))
                        .addAll(named(table.cell(i, "category")));
            }
        });
        return Map.copyOf(byLevel);
    }

    /** The rulebook's "rate" is any share of time kept, be it in percent, per mille or percentage points. */
    private static Set<UnitCategory> named(String category) {
        if (category.equals("rate")) {
            return Set.of(UnitCategory.PERCENT, UnitCategory.RATE);
        }
        for (UnitCategory known : UnitCategory.values()) {
            if (known.name().equalsIgnoreCase(category)) {
                return Set.of(known);
            }
        }
        return Set.of();
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        Map<String, Set<UnitCategory>> categories = context.profile().compiled(CATEGORIES);
        long unresolved = rows.whereLevels(levels -> levels.l2().isEmpty());
        long listed = rows.whereLevels(levels -> categories.containsKey(levels.l2()));
        answers.addSame(rows.used() & ~listed & ~unresolved, Conclusion.notApplicable(Reason.OUT_OF_SCOPE));
        long plain = rows.values().plain() & listed & ~unresolved;
        answers.addSame(
                rows.where(
                        plain,
                        row -> fits(row.target(), categories.get(row.levels().l2()))),
                Conclusion.passed());
    }

    /** Whether the one number of a value is of an allowed category, as most are. */
    private static boolean fits(Target target, @Nullable Set<UnitCategory> allowed) {
        UnitCategory single = target.category();
        return allowed != null
                && single != UnitCategory.UNKNOWN
                && allowed.contains(single)
                && target.is(TargetKind.NUMBER)
                && target.quantities().size() == 1
                && target.quantities().get(0).category() == single;
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.l2().isEmpty()) {
            return unresolved(row, view, IndicatorField.L2);
        }
        Set<UnitCategory> allowed =
                context.profile().compiled(CATEGORIES).get(row.l2().get());
        if (allowed == null) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (fits(row.target(), allowed)) {
            return Conclusion.passed();
        }
        Set<UnitCategory> found = found(row.target());
        if (found.isEmpty() || found.contains(UnitCategory.UNKNOWN)) {
            return undecided(IndicatorField.UNIT);
        }
        for (UnitCategory category : found) {
            if (allowed.contains(category)) {
                return Conclusion.passed();
            }
        }
        String unit = row.unit().map(MeasureUnit::spelling).orElse(row.value());
        Defect defect = Defect.at(Values.unitPlace(row))
                .with(Shown.nameAndValue(row).with("l2", row.l2().get()).with("unit", Excerpt.of(unit)));
        return found(row, Values.unitCell(row), defect);
    }

    private static Set<UnitCategory> found(Target target) {
        Set<UnitCategory> found = EnumSet.noneOf(UnitCategory.class);
        target.unit().ifPresent(unit -> found.add(unit.category()));
        for (Quantity quantity : target.quantities()) {
            Values.unit(quantity, target).ifPresent(unit -> found.add(unit.category()));
        }
        if (target.is(TargetKind.DATE) || target.is(TargetKind.DATE_RANGE)) {
            found.add(UnitCategory.DATE);
        }
        if (target.has(TargetNote.FREQUENCY)) {
            found.add(UnitCategory.FREQUENCY);
        }
        return found;
    }
}
