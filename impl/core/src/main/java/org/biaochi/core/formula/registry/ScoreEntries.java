// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.List;
import java.util.Map;
import org.biaochi.api.evaluation.DeviationCause;
import org.biaochi.api.evaluation.NodeRole;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.FrameworkScore;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.formula.score.MultiSource;
import org.biaochi.core.formula.score.PanelScore;
import org.biaochi.core.formula.score.QualitativeBands;
import org.biaochi.core.formula.score.SelfScoreChecks;
import org.biaochi.core.formula.score.StepDeduct;
import org.biaochi.core.formula.score.Totals;

/** F20 to F34. */
final class ScoreEntries {
    static final List<Entry> ALL = List.of(
            Entry.of(ExecutionScore.F20, (in, terms) -> ExecutionScore.of(in.number("X"), in.number("B"), terms)),
            Entry.of(
                    IndicatorScore.F21,
                    (in, terms) -> IndicatorScore.floor(
                            in.operator("op", Operator.GREATER_OR_EQUAL, Operator.GREATER_OR_EQUAL, Operator.EQUAL),
                            in.number("a"),
                            in.number("t"),
                            in.number("w"),
                            terms)),
            Entry.of(
                    IndicatorScore.F22,
                    (in, terms) -> IndicatorScore.ceiling(in.number("a"), in.number("t"), in.number("w"), terms)),
            Entry.of(
                    IndicatorScore.F23,
                    (in, terms) -> IndicatorScore.strict(
                            in.operator("op", Operator.GREATER, Operator.GREATER, Operator.LESS),
                            in.number("a"),
                            in.number("t"),
                            in.number("w"),
                            terms)),
            Entry.of(IndicatorScore.F24, ScoreEntries::overCompletion),
            Entry.of(
                    QualitativeBands.F25,
                    (in, terms) -> QualitativeBands.check(in.text("level"), in.number("s"), in.number("w"), terms)),
            Entry.of(Totals.F26, (in, terms) -> Totals.leaves(in.numbers("leaves")))
                    .requiring("leaves"),
            Entry.of(Totals.F27, ScoreEntries::total).requiring("leaves", "weights"),
            Entry.of(Grades.F28, (in, terms) -> Grades.of(in.number("S"), terms)),
            Entry.of(
                    SelfScoreChecks.F29,
                    (in, terms) ->
                            SelfScoreChecks.consistency(in.number("Sind"), in.number("X"), in.number("B"), terms)),
            Entry.of(
                    SelfScoreChecks.F30,
                    (in, terms) -> SelfScoreChecks.review(in.number("self"), in.number("review"), terms)),
            Entry.of(FrameworkScore.F31, (in, terms) -> FrameworkScore.root(nodes(in), terms))
                    .requiring("groups"),
            Entry.of(
                    StepDeduct.F32,
                    (in, terms) ->
                            StepDeduct.of(in.number("v"), in.number("t"), in.number("w"), in.number("k"), terms)),
            Entry.of(PanelScore.F33, (in, terms) -> PanelScore.mean(in.numbers("scores"), terms))
                    .requiring("scores"),
            Entry.of(MultiSource.F34, (in, terms) -> MultiSource.sources(sources(in, "sources"), terms))
                    .requiring("sources"),
            Entry.of(MultiSource.F57, (in, terms) -> MultiSource.periods(sources(in, "periods"), terms))
                    .requiring("periods"));

    private ScoreEntries() {}

    private static Result<?> overCompletion(FormulaInputs in, Terms terms) {
        return IndicatorScore.overCompletion(
                in.operator(
                        "op", Operator.GREATER_OR_EQUAL, Operator.GREATER_OR_EQUAL, Operator.GREATER, Operator.EQUAL),
                in.number("a"),
                in.number("t"),
                in.number("w"),
                in.choice("cause", DeviationCause.class),
                terms);
    }

    private static Result<?> total(FormulaInputs in, Terms terms) {
        List<Value<Rational>> leaves = in.numbers("leaves");
        List<Value<Rational>> weights = in.numbers("weights");
        if (weights.size() != leaves.size() + 1) {
            throw in.refusal(
                    "weights",
                    "应先写执行率的分值，再逐个写 leaves 的分值，共 " + (leaves.size() + 1) + " 个",
                    "must be the weight of execution and one for each leaf, " + (leaves.size() + 1) + " in all");
        }
        return Totals.total(executionScore(in), leaves, weights.get(0), weights.subList(1, weights.size()));
    }

    private static Value<ExecutionScore> executionScore(FormulaInputs in) {
        Map<String, ExecutionScore> words =
                Map.of("BLOCKED", ExecutionScore.BLOCKED, "REDISTRIBUTE", ExecutionScore.REDISTRIBUTE);
        if (in.isText("exec") && words.containsKey(in.text("exec").get())) {
            return in.word("exec", words);
        }
        Value<Rational> points = in.number("exec");
        Value<ExecutionScore> stopped = Given.stop(points);
        return stopped != null ? stopped : Value.present(ExecutionScore.of(points.get()));
    }

    private static List<FrameworkScore.Node> nodes(FormulaInputs in) {
        return in.objects("groups", "name", "role", "w", "s").stream()
                .map(group -> {
                    Value<String> name = group.text("name");
                    Value<NodeRole> role = group.choice("role", NodeRole.class);
                    return new FrameworkScore.Node(
                            name.isPresent() ? name.get() : "",
                            role.isPresent() ? role.get() : null,
                            group.number("w"),
                            group.number("s"));
                })
                .toList();
    }

    private static List<MultiSource.Source> sources(FormulaInputs in, String name) {
        return in.objects(name, "w", "s").stream()
                .map(source -> new MultiSource.Source(source.number("w"), source.number("s")))
                .toList();
    }
}
