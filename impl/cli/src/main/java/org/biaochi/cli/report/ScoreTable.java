// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.evaluation.ScoreCause;
import org.biaochi.api.evaluation.ScoredExecution;
import org.biaochi.api.evaluation.ScoredIndicator;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;

/** Writes the scores of a self-evaluation: formula, recomputed, published, difference and likely cause, row by row. */
final class ScoreTable {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_VALUE = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Output out;
    private final Paint paint;
    private final String language;

    ScoreTable(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    void write(SelfEvaluationAssessment assessment, Function<Place, String> paths) {
        out.line("  " + paint.bold(say("得分核对", "Scores")));
        execution(assessment.execution(), paths);
        for (ScoredIndicator row : assessment.indicators()) {
            AchievedIndicator achieved =
                    assessment.subject().indicators().get(row.place().position());
            String name = shown(achieved.indicator().name(), LONGEST_NAME);
            String target = shown(achieved.indicator().value(), LONGEST_VALUE);
            String actual = shown(achieved.cell(AchievedColumn.ACTUAL), LONGEST_VALUE);
            out.line("  - " + paint.bold(name) + "  " + paint.faint(paths.apply(row.place())));
            out.line("      " + say("指标值 ", "target ") + target + say("，完成值 ", ", actual ") + actual + say("；", "; ")
                    + scores(row.formula(), row.weight(), row.score(), row.published(), row.difference()));
            row.cause().ifPresent(cause -> cause(cause, row.difference()));
        }
        total(assessment);
    }

    private void execution(ScoredExecution execution, Function<Place, String> paths) {
        out.line("  - " + paint.bold(say("预算执行", "Budget execution")) + "  "
                + paint.faint(paths.apply(execution.place())));
        String rate = execution.rate().isPresent()
                ? execution.rate().get().multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%"
                : say("无法计算", "unknown");
        out.line("      " + say("执行率 ", "rate ") + rate + say("；", "; ")
                + scores(
                        Optional.of(FormulaId.of("F20")),
                        execution.weight(),
                        execution.score(),
                        execution.published(),
                        execution.difference()));
        execution.cause().ifPresent(cause -> cause(cause, execution.difference()));
    }

    private void total(SelfEvaluationAssessment assessment) {
        Value<BigDecimal> total = assessment.total();
        Typed printed = assessment.subject().field(SelfEvaluationField.GRADE);
        List<String> parts = new ArrayList<>();
        parts.add(say("重算 ", "recomputed ")
                + points(total)
                + (assessment.grade().isPresent() ? " " + assessment.grade().get() : ""));
        parts.add(say("公布 ", "published ")
                + points(assessment.publishedTotal())
                + (printed.isValue() ? " " + Plain.of(printed.text(), LONGEST_VALUE) : ""));
        out.line("  - " + paint.bold(say("总分", "Total")) + say("：", ": ") + String.join(say("，", ", "), parts));
        if (!total.isPresent()) {
            out.line("      " + paint.faint(why(assessment)));
        }
    }

    private String why(SelfEvaluationAssessment assessment) {
        if (assessment.subject().goal().partial()) {
            return say("表格只有一部分，后面可能还有指标，总分不能重算。", "The copy is cut; rows may follow, so no total is computed.");
        }
        if (assessment.total().state() == Value.State.ERROR) {
            LocalText why = Wording.why(assessment.total().code());
            return say("总分不能重算：" + why.zh() + "。", "No total is computed: " + why.en() + ".");
        }
        long open = assessment.indicators().stream()
                .filter(row -> !row.score().isPresent())
                .count();
        List<String> lacking = new ArrayList<>();
        if (open > 0) {
            lacking.add(say(open + " 项指标", open + " indicators"));
        }
        if (!assessment.execution().score().isPresent()) {
            lacking.add(say("预算执行", "budget execution"));
        }
        return lacking.isEmpty()
                ? say("总分不能重算。", "No total is computed.")
                : say(
                        String.join("和", lacking) + "没有重算得分，总分不能重算。",
                        String.join(" and ", lacking) + " without recomputed score: no total is computed.");
    }

    private String scores(
            Optional<FormulaId> formula,
            Value<BigDecimal> weight,
            Value<BigDecimal> score,
            Value<BigDecimal> published,
            Value<BigDecimal> difference) {
        return say("分值 ", "weight ")
                + points(weight)
                + say("，", ", ")
                + formula.map(id -> id + " ").orElse("")
                + say("重算 ", "recomputed ")
                + points(score)
                + say("，公布 ", ", published ")
                + points(published)
                + say("，差额 ", ", difference ")
                + points(difference);
    }

    private void cause(ScoreCause cause, Value<BigDecimal> difference) {
        boolean differs = difference.isPresent() && difference.get().signum() != 0;
        String label = differs ? say("可能的原因：", "likely cause: ") : say("说明：", "note: ");
        String text = label + cause.text().in(language);
        out.line("      " + (differs ? paint.yellow(text) : paint.faint(text)));
    }

    private String points(Value<BigDecimal> points) {
        return points.isPresent() ? points.get().toPlainString() : "—";
    }

    private String shown(Typed cell, int longest) {
        return cell.isValue() ? Plain.of(cell.text(), longest) : say("（未填）", "(none)");
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
