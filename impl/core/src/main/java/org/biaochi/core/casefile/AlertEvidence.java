// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.EvidenceColumn;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.registry.Formulas;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.monitoring.AlertMetric;
import org.biaochi.core.monitoring.AlertOperator;
import org.biaochi.core.monitoring.AlertRow;
import org.biaochi.core.monitoring.AlertRows;

/**
 * Raises the alert of a case file again from the inputs it records. Parameters that are not among them are those of the profile at
 * hand, which must then be of the recorded version: another one could answer otherwise. Pure functions.
 */
public final class AlertEvidence {

    private AlertEvidence() {}

    /** How the alert compares with what its inputs give now. */
    public enum Outcome {
        /** The same alert. */
        REPRODUCED,
        /** Another result, or none. */
        DIFFERENT,
        /** The inputs cannot be read, or the formula does not know them. */
        UNREADABLE,
        /** It cannot be told. */
        OPEN
    }

    /**
     * The answer. Immutable.
     *
     * @param outcome how it compares
     * @param about the result now, what cannot be read, or the key of the field that is missing
     */
    public record Answer(Outcome outcome, String about) {
        /** Requires both. */
        public Answer {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(about, "about");
        }
    }

    /** Computes the formula of an alert again and compares. */
    public static Answer check(CaseView view, Profile profile) {
        String metric = view.text(CaseField.METRIC);
        if (metric.isEmpty()) {
            return open(CaseField.METRIC);
        }
        Optional<FormulaId> id = Formulas.standard().named(metric);
        if (id.isEmpty()) {
            return new Answer(Outcome.UNREADABLE, metric);
        }
        Formula<?> formula = Formulas.standard().find(id.get()).orElseThrow();
        Map<String, Object> given = given(view, formula);
        boolean same = view.text(CaseField.PROFILE).equals(profile.ref().id())
                && view.text(CaseField.PROFILE_VERSION).equals(profile.ref().version());
        for (String term : formula.terms().keySet()) {
            if (!given.containsKey(term) && !same) {
                return open(CaseField.PROFILE_VERSION);
            }
        }
        if (given.values().stream().anyMatch(AlertEvidence::isStructure)) {
            return new Answer(Outcome.OPEN, CaseView.INPUTS.name());
        }
        try {
            Result<?> result = Formulas.standard().compute(id.get(), given, profile.compiled(Terms.KEY));
            return compare(view, result, same ? row(view, profile) : Optional.empty());
        } catch (UnreadableInputException e) {
            return new Answer(Outcome.UNREADABLE, e.text().zh());
        }
    }

    private static Optional<AlertRow> row(CaseView view, Profile profile) {
        return profile.compiled(AlertRows.KEY).row(view.text(CaseField.RULE));
    }

    /** The inputs by the names of the formula; tables are not given but taken from the profile. */
    private static Map<String, Object> given(CaseView view, Formula<?> formula) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (Cells<EvidenceColumn> row : view.file().inputs()) {
            String name = Reading.text(row.get(EvidenceColumn.NAME));
            String text = Reading.text(row.get(EvidenceColumn.TEXT));
            Term<?> term = formula.terms().get(name);
            if (term != null && term.kind() == Term.Kind.TABLE) {
                continue;
            }
            given.put(name, GivenText.read(text));
        }
        return given;
    }

    /** A list of another maker's that nobody can read back. */
    private static boolean isStructure(Object value) {
        return value instanceof String text && text.startsWith("[");
    }

    private static Answer compare(CaseView view, Result<?> result, Optional<AlertRow> row) {
        Optional<AlertMetric> metric = AlertMetric.of(result.formula().toString());
        Value<String> measure = metric.map(known -> known.text(result))
                .orElseGet(() -> result.shown().isPresent()
                        ? Value.present(result.shown().get().toString())
                        : Value.missing("value"));
        String now = measure.isPresent() ? measure.get() : measure.toString();
        String recorded = view.text(CaseField.VALUE);
        if (!measure.isPresent() || !recorded.isEmpty() && !equal(recorded, now)) {
            return new Answer(Outcome.DIFFERENT, now);
        }
        Optional<String> limit = said(view, CaseField.LIMIT).or(() -> row.map(AlertRow::limit));
        Optional<AlertOperator> operator =
                AlertOperator.of(view.text(CaseField.OPERATOR)).or(() -> row.map(AlertRow::operator));
        boolean otherRow = row.isPresent()
                && (!equal(row.get().limit(), limit.orElse(""))
                        || operator.filter(row.get().operator()::equals).isEmpty()
                        || said(view, CaseField.LIGHT)
                                .filter(light -> !light.equals(row.get().light().name())
                                        && !light.equals(row.get().light().term()))
                                .isPresent());
        if (otherRow) {
            return new Answer(Outcome.DIFFERENT, row.get().toString());
        }
        if (limit.isEmpty() || operator.isEmpty()) {
            return recorded.isEmpty() ? open(CaseField.VALUE) : new Answer(Outcome.REPRODUCED, now);
        }
        return fires(result, metric, operator.get(), limit.get())
                ? new Answer(Outcome.REPRODUCED, now)
                : new Answer(Outcome.DIFFERENT, now);
    }

    private static boolean fires(Result<?> result, Optional<AlertMetric> metric, AlertOperator operator, String limit) {
        Value<Rational> number = AlertMetric.number(result);
        boolean asNumber = metric.map(AlertMetric::isNumber).orElse(number.isPresent());
        if (asNumber) {
            return number.isPresent()
                    && number(limit)
                            .map(bound -> operator.test(bound).fires(number.get()))
                            .orElse(false);
        }
        Value<String> word = AlertMetric.word(result);
        return operator.takesWords() && word.isPresent() && operator.test(limit).fires(word.get());
    }

    /** Equal as numbers, where both are, else as texts. */
    private static boolean equal(String one, String other) {
        Optional<Rational> left = number(one);
        Optional<Rational> right = number(other);
        return left.isPresent() && right.isPresent() ? left.equals(right) : one.equals(other);
    }

    private static Optional<Rational> number(String text) {
        String[] parts = text.split("/", 2);
        try {
            Rational over = Rational.of(new BigDecimal(parts[0]));
            if (parts.length == 1) {
                return Optional.of(over);
            }
            Rational under = Rational.of(new BigDecimal(parts[1]));
            return under.signum() == 0 ? Optional.empty() : Optional.of(over.dividedBy(under));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(CaseView view, CaseField field) {
        return Optional.of(view.text(field)).filter(text -> !text.isEmpty());
    }

    private static Answer open(CaseField field) {
        return new Answer(Outcome.OPEN, field.key());
    }
}
