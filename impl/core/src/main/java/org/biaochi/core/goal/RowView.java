// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.Polarity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.goal.Taxonomy.Node;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * One indicator row as rules read it (goals-and-review 1.4). Readings are made when first asked for; reading twice gives equal
 * answers, so any thread may ask.
 */
public final class RowView {
    private static final IndicatorField[] FORM_ORDER = {
        IndicatorField.L1,
        IndicatorField.L2,
        IndicatorField.NAME,
        IndicatorField.OPERATOR,
        IndicatorField.VALUE,
        IndicatorField.UNIT,
        IndicatorField.WEIGHT
    };

    private final Indicator indicator;
    private final LevelText l1Text;
    private final LevelText l2Text;
    private final Node levels;
    private final RecentTargets reader;
    private final PeriodSet set;
    private final boolean last;
    private final Name name;
    private final Weight weight;
    private final boolean unused;
    private @Nullable ReadTarget read;
    private @Nullable Optional<ValueType> valueType;

    RowView(Indicator indicator, LevelText l1, LevelText l2, Node levels, RowReaders readers, boolean last) {
        this.indicator = indicator;
        this.l1Text = l1;
        this.l2Text = l2;
        this.levels = levels;
        this.reader = readers.targets();
        this.last = last;
        PeriodSet flag = PeriodFlags.read(indicator.cell(IndicatorField.PERIOD));
        this.set = flag == null ? indicator.set() : flag;
        this.name = Name.of(indicator.name(), readers.names());
        this.weight = Weight.of(indicator.weight());
        this.unused = !indicator.value().isValue() && isBlankWeight() && isBlankName();
    }

    private boolean isBlankWeight() {
        return weight.state() == Weight.State.BLANK || weight.state() == Weight.State.ABSENT;
    }

    private boolean isBlankName() {
        return name.text().isEmpty()
                || name.text().length() <= 8 && name.bare().text().isEmpty();
    }

    private static String normalised(Typed cell) {
        return cell.isValue() ? Folding.normalise(cell.text()) : "";
    }

    /** The row as typed. */
    public Indicator indicator() {
        return indicator;
    }

    /** The place of the row. */
    public Place place() {
        return indicator.place();
    }

    /** The place of one of its cells. */
    public Place place(IndicatorField field) {
        return indicator.place().child(field.key());
    }

    /** The set the row belongs to: that of its period flag if it has a readable one, else the set it is stored in. */
    public PeriodSet set() {
        return set;
    }

    /** Whether it is an unused row of the template: levels printed; name (without 指标N), value and weight blank. */
    public boolean unused() {
        return unused;
    }

    /**
     * Whether a cut of the copy could explain what is odd about a cell: the row is the last one of a partial goal and nothing
     * follows the cell in the order of the form. Columns that the forms print in no common order count as the last ones.
     */
    public boolean mayBeCut(IndicatorField field) {
        if (!last || field.compareTo(IndicatorField.WEIGHT) > 0) {
            return last;
        }
        for (int i = FORM_ORDER.length - 1; i >= 0 && FORM_ORDER[i] != field; i--) {
            if (indicator.cell(FORM_ORDER[i]).isValue()) {
                return false;
            }
        }
        return true;
    }

    /** The first level in short form (产出); empty if it cannot be resolved. */
    public Optional<String> l1() {
        return levels.l1().isEmpty() ? Optional.empty() : Optional.of(levels.l1());
    }

    /** The second level in short form (数量); empty if it cannot be resolved. */
    public Optional<String> l2() {
        return levels.l2().isEmpty() ? Optional.empty() : Optional.of(levels.l2());
    }

    /** Both levels in short form; a level that cannot be resolved is the empty text. */
    public Node levels() {
        return levels;
    }

    /** Whether the first level is this one; UNKNOWN if it cannot be resolved. */
    public Truth isUnderL1(String l1) {
        return levels.l1().isEmpty() ? Truth.UNKNOWN : Truth.of(levels.l1().equals(l1));
    }

    /** Whether the second level is this one; UNKNOWN if it cannot be resolved. */
    public Truth isUnderL2(String l2) {
        return levels.l2().isEmpty() ? Truth.UNKNOWN : Truth.of(levels.l2().equals(l2));
    }

    /** Whether it stands under the cost node: first level 成本 (2021) or second level 成本 under 产出 (2015). */
    public Truth isCost() {
        return isUnderL1(LevelNames.COST).or(isUnderL1(LevelNames.OUTPUT).and(isUnderL2(LevelNames.COST)));
    }

    /**
     * Whether it states an economic cost: second level 经济成本 (2021), or 成本 at the cost node (2015); UNKNOWN if the second
     * level cannot be resolved and may be one.
     */
    public Truth isEconomicCost() {
        if (levels.l2().isEmpty()) {
            return isUnderL1(LevelNames.COST).or(isUnderL1(LevelNames.OUTPUT)).and(Truth.UNKNOWN);
        }
        return isUnderL2(LevelNames.ECONOMIC_COST).or(isUnderL2(LevelNames.COST).and(isCost()));
    }

    /** What a cost row states: the word of its column, else a unit cost where the value is a price per something. */
    public Optional<CostKind> costKind() {
        Optional<CostKind> stated = CostKind.read(text(IndicatorField.COST_KIND));
        return stated.isEmpty() && target().has(TargetNote.UNIT_COST) ? Optional.of(CostKind.UNIT) : stated;
    }

    /** Whether its values add up over the years; UNKNOWN if the form does not say. It is never guessed. */
    public Truth accumulates() {
        return AccumulationFlags.read(text(IndicatorField.ACCUMULATION));
    }

    /** The first level as typed, folded, without points and without a trailing 指标 or 目标. */
    public String l1Text() {
        return l1Text.text();
    }

    /** The second level as typed, folded, without points and without a trailing 指标 or 目标. */
    public String l2Text() {
        return l2Text.text();
    }

    /** The points printed beside the first level. */
    public Optional<Quota> l1Quota() {
        return Optional.ofNullable(l1Text.quota());
    }

    /** The points printed beside the second level. */
    public Optional<Quota> l2Quota() {
        return Optional.ofNullable(l2Text.quota());
    }

    /** The name, normalised; empty if blank or absent. */
    public String name() {
        return name.text();
    }

    /** The name without leading numbering, for comparisons. */
    public String bareName() {
        return name.bare().text();
    }

    /** What is said of the name without numbering, as bits. */
    long nameMarks(ToLongFunction<String> marking) {
        return name.bare().marks(marking);
    }

    /** The value text, normalised; empty if blank or absent. */
    public String value() {
        return readTarget().text().text();
    }

    /** A cell, normalised; empty if blank or absent. */
    public String text(IndicatorField field) {
        return normalised(indicator.cell(field));
    }

    /** The state of a cell after normalisation. */
    public Typed.State state(IndicatorField field) {
        Typed cell = indicator.cell(field);
        return cell.isValue() && Folding.isBlank(cell.text()) ? Typed.State.BLANK : cell.state();
    }

    /** The target: the value read beside the sign and unit columns. */
    public Target target() {
        return readTarget().target();
    }

    private ReadTarget readTarget() {
        ReadTarget known = read;
        if (known == null) {
            TargetContext context =
                    LevelNames.TIMELINESS.equals(levels.l2()) ? TargetContext.TIMELINESS : TargetContext.NONE;
            known = reader.read(
                    typed(IndicatorField.VALUE), typed(IndicatorField.OPERATOR), typed(IndicatorField.UNIT), context);
            read = known;
        }
        return known;
    }

    /** Whether the value holds a day or month that the calendar does not have; what was read beside it is not what was meant. */
    public boolean hasImpossibleDate() {
        return readTarget().has(ReadTarget.NO_SUCH_DAY);
    }

    /** What is said of the value text, as bits. */
    long valueMarks(ToLongFunction<String> marking) {
        return readTarget().text().marks(marking);
    }

    /** What rules ask of the value, as the bits of {@link ReadTarget}. */
    long valueTraits() {
        return readTarget().traitsOf(valueType());
    }

    private @Nullable String typed(IndicatorField field) {
        Typed cell = indicator.cell(field);
        return cell.isValue() ? cell.text() : null;
    }

    /** Sign, value and unit as typed, each where it stands; empty if there is none. */
    public String typedTarget() {
        StringBuilder text = new StringBuilder();
        for (IndicatorField field : List.of(IndicatorField.OPERATOR, IndicatorField.VALUE, IndicatorField.UNIT)) {
            String cell = typed(field);
            text.append(cell == null ? "" : cell.strip());
        }
        return text.toString();
    }

    /** The type of the value: that of the column, else inferred; empty if neither says. */
    public Optional<ValueType> valueType() {
        Optional<ValueType> known = valueType;
        if (known == null) {
            valueType = known = ValueTypes.read(
                    indicator.cell(IndicatorField.VALUE_TYPE), readTarget().type());
        }
        return known;
    }

    /** The comparison that holds: the sign column, else the sign or word in the value. */
    public Optional<Operator> operator() {
        return target().operator();
    }

    /** The unit that holds: the unit column, else the unit in the value. */
    public Optional<MeasureUnit> unit() {
        return target().unit();
    }

    /** Which way it is better, as its column states it; empty if that is blank, absent or unreadable. */
    public Optional<Polarity> polarity() {
        return Polarities.read(text(IndicatorField.POLARITY));
    }

    /** The weight. */
    public Weight weight() {
        return weight;
    }

    @Override
    public String toString() {
        return indicator.toString();
    }
}
