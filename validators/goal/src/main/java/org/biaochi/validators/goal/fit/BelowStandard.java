// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Polarity;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.StandardValue;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.CodedRowRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Standards;
import org.biaochi.validators.goal.mechanism.Values;

/**
 * GR-FIT-006: a target that falls short of a standard value of its library entry; equal passes. Of each kind of standard the one
 * of the latest year that is not after the budget year counts.
 */
public final class BelowStandard extends CodedRowRule {
    private static final Missing STANDARD = Missing.field("standardValue");

    /** The rule. */
    public BelowStandard() {
        super("GR-FIT-006", Needs.NOTHING, UNDECIDED, IndicatorField.POLARITY);
    }

    @Override
    protected Conclusion judge(
            RowView row, String code, IndicatorLibrary library, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.indicator().cell(IndicatorField.VALUE).isAbsent()) {
            return view.absent(IndicatorField.VALUE.key());
        }
        Optional<ValueType> type = row.valueType();
        Optional<Polarity> polarity = row.polarity();
        boolean otherWay =
                polarity.isPresent() && polarity.get() != Polarity.POSITIVE && polarity.get() != Polarity.REVERSE;
        if (type.isPresent() && !Values.isQuantity(type.get()) || otherWay) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Optional<Extent> now = Extent.of(row.target());
        if (polarity.isEmpty() || now.isEmpty()) {
            return undecided(polarity.isEmpty() ? IndicatorField.POLARITY : IndicatorField.VALUE);
        }
        Optional<LibraryEntry> entry = referred(row, code, library, view, context);
        if (entry.isEmpty()) {
            return Conclusion.undecided(unreferred(row, view, context));
        }
        return judge(row, now.get(), entry.get(), view, context);
    }

    private static Conclusion judge(
            RowView row, Extent now, LibraryEntry entry, GoalView view, RuleContext<PerformanceGoal> context) {
        Set<Missing> missing = new TreeSet<>();
        boolean positive = row.polarity().filter(Polarity.POSITIVE::equals).isPresent();
        StandardValue missed = null;
        for (StandardValue standard : standards(entry, view, missing)) {
            Optional<Extent> bound = Standards.read(standard, entry, context);
            if (bound.isEmpty() || !now.compares(bound.get())) {
                missing.add(bound.isEmpty() ? STANDARD : Missing.field(IndicatorField.UNIT.key()));
                continue;
            }
            Truth falls = positive ? bound.get().isAbove(now) : now.isAbove(bound.get());
            if (falls.isUnknown()) {
                missing.add(Missing.field(IndicatorField.VALUE.key()));
            } else if (falls.isTrue() && (missed == null || standard.mandatory() && !missed.mandatory())) {
                missed = standard;
            }
        }
        if (missed == null) {
            return Conclusion.of(List.of(), List.copyOf(missing));
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .pattern(positive ? "lower" : "higher")
                .escalateIf(missed.mandatory())
                .with(Shown.nameAndValue(row)
                        .with("kind", missed.kind().term())
                        .with("standard", Excerpt.of(missed.value())));
        return found(row, IndicatorField.VALUE, defect);
    }

    /** The standards that count; names what is missing if none does. */
    private static List<StandardValue> standards(LibraryEntry entry, GoalView view, Set<Missing> missing) {
        List<StandardValue> standards = Standards.inForce(entry, view, missing);
        if (standards.isEmpty() && missing.isEmpty()) {
            missing.add(STANDARD);
        }
        return standards;
    }
}
