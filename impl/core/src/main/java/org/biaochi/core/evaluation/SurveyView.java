// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.evaluation.SurveyMethod;
import org.biaochi.api.facts.Surveys;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.target.Decimals;
import org.biaochi.core.text.Numbering;

/**
 * The record of a satisfaction survey as rules read it: a cell without column is MISSING, a blank or odd one an error.
 * Immutable.
 */
public final class SurveyView {
    /** The error of a cell that is blank or says something else. */
    public static final String UNUSABLE = "UNUSABLE";

    private final Cells<SurveyColumn> survey;

    /** Reads a record. */
    public SurveyView(Cells<SurveyColumn> survey) {
        this.survey = survey;
    }

    /** The records of a register, in its order. */
    public static List<SurveyView> of(Surveys surveys) {
        return surveys.surveys().stream().map(SurveyView::new).toList();
    }

    /**
     * Whether an indicator rests on it: by the id that the indicator names, else by what it was made for; a survey that
     * does not say what it was made for is one of the whole project. UNKNOWN if one side has an id and the other none.
     */
    public Truth isFor(AchievedRow row) {
        String named = row.text(AchievedColumn.SURVEY_ID);
        if (!named.isEmpty() && !survey.get(SurveyColumn.ID).isAbsent()) {
            return Truth.of(text(SurveyColumn.ID).equals(named));
        }
        String id = text(SurveyColumn.INDICATOR_ID);
        String name = Numbering.strip(text(SurveyColumn.INDICATOR));
        String asked = row.text(AchievedColumn.INDICATOR_ID);
        if (!id.isEmpty() && !asked.isEmpty()) {
            return Truth.of(id.equals(asked));
        }
        if (!name.isEmpty()) {
            return Truth.of(name.equals(row.row().bareName()));
        }
        return id.isEmpty() && named.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** A cell, normalised; empty if blank or absent. */
    public String text(SurveyColumn column) {
        return Reading.text(survey.get(column));
    }

    /** How satisfaction was computed. */
    public Value<SurveyMethod> method() {
        String text = text(SurveyColumn.METHOD).toUpperCase(Locale.ROOT);
        for (SurveyMethod method : SurveyMethod.values()) {
            if (method.name().equals(text)) {
                return Value.present(method);
            }
        }
        return lacking(SurveyColumn.METHOD);
    }

    /** The day it was made. */
    public Value<LocalDate> date() {
        Value<LocalDate> day = Reading.day(SurveyColumn.DATE, survey.get(SurveyColumn.DATE));
        return day.isPresent() ? day : lacking(SurveyColumn.DATE);
    }

    /** The valid forms. */
    public Value<BigDecimal> valid() {
        Optional<BigDecimal> number =
                Decimals.standard().read(text(SurveyColumn.VALID)).number();
        return number.map(Value::present).orElse(lacking(SurveyColumn.VALID));
    }

    private <T> Value<T> lacking(SurveyColumn column) {
        return survey.get(column).isAbsent() ? Value.missing(column.key()) : Value.error(UNUSABLE);
    }
}
