// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.linkage.DimensionScore;
import org.biaochi.api.linkage.LinkageDimensionColumn;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.MultiSource;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Folding;

/**
 * The dimensions of linkage (挂钩维度), an open list: those of the decision, then those that the profile names and the decision leaves
 * out, whose score is missing. A weight that the decision does not state is that of the profile. Immutable.
 */
final class Dimensions {
    private final List<DimensionScore> scores = new ArrayList<>();
    private final List<MultiSource.Source> sources = new ArrayList<>();
    private final Terms terms;

    Dimensions(LinkageView view, Profile profile) {
        this.terms = profile.compiled(Terms.KEY);
        Map<String, Value<Rational>> named = named(profile);
        for (Cells<LinkageDimensionColumn> row : view.decision().dimensions()) {
            String name = Reading.text(row.get(LinkageDimensionColumn.NAME));
            Value<Rational> stated = view.number(row, LinkageDimensionColumn.WEIGHT);
            Value<Rational> set = named.remove(name);
            add(
                    name,
                    stated.isPresent() || set == null ? stated : set,
                    view.number(row, LinkageDimensionColumn.SCORE),
                    Reading.text(row.get(LinkageDimensionColumn.TEXT)));
        }
        if (!scores.isEmpty()) {
            named.forEach((name, weight) -> add(name, weight, Value.missing(LinkageDimensionColumn.SCORE.key()), ""));
        }
    }

    private static Map<String, Value<Rational>> named(Profile profile) {
        Table table = profile.find(LinkageParameters.DIMENSIONS).orElse(new Table(List.of()));
        Map<String, Value<Rational>> named = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            named.put(
                    Folding.normalise(table.cell(i, "name")),
                    Value.present(Rational.of(new BigDecimal(table.cell(i, "weight")))));
        }
        return named;
    }

    private void add(String name, Value<Rational> weight, Value<Rational> score, String text) {
        sources.add(new MultiSource.Source(weight, score));
        scores.add(new DimensionScore(name, plain(weight), plain(score), text));
    }

    private static Value<BigDecimal> plain(Value<Rational> number) {
        Value<BigDecimal> stopped = Given.stop(number);
        return stopped != null
                ? stopped
                : Value.present(new BigDecimal(
                        number.get().rounded(6).stripTrailingZeros().toPlainString()));
    }

    List<DimensionScore> scores() {
        return List.copyOf(scores);
    }

    /** F34 over them. */
    Result<Composite> composite() {
        return MultiSource.sources(sources, terms);
    }

    /** The score; NOT_APPLICABLE without dimensions, MISSING where a dimension lacks what it takes. */
    Value<BigDecimal> score() {
        if (scores.isEmpty()) {
            return Value.notApplicable(LinkageView.DIMENSIONS.name());
        }
        Value<Composite> composite = composite().value();
        Value<BigDecimal> stopped = Given.stop(composite);
        return stopped != null
                ? stopped
                : composite
                        .get()
                        .points()
                        .map(points -> Value.present(points.rounded(2)))
                        .orElse(Value.missing(LinkageDimensionColumn.SCORE.key()));
    }
}
