// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundLabels.Label;
import org.biaochi.core.goal.FundLabels.Role;
import org.biaochi.core.target.DecimalReading;
import org.biaochi.core.target.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The fund block (项目资金) as rules read it: the block of the year, the block of the whole period, and the weight of the line
 * of budget execution. Amounts without a unit of their own are in the unit of the line's label, else in 万元. Immutable.
 */
public final class FundView {
    private static final Place FUNDS = Place.ROOT.child("funds");

    private final FundBlock annual;
    private final FundBlock overall;
    private final Optional<Weight> executionWeight;
    private final OptionalInt executionScore;

    private FundView(FundBlock annual, FundBlock overall, List<FundLine> lines, Label[] labels) {
        this.annual = annual;
        this.overall = overall;
        OptionalInt weighed = execution(lines, labels, FundColumn.WEIGHT);
        this.executionWeight = weighed.isPresent()
                ? Optional.of(Weight.of(lines.get(weighed.getAsInt()).cell(FundColumn.WEIGHT)))
                : Optional.empty();
        this.executionScore = execution(lines, labels, FundColumn.SCORE);
    }

    /** The fund block of a goal, its labels read as a profile says. */
    public static FundView of(PerformanceGoal goal, Profile profile) {
        return of(goal, profile.compiled(FundLabels.KEY));
    }

    /** The fund block read from one column: budget, executed amount. The total never stands outside the lines. */
    public static FundView of(PerformanceGoal goal, Profile profile, FundColumn column) {
        return of(goal, profile.compiled(FundLabels.KEY), column, false);
    }

    static FundView of(PerformanceGoal goal, FundLabels labels) {
        return of(goal, labels, amountColumn(goal.funds()), true);
    }

    private static FundView of(PerformanceGoal goal, FundLabels labels, FundColumn column, boolean field) {
        List<FundLine> lines = goal.funds();
        Label[] read = new Label[lines.size()];
        boolean annualTotal = false;
        for (int i = 0; i < read.length; i++) {
            read[i] = labels.read(lines.get(i).item().text());
            annualTotal |= read[i].role() == Role.ANNUAL_TOTAL;
        }
        Collector annual = new Collector();
        Collector overall = new Collector();
        Collector current = firstTotal(read) == Role.OVERALL_TOTAL ? overall : annual;
        for (int i = 0; i < read.length; i++) {
            Role role = read[i].role();
            if (role.isTotal()) {
                boolean whole = role == Role.OVERALL_TOTAL || role == Role.TOTAL && annualTotal;
                current = whole ? overall : annual;
                current.total(line(lines.get(i), i, column, read[i]));
            } else if (role.isSource()) {
                current.source(line(lines.get(i), i, column, read[i]), read[i]);
            }
        }
        if (field && annual.total == null && !goal.field(GoalField.FUND_TOTAL).isAbsent()) {
            Place place = Place.ROOT.child(GoalField.FUND_TOTAL.key());
            annual.total = amount(place, goal.field(GoalField.FUND_TOTAL), false);
        }
        return new FundView(annual.block(), overall.block(), lines, read);
    }

    private static @Nullable Role firstTotal(Label[] labels) {
        for (Label label : labels) {
            if (label.role().isTotal()) {
                return label.role();
            }
        }
        return null;
    }

    /** Requested amounts stand in the first budget column; forms of the execution side may only carry the adjusted one. */
    private static FundColumn amountColumn(List<FundLine> lines) {
        for (FundLine line : lines) {
            if (line.cell(FundColumn.INITIAL_BUDGET).isValue()) {
                return FundColumn.INITIAL_BUDGET;
            }
        }
        for (FundLine line : lines) {
            if (line.cell(FundColumn.BUDGET).isValue()) {
                return FundColumn.BUDGET;
            }
        }
        return FundColumn.INITIAL_BUDGET;
    }

    private static FundAmount line(FundLine line, int index, FundColumn column, Label label) {
        return amount(FUNDS.child(index).child(column.key()), line.cell(column), label.yuan());
    }

    /** Reads an amount of a form: 元 by its own unit, by {@code yuan}, else from 万元. */
    public static FundAmount amount(Place place, Typed cell, boolean yuan) {
        if (!cell.isValue()) {
            return new FundAmount(place, cell.state(), null);
        }
        DecimalReading reading = Decimals.standard().read(cell.text());
        if (reading.state() == DecimalReading.State.BLANK) {
            return new FundAmount(place, Typed.State.BLANK, null);
        }
        Optional<MeasureUnit> unit = reading.unit();
        if (reading.number().isEmpty() || unit.isPresent() && unit.get().category() != UnitCategory.MONEY) {
            return new FundAmount(place, Typed.State.VALUE, null);
        }
        BigDecimal number = reading.number().get();
        BigDecimal inYuan;
        if (unit.isPresent()) {
            inYuan = unit.get().toBase(number);
        } else {
            inYuan = yuan || hasMagnitude(cell.text()) ? number : number.multiply(FundLabels.WAN);
        }
        return new FundAmount(place, Typed.State.VALUE, Amount.ofYuan(inYuan));
    }

    /** Whether the label of a line itself says that its amounts are in 元, not in 万元. */
    public static boolean saysYuan(String label) {
        return FundLabels.isInYuan(label);
    }

    /** 250万 names its own magnitude, and the reader has multiplied it in. */
    private static boolean hasMagnitude(String text) {
        return text.indexOf('万') >= 0 || text.indexOf('亿') >= 0;
    }

    /** The line with the points of budget execution: the one called so, else the first with any. */
    private static OptionalInt execution(List<FundLine> lines, Label[] labels, FundColumn column) {
        OptionalInt found = OptionalInt.empty();
        for (int i = 0; i < labels.length; i++) {
            if (Weight.of(lines.get(i).cell(column)).isNumber()) {
                if (labels[i].role() == Role.EXECUTION) {
                    return OptionalInt.of(i);
                }
                found = found.isEmpty() ? OptionalInt.of(i) : found;
            }
        }
        return found;
    }

    /** The block of the year; its total may stand outside the fund lines. */
    public FundBlock annual() {
        return annual;
    }

    /** The block of the whole period. */
    public FundBlock overall() {
        return overall;
    }

    /** The weight of the line of budget execution; empty if the form carries no weight there. */
    public Optional<Weight> executionWeight() {
        return executionWeight;
    }

    /** The position of the line on which budget execution has its score; empty if no line has one. */
    public OptionalInt executionScore() {
        return executionScore;
    }

    /** Gathers a block line by line. */
    private static final class Collector {
        private @Nullable FundAmount total;
        private final List<FundAmount> sources = new ArrayList<>();
        private boolean ofWhich;
        private boolean other;

        void total(FundAmount amount) {
            total = total == null ? amount : total;
        }

        void source(FundAmount amount, Label label) {
            sources.add(amount);
            ofWhich |= label.ofWhich();
            other |= label.role() == Role.OTHER;
        }

        FundBlock block() {
            return total == null && sources.isEmpty() ? FundBlock.EMPTY : new FundBlock(total, sources, ofWhich, other);
        }
    }
}
