// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.evaluation.AnswerColumn;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.Survey;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.evaluation.SurveyMethod;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.survey.Satisfaction;
import org.biaochi.core.goal.Reading;

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

    private Value<LocalDate> date() {
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

    /** Satisfaction from the answers, else as the record prints it. */
    private Value<Rational> measured(Terms terms) {
        return isCounted()
                ? satisfaction(terms).value()
                : Reading.number(SurveyColumn.RESULT, survey.field(SurveyColumn.RESULT));
    }

    /** F66: the points of the node that rests on the survey. */
    Result<Rational> points(ScoreNode node, Terms terms) {
        Value<Rational> target = Reading.number(NodeColumn.TARGET, node.cell(NodeColumn.TARGET));
        // A target of 90% and one of 90 are the same: F66 takes it in percent.
        boolean percent = node.text(NodeColumn.TARGET).endsWith("%") && target.isPresent();
        return Satisfaction.points(
                measured(terms),
                percent ? Value.present(target.get().times(Rational.HUNDRED)) : target,
                node.weight(),
                method(),
                count(SurveyColumn.VALID),
                date(),
                terms);
    }
}
