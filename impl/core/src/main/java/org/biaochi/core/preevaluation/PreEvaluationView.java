// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.ConclusionKind;
import org.biaochi.api.review.ConditionColumn;
import org.biaochi.api.review.EvaluatorKind;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.api.review.VetoColumn;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/** A pre-evaluation as rules read it, under a profile. Readings are pure; immutable to the outside. */
public final class PreEvaluationView {
    /** The view of a pre-evaluation under a profile. */
    public static final Derived<PreEvaluation, PreEvaluationView> KEY =
            Derived.of("pre-evaluation view", PreEvaluationView::new);

    /** The place of the scored dimensions. */
    public static final Place DIMENSIONS = Place.ROOT.child("dimensions");

    /** The place of the conditions precedent. */
    public static final Place CONDITIONS = Place.ROOT.child("conditions");

    private static final String YUAN = "元";

    private final PreEvaluation preEvaluation;
    private final Profile profile;
    private final Map<PreEvaluationField, String> texts = new EnumMap<>(PreEvaluationField.class);
    private final Optional<Scheme> scheme;
    private final Optional<ConclusionKind> conclusionKind;
    private @Nullable List<DimensionReading> dimensions;

    private PreEvaluationView(PreEvaluation preEvaluation, Profile profile) {
        this.preEvaluation = preEvaluation;
        this.profile = profile;
        for (PreEvaluationField field : PreEvaluationField.values()) {
            Typed cell = preEvaluation.field(field);
            texts.put(field, Reading.text(cell));
        }
        this.scheme = profile.compiled(Schemes.KEY).of(text(PreEvaluationField.SCHEME));
        this.conclusionKind = kindOf(text(PreEvaluationField.CONCLUSION));
    }

    /** The pre-evaluation under a profile; for whoever has no rule context at hand. */
    public static PreEvaluationView of(PreEvaluation preEvaluation, Profile profile) {
        return KEY.compute(preEvaluation, profile);
    }

    /** The pre-evaluation as typed. */
    public PreEvaluation preEvaluation() {
        return preEvaluation;
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** A field, normalised; empty if blank or absent. */
    public String text(PreEvaluationField field) {
        return texts.getOrDefault(field, "");
    }

    /** The state of a field after normalisation. */
    public Typed.State state(PreEvaluationField field) {
        return Reading.state(preEvaluation.field(field));
    }

    /** The place of a field. */
    public static Place place(PreEvaluationField field) {
        return Place.ROOT.child(field.key());
    }

    /** Whether projects or policies; empty if the field does not say. */
    public Optional<ObjectKind> subjectKind() {
        return Wordings.subjectKind(text(PreEvaluationField.SUBJECT_TYPE));
    }

    /** Who evaluates; empty if the field does not say. */
    public Optional<EvaluatorKind> evaluatorKind() {
        return Wordings.evaluatorKind(text(PreEvaluationField.EVALUATOR_KIND));
    }

    /** The word of threshold rules that a field means; empty if it does not say. */
    Optional<String> word(PreEvaluationField field) {
        return word(field, text(field));
    }

    static Optional<String> word(PreEvaluationField field, String text) {
        return switch (field) {
            case SUBJECT_TYPE -> Wordings.subjectKind(text).map(ObjectKind::name);
            case ATTRIBUTE -> Wordings.attribute(text);
            default -> text.isEmpty() ? Optional.empty() : Optional.of(text);
        };
    }

    /** The scheme that the document refers to; empty if it names none or one that the profile does not hold. */
    public Optional<Scheme> scheme() {
        return scheme;
    }

    /** An amount in 元: by its own unit, by the document's amount unit, else from 万元. */
    public FundAmount amount(PreEvaluationField field) {
        boolean yuan = text(PreEvaluationField.AMOUNT_UNIT).equals(YUAN);
        return FundView.amount(place(field), preEvaluation.field(field), yuan);
    }

    /** The claimed total score. */
    public Weight total() {
        return Weight.of(preEvaluation.field(PreEvaluationField.TOTAL_SCORE));
    }

    /** What the conclusion amounts to; empty if it is missing or none of the profile's words. */
    public Optional<ConclusionKind> conclusionKind() {
        return conclusionKind;
    }

    /** What a conclusion amounts to; empty if it is none of the profile's words. */
    public Optional<ConclusionKind> kindOf(String conclusion) {
        if (says(PreEvaluationParameters.NEGATIVE_CONCLUSIONS, conclusion)) {
            return Optional.of(ConclusionKind.NEGATIVE);
        }
        if (says(PreEvaluationParameters.PARTIAL_CONCLUSIONS, conclusion)) {
            return Optional.of(ConclusionKind.PARTIAL);
        }
        return says(PreEvaluationParameters.POSITIVE_CONCLUSIONS, conclusion)
                ? Optional.of(ConclusionKind.POSITIVE)
                : Optional.empty();
    }

    private boolean says(Parameter<List<String>> words, String conclusion) {
        return !conclusion.isEmpty()
                && profile.find(words).orElse(List.of()).stream()
                        .anyMatch(word -> Folding.normalise(word).equals(conclusion));
    }

    /** Whether the evaluation was concluded; UNKNOWN if what stands there is no conclusion that the profile knows. */
    public Truth concluded() {
        if (state(PreEvaluationField.CONCLUSION) != Typed.State.VALUE) {
            return Truth.FALSE;
        }
        return conclusionKind.isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether the project is submitted to the project library; UNKNOWN if the field does not say. */
    public Truth submittedToLibrary() {
        return Wordings.yesOrNo(text(PreEvaluationField.SUBMITTED_TO_LIBRARY));
    }

    /** The dimensions of the scheme with the rows that score them, in the order of the scheme; empty without a scheme. */
    public List<DimensionReading> dimensions() {
        List<DimensionReading> read = dimensions;
        if (read == null) {
            dimensions = read = scheme.map(known -> DimensionReading.of(known, preEvaluation.dimensions()))
                    .orElse(List.of());
        }
        return read;
    }

    /** Whether any row has a cell for its score, be it empty. */
    public boolean carriesScores() {
        return preEvaluation.dimensions().stream()
                .anyMatch(row -> !row.cell(ScoreColumn.SCORE).isAbsent());
    }

    /** Whether the evaluators used a veto on a row. */
    static Truth vetoed(Typed cell) {
        return Reading.said(cell) ? Wordings.yesOrNo(Reading.text(cell)) : Truth.FALSE;
    }

    /** The vetoes outside the dimensions that say something: code and text, normalised. */
    List<Map.Entry<String, String>> statedVetoes() {
        List<Map.Entry<String, String>> stated = new ArrayList<>();
        for (Cells<VetoColumn> veto : preEvaluation.vetoes()) {
            String code = Reading.text(veto.get(VetoColumn.CODE));
            String text = Reading.text(veto.get(VetoColumn.TEXT));
            if (!code.isEmpty() || !text.isEmpty()) {
                stated.add(Map.entry(code, text));
            }
        }
        return stated;
    }

    /** What a condition's cell says of being closed; UNKNOWN if it does not say. */
    public static Truth saysClosed(Cells<ConditionColumn> condition) {
        Typed cell = condition.get(ConditionColumn.CLOSED);
        return Wordings.yesOrNo(Reading.text(cell));
    }

    /** What the answer to an aspect of a joint review says; UNKNOWN if it does not say. */
    static Truth answer(Typed cell) {
        return Wordings.yesOrNo(Reading.text(cell));
    }
}
