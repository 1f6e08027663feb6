// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.formula.score.ScoreTerms;
import org.jspecify.annotations.Nullable;

/** How a place scores: the items with their points, the total, and the grades by score. Immutable. */
public final class ScoreScheme {
    /** The scheme of a profile. */
    public static final Compiled<ScoreScheme> KEY = Compiled.of("score scheme", ScoreScheme::of);

    private final Map<String, Item> items;
    private final BigDecimal total;
    private final @Nullable Ladder<String> bands;
    private final Terms terms;

    private ScoreScheme(Map<String, Item> items, BigDecimal total, @Nullable Ladder<String> bands, Terms terms) {
        this.items = Collections.unmodifiableMap(items);
        this.total = total;
        this.bands = bands;
        this.terms = terms;
    }

    private static ScoreScheme of(Profile profile) {
        Map<String, Item> items = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        Setting<Table> said = profile.setting(ReviewParameters.ITEMS);
        Table table = said.value().orElse(new Table(List.of()));
        for (int row = 0; row < table.rows().size(); row++) {
            Item item = new Item(table.cell(row, "item"), table.cell(row, "name"), number(said, table, row, "points"));
            if (item.code().isEmpty() || items.put(item.code(), item) != null) {
                throw refusal(said, row, "item 为空或重复", "item is empty or repeated");
            }
            sum = sum.add(item.points());
        }
        BigDecimal total = profile.find(ReviewParameters.TOTAL).orElse(sum);
        if (!items.isEmpty() && total.compareTo(sum) != 0) {
            throw refusal(
                    said,
                    items.size() - 1,
                    "各项满分合计 " + sum.toPlainString() + " 与 review.total " + total.toPlainString() + " 不等",
                    "the points add up to " + sum.toPlainString() + ", review.total is " + total.toPlainString());
        }
        Ladder<String> bands = profile.find(ReviewParameters.BANDS)
                .map(grades -> Ladder.read(grades, "grade", Optional::of))
                .orElse(null);
        Terms terms = profile.compiled(Terms.KEY).with(ScoreTerms.GRADES, bands);
        return new ScoreScheme(items, total, bands, terms);
    }

    static BigDecimal number(Setting<Table> said, Table table, int row, String column) {
        try {
            return new BigDecimal(table.cell(row, column));
        } catch (NumberFormatException notANumber) {
            throw refusal(
                    said,
                    row,
                    column + " 不是数字“" + table.cell(row, column) + "”",
                    column + " is not a number: \"" + table.cell(row, column) + "\"");
        }
    }

    static ConfigurationException refusal(Setting<Table> said, int row, String zh, String en) {
        return new ConfigurationException(
                "REVIEW_SCHEME",
                said.location(),
                new LocalText("第 " + (row + 1) + " 行：" + zh, "row " + (row + 1) + ": " + en));
    }

    /** The items in the order of the sheet; empty where the typed total alone counts. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The item with this code. */
    public Optional<Item> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** The total. */
    public BigDecimal total() {
        return total;
    }

    /** The grade of a score (F28), read as published; empty if it lies outside all bands or none is set. */
    public Optional<String> grade(BigDecimal score) {
        Value<String> grade = graded(score).value();
        return grade.isPresent() ? Optional.of(grade.get()) : Optional.empty();
    }

    /** The grade of a score with what it takes to explain it. */
    Result<String> graded(BigDecimal score) {
        return Grades.of(Value.present(Rational.of(score)), terms);
    }

    /** Whether it is one of the grades of this place. */
    public boolean isGrade(String grade) {
        return bands != null
                && bands.rungs().stream().anyMatch(rung -> rung.step().equals(grade));
    }

    /**
     * An item of the score sheet.
     *
     * @param code its code
     * @param name its name
     * @param points the most it can get
     */
    public record Item(String code, String name, BigDecimal points) {}
}
