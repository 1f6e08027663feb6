// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.review.ItemScore;
import org.biaochi.api.review.ReviewKind;
import org.biaochi.api.review.ScoreSheet;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.review.ScoreScheme.Item;
import org.biaochi.core.target.DecimalReading;
import org.biaochi.core.target.Decimals;
import org.biaochi.core.text.Folding;

/** A score sheet as read against the scheme of its place. Immutable. */
public final class SheetReading {
    private final ScoreSheet sheet;
    private final List<String> missing = new ArrayList<>();
    private final List<Line> outOfRange = new ArrayList<>();
    private final Optional<BigDecimal> total;
    private final String grade;
    private final boolean byItems;
    private final boolean scored;
    private BigDecimal sum = BigDecimal.ZERO;

    private SheetReading(ScoreSheet sheet, ScoreScheme scheme) {
        this.sheet = sheet;
        this.total = points(sheet.total());
        this.grade = Folding.normalise(sheet.grade().text());
        this.byItems = !scheme.items().isEmpty();
        boolean anyLine = sheet.items().stream().anyMatch(line -> line.score().isValue());
        this.scored = anyLine || sheet.total().isValue();
        if (byItems) {
            lines(scheme);
        } else {
            total.filter(points -> isOutside(points, scheme.total()))
                    .ifPresent(points -> outOfRange.add(new Line("", "", points, scheme.total())));
        }
    }

    static SheetReading of(ScoreSheet sheet, ScoreScheme scheme) {
        return new SheetReading(sheet, scheme);
    }

    private void lines(ScoreScheme scheme) {
        Set<String> seen = new HashSet<>();
        Set<String> unclear = new HashSet<>();
        for (ItemScore line : sheet.items()) {
            String code = line.item();
            Optional<BigDecimal> points = points(line.score());
            Optional<Item> item = scheme.item(code);
            if (item.isEmpty() || points.isEmpty() || !seen.add(code)) {
                unclear.add(code);
            } else {
                sum = sum.add(points.get());
                if (isOutside(points.get(), item.get().points())) {
                    outOfRange.add(new Line(
                            code, item.get().name(), points.get(), item.get().points()));
                }
            }
        }
        for (Item item : scheme.items()) {
            if (!seen.contains(item.code())) {
                unclear.add(item.code());
            }
        }
        unclear.stream().sorted().forEach(missing::add);
    }

    private static boolean isOutside(BigDecimal points, BigDecimal most) {
        return points.signum() < 0 || points.compareTo(most) > 0;
    }

    /** The number in a cell of points; empty if it holds none or something beside it. */
    static Optional<BigDecimal> points(Typed cell) {
        if (!cell.isValue()) {
            return Optional.empty();
        }
        DecimalReading reading = Decimals.standard().read(cell.text());
        boolean plain = reading.unit().map(unit -> unit.name().equals("分")).orElse(true);
        return plain ? reading.number() : Optional.empty();
    }

    /** The sheet as typed. */
    public ScoreSheet sheet() {
        return sheet;
    }

    /** Whether nothing is on it: the judge was absent. */
    public boolean isEmpty() {
        return !scored && grade.isEmpty();
    }

    /** Whether it gives points; a sheet that says nothing of its kind but holds points does. */
    public boolean isQuantitative() {
        return sheet.kind().map(kind -> kind == ReviewKind.QUANTITATIVE).orElse(scored);
    }

    /** The codes of items whose points are missing, unreadable, given twice, or not on the sheet of this place; sorted. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** The lines whose points are below 0 or above the maximum; the total as a line without code where no items are set. */
    public List<Line> outOfRange() {
        return List.copyOf(outOfRange);
    }

    /** The sum of the points; empty if any is missing or the place has no items. */
    public Optional<BigDecimal> sum() {
        return byItems && missing.isEmpty() ? Optional.of(sum) : Optional.empty();
    }

    /** The claimed total; empty if it is missing or unreadable. */
    public Optional<BigDecimal> total() {
        return total;
    }

    /** The claimed grade, normalised; empty if it is missing. */
    public String grade() {
        return grade;
    }

    /** What the sheet is worth: the sum of its points or, where the place has no items, the total; empty if out of range. */
    public Optional<BigDecimal> score() {
        return !outOfRange.isEmpty() ? Optional.empty() : byItems ? sum() : total;
    }

    /**
     * Points of one line beside what the line can get.
     *
     * @param code the item
     * @param name its name
     * @param points the points typed
     * @param most the maximum
     */
    public record Line(String code, String name, BigDecimal points, BigDecimal most) {}
}
