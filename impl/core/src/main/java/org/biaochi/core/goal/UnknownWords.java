// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;

/**
 * Cells of a goal that hold one of a few words, and where a word stands that nobody knows. Rules take it for missing. Pure
 * functions.
 */
public final class UnknownWords {
    private static final Pattern ATTRIBUTE =
            Pattern.compile(".*(?:新增|新建|新设|延续|续建|结转|到期|经常|常年|一次性|阶段|长期|跨年|当年|专项|其他|NEW|CONTINUING).*");

    private final List<Found> found = new ArrayList<>();

    private UnknownWords() {}

    /**
     * A cell.
     *
     * @param place its place
     * @param text what stands there
     * @param known words that are known there, for people
     */
    public record Found(Place place, String text, String known) {}

    /** The cells of a goal whose word nobody knows, in the order of the form. */
    public static List<Found> of(PerformanceGoal goal) {
        UnknownWords words = new UnknownWords();
        words.field(goal, GoalField.ATTRIBUTE, text -> ATTRIBUTE.matcher(text).matches(), "新增项目、延续项目");
        Predicate<String> yesOrNo = text -> !FieldReadings.yesOrNo(text).isUnknown();
        words.field(goal, GoalField.KEY_PROJECT, yesOrNo, "是、否");
        words.field(goal, GoalField.PUBLIC_FACING, yesOrNo, "是、否");
        goal.indicators().forEach(words::row);
        goal.overallIndicators().forEach(words::row);
        return words.found;
    }

    private void row(Indicator row) {
        column(row, IndicatorField.VALUE_TYPE, UnknownWords::isValueType, "定量、定性");
        column(row, IndicatorField.POLARITY, text -> Polarities.read(text).isPresent(), "正向、反向、区间、定值");
        column(row, IndicatorField.COST_KIND, text -> CostKind.read(text).isPresent(), "总成本、单位成本");
        column(
                row,
                IndicatorField.ACCUMULATION,
                text -> !AccumulationFlags.read(text).isUnknown(),
                "累计、不累计");
        column(row, IndicatorField.PERIOD, text -> PeriodFlags.read(Typed.of(text)) != null, "年度、实施期");
    }

    private static boolean isValueType(String text) {
        return text.startsWith("定量")
                || text.startsWith("定性")
                || Arrays.stream(ValueType.values())
                        .anyMatch(type -> type.name().equals(text));
    }

    private void field(PerformanceGoal goal, GoalField field, Predicate<String> known, String words) {
        look(goal.field(field), Place.ROOT.child(field.key()), known, words);
    }

    private void column(Indicator row, IndicatorField column, Predicate<String> known, String words) {
        if (row.cell(column).isValue()) {
            look(row.cell(column), row.place().child(column.key()), known, words);
        }
    }

    private void look(Typed cell, Place place, Predicate<String> known, String words) {
        String text = Reading.text(cell);
        if (!text.isEmpty() && !known.test(text)) {
            found.add(new Found(place, text, words));
        }
    }
}
