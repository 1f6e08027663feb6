// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Folding;
import org.biaochi.core.yaml.Nearest;

/** The linkage table (评价结果与预算挂钩表) of a profile: what a result leads to. Immutable. */
public final class LinkageTable {
    /** The table of a profile. */
    public static final Compiled<LinkageTable> KEY = Compiled.of("linkage table", LinkageTable::new);

    private static final String EVALUATION_KIND = "evaluationKind";
    private static final String TEMPORAL_KIND = "temporalKind";
    private static final String ACTION = "action";

    private final List<Row> rows = new ArrayList<>();

    private LinkageTable(Profile profile) {
        Setting<Table> setting = profile.setting(LinkageParameters.TABLE);
        Table table = setting.value().orElse(new Table(List.of()));
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(row(table, i, setting.location()));
        }
    }

    private static Row row(Table table, int row, String location) {
        return new Row(
                text(table, row, "grade"),
                word(table, row, EVALUATION_KIND, location, Words::evaluationKind),
                word(table, row, TEMPORAL_KIND, location, Words::temporalKind),
                number(table, row, "satisfactionBelow", location),
                Words.budgetAction(text(table, row, ACTION)).orElseThrow(() -> refused(table, row, ACTION, location)),
                number(table, row, "rate", location),
                base(table, row, location));
    }

    private static String text(Table table, int row, String column) {
        return Folding.normalise(table.cell(row, column));
    }

    private static String word(
            Table table, int row, String column, String location, Function<String, Optional<String>> words) {
        String text = text(table, row, column);
        return text.isEmpty() ? "" : words.apply(text).orElseThrow(() -> refused(table, row, column, location));
    }

    private static Optional<Rational> number(Table table, int row, String column, String location) {
        String text = text(table, row, column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Rational.of(new BigDecimal(text)));
        } catch (NumberFormatException notANumber) {
            throw refused(table, row, column, location);
        }
    }

    private static Optional<LinkageBase> base(Table table, int row, String location) {
        String text = text(table, row, "base");
        for (LinkageBase base : LinkageBase.values()) {
            if (base.name().equals(text)) {
                return Optional.of(base);
            }
        }
        if (!text.isEmpty()) {
            throw refused(table, row, "base", location);
        }
        return Optional.empty();
    }

    private static ConfigurationException refused(Table table, int row, String column, String location) {
        if (text(table, row, column).isEmpty()) {
            return lacking(table, row, column, location);
        }
        return new ConfigurationException(
                "PARAMETER_TABLE",
                location,
                new LocalText(
                        "参数 " + LinkageParameters.TABLE.id() + " 第 " + (row + 1) + " 行的 " + column + " 不能写“"
                                + text(table, row, column) + "”",
                        "row " + (row + 1) + " of " + LinkageParameters.TABLE.id() + ": " + column + " cannot be \""
                                + text(table, row, column) + "\""));
    }

    /** A row without a cell it needs, and the cell that looks like it under another name. */
    private static ConfigurationException lacking(Table table, int row, String column, String location) {
        Optional<String> typed = table.rows().get(row).keySet().stream()
                .filter(key -> Nearest.to(key, List.of(column)).isPresent())
                .findFirst();
        return new ConfigurationException(
                "PARAMETER_TABLE",
                location,
                new LocalText(
                        "参数 " + LinkageParameters.TABLE.id() + " 第 " + (row + 1) + " 行缺少 " + column
                                + typed.map(key -> "，列名 \"" + key + "\" 是否想写 \"" + column + "\"？")
                                        .orElse("，请补上"),
                        "row " + (row + 1) + " of " + LinkageParameters.TABLE.id() + " lacks " + column
                                + typed.map(key -> "; did you mean it by \"" + key + "\"?")
                                        .orElse("; add it")));
    }

    /** Those of some grades that no row serves whatever else is known of a result. */
    public List<String> without(List<String> grades) {
        return grades.stream()
                .filter(grade -> rows.stream().noneMatch(row -> row.fitsAll(grade)))
                .toList();
    }

    /**
     * The first row that fits; MISSING under the key of the field that decides and is not known, or under the grade where no row
     * fits it.
     *
     * @param grade as typed, normalised; empty if unknown
     * @param evaluationKind a word of the table; empty if unknown
     * @param temporalKind likewise
     * @param satisfaction satisfaction in percent; MISSING if it is not known
     */
    Value<Row> find(
            String grade,
            Optional<String> evaluationKind,
            Optional<String> temporalKind,
            Value<Rational> satisfaction) {
        if (grade.isEmpty()) {
            return Value.missing(LinkageField.GRADE.key());
        }
        for (Row row : rows) {
            Truth kind = fits(row.evaluationKind(), evaluationKind);
            Truth time = fits(row.temporalKind(), temporalKind);
            Truth satisfied = row.satisfactionBelow()
                    .map(limit -> satisfaction.isPresent()
                            ? Truth.of(satisfaction.get().isBelow(limit))
                            : Truth.UNKNOWN)
                    .orElse(Truth.TRUE);
            Truth fits = Truth.of(row.grade().isEmpty() || row.grade().equals(grade))
                    .and(kind)
                    .and(time)
                    .and(satisfied);
            if (fits.isTrue()) {
                return Value.present(row);
            }
            if (fits.isUnknown()) {
                LinkageField asked = kind.isUnknown()
                        ? LinkageField.EVALUATION_KIND
                        : time.isUnknown() ? LinkageField.TEMPORAL_KIND : LinkageField.SATISFACTION;
                return Value.missing(asked.key());
            }
        }
        return Value.missing(LinkageField.GRADE.key());
    }

    private static Truth fits(String asked, Optional<String> known) {
        if (asked.isEmpty()) {
            return Truth.TRUE;
        }
        return known.map(word -> Truth.of(word.equals(asked))).orElse(Truth.UNKNOWN);
    }

    /**
     * A row. Immutable.
     *
     * @param grade the grade; empty for any
     * @param evaluationKind the kind of evaluation; empty for any
     * @param temporalKind how long the project runs; empty for any
     * @param satisfactionBelow below which satisfaction in percent it fits; empty for any
     * @param action the verb
     * @param rate the rate of the place; empty if it gives none
     * @param base what is adjusted; empty as the profile says in general
     */
    public record Row(
            String grade,
            String evaluationKind,
            String temporalKind,
            Optional<Rational> satisfactionBelow,
            BudgetAction action,
            Optional<Rational> rate,
            Optional<LinkageBase> base) {
        /** Requires all. */
        public Row {
            Objects.requireNonNull(grade, "grade");
            Objects.requireNonNull(evaluationKind, EVALUATION_KIND);
            Objects.requireNonNull(temporalKind, TEMPORAL_KIND);
            Objects.requireNonNull(satisfactionBelow, "satisfactionBelow");
            Objects.requireNonNull(action, ACTION);
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(base, "base");
        }

        private boolean fitsAll(String wanted) {
            boolean unconditional = evaluationKind.isEmpty() && temporalKind.isEmpty() && satisfactionBelow.isEmpty();
            return unconditional && (grade.isEmpty() || grade.equals(wanted));
        }
    }
}
