// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.biaochi.core.target.Decimals;
import org.biaochi.core.text.Numbering;

/** The record of a satisfaction survey as rules read it: a cell without column is MISSING, a blank or odd one an error. Immutable. */
public final class SurveyView {
    /** The error of a cell that is blank or says something else. */
    public static final String UNUSABLE = "UNUSABLE";

    private final Cells<SurveyColumn> survey;

    /** Reads a record. */
    public SurveyView(Cells<SurveyColumn> survey) {
        this.survey = survey;
    }

    /**
     * The surveys that an indicator rests on: the ones with the id it names; if it names none, those made for it by id or name, and
     * those that do not say what they were made for.
     */
    public static List<SurveyView> of(AchievedRow row, Surveys surveys) {
        List<SurveyView> fitting = new ArrayList<>();
        String named = row.text(AchievedColumn.SURVEY_ID);
        for (Cells<SurveyColumn> each : surveys.surveys()) {
            SurveyView survey = new SurveyView(each);
            boolean fits = named.isEmpty()
                    ? survey.isFor(row)
                    : survey.text(SurveyColumn.ID).equals(named);
            if (fits) {
                fitting.add(survey);
            }
        }
        return List.copyOf(fitting);
    }

    private boolean isFor(AchievedRow row) {
        String id = text(SurveyColumn.INDICATOR_ID);
        String name = Numbering.strip(text(SurveyColumn.INDICATOR));
        String asked = row.text(AchievedColumn.INDICATOR_ID);
        if (!id.isEmpty() && !asked.isEmpty()) {
            return id.equals(asked);
        }
        return id.isEmpty() && name.isEmpty() || name.equals(row.row().bareName());
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
