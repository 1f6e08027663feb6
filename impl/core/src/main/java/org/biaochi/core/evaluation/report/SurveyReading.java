// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biaochi.api.evaluation.AnswerColumn;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.Survey;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.evaluation.SurveyMethod;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.survey.Satisfaction;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.target.TargetReader;

/** A satisfaction survey as rules read it (F60, F61, F66). Immutable. */
public final class SurveyReading {
    private final Survey survey;
    private final Place place;

    SurveyReading(Survey survey, int position) {
        this.survey = survey;
        this.place = Evaluation.SURVEYS.child(position);
    }

    /** The survey. */
    public Place place() {
        return place;
    }

    /** A cell, normalised; empty if blank or absent. */
    public String text(SurveyColumn column) {
        return Reading.text(survey.field(column));
    }

    /** A number of forms; MISSING under its key if none can be read. */
    public Value<Rational> count(SurveyColumn column) {
        return Counts.of(column, survey.field(column));
    }

    /** How satisfaction is computed. */
    Value<SurveyMethod> method() {
        String text = text(SurveyColumn.METHOD).toUpperCase(Locale.ROOT);
        for (SurveyMethod method : SurveyMethod.values()) {
            if (method.name().equals(text)) {
                return Value.present(method);
            }
        }
        return Value.missing(SurveyColumn.METHOD.key());
    }

    Value<LocalDate> date() {
        return Reading.day(SurveyColumn.DATE, survey.field(SurveyColumn.DATE));
    }

    /** Whether the answers are counted one by one. */
    boolean isCounted() {
        return !survey.answers().isEmpty();
    }

    /** Satisfaction by the method that the record names, from the answers; the mean where it names none. */
    Result<Rational> satisfaction(Terms terms) {
        List<Value<Rational>> counts = new ArrayList<>();
        List<Rational> values = new ArrayList<>();
        for (Cells<AnswerColumn> answer : survey.answers()) {
            counts.add(Counts.of(AnswerColumn.COUNT, answer.get(AnswerColumn.COUNT)));
            Value<Rational> value = Reading.number(AnswerColumn.VALUE, answer.get(AnswerColumn.VALUE));
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        Value<SurveyMethod> method = method();
        if (method.isPresent() && method.get() == SurveyMethod.F61) {
            return Satisfaction.topBox(counts, terms);
        }
        boolean valued = values.size() == counts.size();
        return Satisfaction.mean(
                counts, valued ? Value.present(List.copyOf(values)) : Value.missing(AnswerColumn.VALUE.key()), terms);
    }

    /** Satisfaction as F66 takes it, from the answers, else as the record prints it: a mean in percent, a share of 1. */
    private Value<Rational> measured(Terms terms) {
        if (isCounted()) {
            return satisfaction(terms).value();
        }
        Typed cell = survey.field(SurveyColumn.RESULT);
        // A bound such as ≥90% is what was asked for, not what people said.
        boolean bound =
                TargetReader.standard().read(Reading.text(cell)).operator().isPresent();
        Value<Rational> printed = bound ? Value.missing(SurveyColumn.RESULT.key()) : percent(SurveyColumn.RESULT, cell);
        boolean share = method().isPresent() && method().get() == SurveyMethod.F61;
        return share && printed.isPresent() ? Value.present(printed.get().dividedBy(Rational.HUNDRED)) : printed;
    }

    /** Satisfaction in percent, whichever method gives it. */
    Value<Rational> percent(Terms terms) {
        Value<Rational> measured = measured(terms);
        boolean share = method().isPresent() && method().get() == SurveyMethod.F61;
        return share && measured.isPresent() ? Value.present(measured.get().times(Rational.HUNDRED)) : measured;
    }

    /** F66: the points of the node that rests on the survey. */
    Result<Rational> points(ScoreNode node, Terms terms) {
        return Satisfaction.points(
                measured(terms),
                percent(NodeColumn.TARGET, node.cell(NodeColumn.TARGET)),
                node.weight(),
                method(),
                count(SurveyColumn.VALID),
                date(),
                terms);
    }

    /** Satisfaction in percent however it is written: 92%, 92, 92分, 0.92, ≥90%; MISSING if it is none from 0 to 100. */
    static Value<Rational> percent(CellKey key, Typed cell) {
        Target read = TargetReader.standard().read(Reading.text(cell));
        Optional<MeasureUnit> unit = read.unit();
        boolean ofHundred = unit.filter(
                        known -> known.category() == UnitCategory.PERCENT || known.category() == UnitCategory.SCORE)
                .isPresent();
        if (read.number().isEmpty() || !read.is(TargetKind.NUMBER) || unit.isPresent() && !ofHundred) {
            return Value.missing(key.key());
        }
        Rational number = Rational.of(read.number().get());
        Rational percent = ofHundred || number.isAbove(Rational.ONE) ? number : number.times(Rational.HUNDRED);
        return percent.signum() < 0 || percent.isAbove(Rational.HUNDRED)
                ? Value.missing(key.key())
                : Value.present(percent);
    }
}
