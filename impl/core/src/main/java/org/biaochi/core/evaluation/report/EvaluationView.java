// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.EvaluationKind;
import org.biaochi.api.evaluation.JudgeColumn;
import org.biaochi.api.evaluation.MaterialColumn;
import org.biaochi.api.evaluation.NodeRole;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.Points;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.PanelScore;
import org.biaochi.core.formula.score.SelfScoreChecks;
import org.biaochi.core.goal.AmountUnit;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** An evaluation report as rules read it, under a profile. Readings are pure; immutable to the outside. */
public final class EvaluationView {
    /** The view of a report under a profile. */
    public static final Derived<Evaluation, EvaluationView> KEY = Derived.of("evaluation view", EvaluationView::new);

    private final Evaluation evaluation;
    private final Terms terms;
    private final Optional<Framework> framework;
    private final SourceWeights weights;
    private final ScoreTree tree;

    private EvaluationView(Evaluation evaluation, Profile profile) {
        this.evaluation = evaluation;
        this.terms = profile.compiled(Terms.KEY);
        this.framework = profile.compiled(Frameworks.KEY).of(text(EvaluationField.FRAMEWORK));
        this.weights = profile.compiled(SourceWeights.KEY);
        this.tree = ScoreTree.of(evaluation.nodes(), framework);
    }

    /** The report as typed. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** The parameters of formulas. */
    public Terms terms() {
        return terms;
    }

    /** The framework that the report names; empty if it names none or one that the profile does not hold. */
    public Optional<Framework> framework() {
        return framework;
    }

    /** The scored nodes. */
    public ScoreTree tree() {
        return tree;
    }

    /** The place of a field. */
    public static Place place(EvaluationField field) {
        return Place.ROOT.child(field.key());
    }

    /** A field, normalised; empty if blank or absent. */
    public String text(EvaluationField field) {
        return Reading.text(evaluation.field(field));
    }

    /** The state of a field after normalisation. */
    public Typed.State state(EvaluationField field) {
        return Reading.state(evaluation.field(field));
    }

    /** An amount of the single cells, in 元. */
    public Value<Rational> amount(EvaluationField field) {
        return amount(field, evaluation.field(field));
    }

    Value<Rational> amount(CellKey key, Typed cell) {
        return unit().amount(key, cell);
    }

    /** The unit of amounts without one of their own. */
    public AmountUnit unit() {
        return AmountUnit.of(evaluation.field(EvaluationField.AMOUNT_UNIT));
    }

    /** A day of the single cells. */
    public Value<LocalDate> day(EvaluationField field) {
        return Reading.day(field, evaluation.field(field));
    }

    /** A year of the single cells; empty if none can be read. */
    public Optional<FiscalYear> year(EvaluationField field) {
        Value<FiscalYear> year = Reading.year(field, evaluation.field(field));
        return year.isPresent() ? Optional.of(year.get()) : Optional.empty();
    }

    /** Points of the single cells. */
    public Value<Rational> points(EvaluationField field) {
        return Points.read(evaluation.field(field), field.key());
    }

    /** Who evaluates; empty if the field does not say. */
    public Optional<EvaluationKind> kind() {
        return EvaluationKind.named(text(EvaluationField.EVALUATION_KIND));
    }

    /** What is evaluated: as the field says, else as the framework is meant for; empty if neither says. */
    public Optional<ObjectKind> objectKind() {
        return ObjectWords.kind(text(EvaluationField.OBJECT_KIND)).or(() -> framework.flatMap(Framework::objectKind));
    }

    /**
     * Whether the least points of output and benefit bind it: they are written for the expenditure of projects, not for
     * departments, governments and assets as a whole.
     */
    public boolean needsOutputAndBenefit() {
        return objectKind()
                .filter(kind -> kind == ObjectKind.DEPARTMENT_OVERALL
                        || kind == ObjectKind.ASSETS
                        || kind == ObjectKind.LOWER_GOVERNMENT)
                .isEmpty();
    }

    /** The rate of a node; empty if it has no formula or none that rates. */
    public Optional<NodeRate> rate(ScoreNode node) {
        return NodeRate.of(node, this);
    }

    /** The points that the formula of a leaf gives; empty if it names none that does. */
    public Optional<Value<Rational>> computed(ScoreNode node) {
        return rate(node).flatMap(rate -> NodePoints.of(node, rate, this)).map(NodePoints::number);
    }

    /** F31 of the nodes. A framework of bonds has its own nodes; where none of them is a result its total stands without. */
    Result<Composite> treeTotal() {
        boolean own = objectKind().filter(kind -> kind == ObjectKind.BOND).isPresent()
                && tree.outputAndBenefit(NodeRole::counts).isEmpty();
        return needsOutputAndBenefit() && !own ? tree.total(terms) : tree.wholeTotal(terms);
    }

    /** Whether the report is final; UNKNOWN if the field does not say. */
    public Truth isFinal() {
        return Reading.isFinal(text(EvaluationField.STATE));
    }

    /** F33 of the judges; empty without any. */
    Optional<Result<Rational>> panel() {
        List<Value<Rational>> scores = new ArrayList<>();
        for (Cells<JudgeColumn> judge : evaluation.judges()) {
            scores.add(Points.read(judge.get(JudgeColumn.SCORE), JudgeColumn.SCORE.key()));
        }
        return scores.isEmpty() ? Optional.empty() : Optional.of(PanelScore.mean(scores, terms));
    }

    /** F30 of the unit's own score and the score of the report as printed. */
    public Result<SelfScoreChecks.Answer> review() {
        return SelfScoreChecks.review(points(EvaluationField.SELF_SCORE), points(EvaluationField.TOTAL), terms);
    }

    /** The scores that several sources (F34, by the weights of a day) and a panel (F33) make; none where one is not known. */
    public List<Rational> joinedScores(LocalDate day) {
        List<Rational> scores = new ArrayList<>();
        sources(day)
                .map(Result::value)
                .filter(Value::isPresent)
                .flatMap(sources -> sources.get().points())
                .ifPresent(scores::add);
        panel().map(Result::value).filter(Value::isPresent).map(Value::get).ifPresent(scores::add);
        return scores;
    }

    /** F34 of the sources by the weights of a day; empty without any. */
    Optional<Result<Composite>> sources(LocalDate day) {
        return weights.score(evaluation, day, terms);
    }

    /** The documents that the framework asks for and the report does not list. */
    public List<String> missingMaterials() {
        List<String> listed = evaluation.materials().stream()
                .map(row -> Reading.text(row.get(MaterialColumn.KIND)))
                .toList();
        return framework.map(Framework::materials).orElse(List.of()).stream()
                .filter(material -> !listed.contains(material))
                .toList();
    }

    /** The surveys in the order of the report. */
    public List<SurveyReading> surveys() {
        List<SurveyReading> surveys = new ArrayList<>();
        for (int i = 0; i < evaluation.surveys().size(); i++) {
            surveys.add(new SurveyReading(evaluation.surveys().get(i), i));
        }
        return surveys;
    }

    /** The record of the draw; empty if there is none. */
    public Optional<SampleReading> sample() {
        return evaluation.sample().map(SampleReading::new);
    }
}
