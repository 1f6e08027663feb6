// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.review.DimensionScore;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Numbering;

/**
 * A dimension of the scheme and how the sheet scores it. Rows are found by code, else by name. Immutable.
 *
 * @param dimension the dimension of the scheme
 * @param row the position of the row that scores it; empty if the sheet has none
 * @param score the points given; ABSENT if the sheet has no such row
 * @param max the points that can be reached: of the scheme, else as the sheet prints them; empty if neither says
 * @param vetoed whether the evaluators used their veto on it; UNKNOWN if what stands there cannot be read
 */
public record DimensionReading(
        Scheme.Dimension dimension, Optional<Integer> row, Weight score, Optional<BigDecimal> max, Truth vetoed) {

    static List<DimensionReading> of(Scheme scheme, List<DimensionScore> rows) {
        Map<String, Integer> byCode = new HashMap<>();
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byCode.putIfAbsent(text(rows.get(i).cell(ScoreColumn.CODE)), i);
            byName.putIfAbsent(Numbering.strip(text(rows.get(i).cell(ScoreColumn.NAME))), i);
        }
        List<DimensionReading> readings = new ArrayList<>();
        for (Scheme.Dimension dimension : scheme.dimensions()) {
            Integer row = byCode.getOrDefault(dimension.code(), byName.get(dimension.name()));
            readings.add(row == null ? missing(dimension) : of(dimension, row, rows.get(row)));
        }
        return List.copyOf(readings);
    }

    private static DimensionReading missing(Scheme.Dimension dimension) {
        return new DimensionReading(dimension, Optional.empty(), Weight.of(Typed.ABSENT), dimension.max(), Truth.FALSE);
    }

    private static DimensionReading of(Scheme.Dimension dimension, int row, DimensionScore typed) {
        Weight printed = Weight.of(typed.cell(ScoreColumn.MAX));
        return new DimensionReading(
                dimension,
                Optional.of(row),
                Weight.of(typed.cell(ScoreColumn.SCORE)),
                dimension.max().or(() -> printed.isNumber() ? Optional.of(printed.points()) : Optional.empty()),
                PreEvaluationView.vetoed(typed.cell(ScoreColumn.VETO)));
    }

    private static String text(Typed cell) {
        return Reading.text(cell);
    }

    /** Where the score stands or should stand. */
    public Place place() {
        return row.map(at -> PreEvaluationView.DIMENSIONS.child(at).child(ScoreColumn.SCORE.key()))
                .orElse(PreEvaluationView.DIMENSIONS);
    }
}
