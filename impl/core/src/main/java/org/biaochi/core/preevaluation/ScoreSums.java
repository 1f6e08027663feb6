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
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.text.Numbering;

/**
 * What the scores of a pre-evaluation add up to, beside what the sheet claims: the items of each dimension, and the dimensions.
 * A claimed score is never replaced. All in points, exact. Immutable.
 *
 * @param items by the position of its row, what the items of a dimension add up to; MISSING if an item has neither a score nor a
 *     grade with a factor, NOT_APPLICABLE for a dimension without items
 * @param total what the scores of the scheme's dimensions add up to; MISSING if one has none or there is no scheme
 * @param difference the claimed total less {@code total}; MISSING if either is
 */
public record ScoreSums(List<Value<BigDecimal>> items, Value<BigDecimal> total, Value<BigDecimal> difference) {
    private static final String SCORE = ScoreColumn.SCORE.key();

    /** Copies the sums. */
    public ScoreSums {
        items = List.copyOf(items);
    }

    /** The sums of a pre-evaluation. */
    public static ScoreSums of(PreEvaluationView view) {
        List<Value<BigDecimal>> items = new ArrayList<>();
        for (DimensionScore dimension : view.preEvaluation().dimensions()) {
            items.add(sum(dimension.items(), view.scheme()));
        }
        Value<BigDecimal> total = total(view);
        Value<BigDecimal> difference = total;
        if (!view.total().isNumber()) {
            difference = Value.missing("totalScore");
        } else if (total.isPresent()) {
            difference = Value.present(view.total().points().subtract(total.get()));
        }
        return new ScoreSums(items, total, difference);
    }

    private static Value<BigDecimal> total(PreEvaluationView view) {
        if (view.scheme().isEmpty()) {
            return Value.missing("scheme");
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (DimensionReading reading : view.dimensions()) {
            if (!reading.score().isNumber()) {
                return Value.missing(SCORE);
            }
            sum = sum.add(reading.score().points());
        }
        return Value.present(sum);
    }

    private static Value<BigDecimal> sum(List<Cells<ScoreColumn>> items, Optional<Scheme> scheme) {
        if (items.isEmpty()) {
            return Value.notApplicable("items");
        }
        Map<String, BigDecimal> maxima = new HashMap<>();
        scheme.ifPresent(known -> known.dimensions().stream()
                .flatMap(dimension -> dimension.items().stream())
                .forEach(item -> item.max().ifPresent(max -> {
                    maxima.put(item.name(), max);
                    maxima.put(item.code(), max);
                })));
        maxima.remove("");
        BigDecimal sum = BigDecimal.ZERO;
        for (Cells<ScoreColumn> item : items) {
            Optional<BigDecimal> points = points(item, scheme, maxima);
            if (points.isEmpty()) {
                return Value.missing(SCORE);
            }
            sum = sum.add(points.get());
        }
        return Value.present(sum);
    }

    /** The score of an item; without one, its maximum times the factor of its grade. */
    private static Optional<BigDecimal> points(
            Cells<ScoreColumn> item, Optional<Scheme> scheme, Map<String, BigDecimal> maxima) {
        Weight score = Weight.of(item.get(ScoreColumn.SCORE));
        if (score.isNumber()) {
            return Optional.of(score.points());
        }
        Weight printed = Weight.of(item.get(ScoreColumn.MAX));
        Optional<BigDecimal> max = Optional.ofNullable(maxima.get(text(item.get(ScoreColumn.CODE))))
                .or(() -> Optional.ofNullable(maxima.get(Numbering.strip(text(item.get(ScoreColumn.NAME))))))
                .or(() -> printed.isNumber() ? Optional.of(printed.points()) : Optional.empty());
        Optional<BigDecimal> factor = scheme.map(known -> known.gradeFactors().get(text(item.get(ScoreColumn.GRADE))));
        return max.flatMap(points -> factor.map(points::multiply));
    }

    private static String text(Typed cell) {
        return Reading.text(cell);
    }
}
