// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.evaluation.EngagementField;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.EvaluationGap;
import org.biaochi.api.evaluation.ScoredNode;
import org.biaochi.api.evaluation.YearComparison;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.evaluation.report.NodePoints;
import org.biaochi.report.words.FigureWords;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.ShareWords;
import org.biaochi.report.words.Wording;

/** Writes the scores of an evaluation report: total and grade, group by group, and what the evaluation still lacks. */
final class NodesReport {
    private static final int LONGEST = 40;
    private static final String INDENT = "  ";

    private final Output out;
    private final Paint paint;
    private final String language;
    private final FigureWords words;

    NodesReport(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.words = new FigureWords(Language.of(language));
    }

    void write(EvaluationAssessment assessment) {
        head(assessment);
        total(assessment);
        for (ScoredNode node : assessment.nodes()) {
            node(node);
            formula(node, assessment);
        }
        judged(assessment);
        gaps(assessment.gaps());
        assessment.comparisons().forEach(this::comparison);
    }

    private void head(EvaluationAssessment assessment) {
        List<String> parts = new ArrayList<>();
        part(say("评价类别", "Kind"), assessment.subject().field(EvaluationField.EVALUATION_KIND), parts);
        part(say("被评价单位", "Unit"), assessment.subject().field(EvaluationField.UNIT), parts);
        part(say("报告状态", "State"), assessment.subject().field(EvaluationField.STATE), parts);
        assessment
                .subject()
                .engagement()
                .ifPresent(
                        engagement -> part(say("受托机构", "Institution"), engagement.field(EngagementField.FIRM), parts));
        if (!parts.isEmpty()) {
            out.line(INDENT + String.join("    ", parts));
        }
    }

    private void part(String label, Typed cell, List<String> parts) {
        if (cell.isValue()) {
            parts.add(label + say("：", ": ") + Plain.of(cell.text(), LONGEST));
        }
    }

    private void total(EvaluationAssessment assessment) {
        Typed printed = assessment.subject().field(EvaluationField.GRADE);
        Value<BigDecimal> total = assessment.total();
        Value<BigDecimal> published = assessment.publishedTotal();
        String line = paint.bold(say("总分", "Total"))
                + say("：重算 ", ": recomputed ")
                + points(total)
                + (assessment.grade().isPresent()
                        ? " " + Plain.of(assessment.grade().get(), LONGEST)
                        : "")
                + say("，公布 ", ", published ")
                + points(published)
                + (printed.isValue() ? " " + Plain.of(printed.text(), LONGEST) : "");
        boolean differs =
                total.isPresent() && published.isPresent() && total.get().compareTo(published.get()) != 0;
        out.line(INDENT
                + line
                + (differs
                        ? say("，", ", ")
                                + paint.yellow(say("相差 ", "difference ")
                                        + published.get().subtract(total.get()).toPlainString())
                        : ""));
        if (!total.isPresent()) {
            out.line(INDENT
                    + INDENT
                    + paint.faint(say(
                            "总分不能重算：" + Wording.noTotal(total.code()).zh() + "。",
                            "No total is computed: "
                                    + Wording.noTotal(total.code()).en() + ".")));
        }
        if (!assessment.comparable()) {
            out.line(INDENT
                    + INDENT
                    + paint.faint(say(
                            "所用指标体系与国家框架不同，得分不能与按国家框架评价的项目直接比较。",
                            "The framework is not the national one; its scores do not compare with those that are.")));
        }
    }

    private void node(ScoredNode node) {
        String name = Plain.of(node.name(), LONGEST);
        boolean lost = node.score().isPresent()
                && node.weight().isPresent()
                && node.score().get().compareTo(node.weight().get()) < 0;
        boolean differs = node.score().isPresent()
                && node.published().isPresent()
                && node.score().get().compareTo(node.published().get()) != 0;
        String text = INDENT.repeat(node.level()) + "- " + (node.level() == 1 ? paint.bold(name) : name) + "  "
                + points(node.score()) + " / " + points(node.weight())
                + (differs ? say("（公布 ", " (published ") + points(node.published()) + say("）", ")") : "");
        out.line(lost && node.level() > 1 ? paint.yellow(text) : text);
    }

    /** What the formula of an indicator gives beside its printed score, or what it lacks. */
    private void formula(ScoredNode node, EvaluationAssessment assessment) {
        NodePoints.figure(assessment.figures(), node.place()).ifPresent(figure -> {
            String id = figure.formula().toString();
            boolean known = figure.value().isPresent() && figure.value().get() instanceof FigureValue.Decimal;
            String computed = words.value(figure);
            boolean same = known
                    && node.published().isPresent()
                    && ((FigureValue.Decimal) figure.value().get())
                                    .number()
                                    .compareTo(node.published().get())
                            == 0;
            String told = known
                    ? say("按 " + id + " 重算 ", "by " + id + ": ")
                            + computed
                            + (same
                                    ? say("，与报告一致", ", as printed")
                                    : say("，报告 ", ", printed ") + points(node.published()))
                    : say("按 " + id + " 不能重算：", id + " cannot be computed: ") + computed;
            out.line(INDENT.repeat(node.level() + 1) + (same ? paint.faint(told) : paint.yellow(told)));
        });
    }

    /** The indicators that are taken as judged, for want of a formula. */
    private void judged(EvaluationAssessment assessment) {
        List<String> judged = new ArrayList<>();
        List<ScoredNode> nodes = assessment.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            boolean leaf = i + 1 == nodes.size()
                    || nodes.get(i + 1).level() <= nodes.get(i).level();
            if (leaf
                    && NodePoints.figure(assessment.figures(), nodes.get(i).place())
                            .isEmpty()) {
                judged.add(Plain.of(nodes.get(i).name(), LONGEST));
            }
        }
        if (!judged.isEmpty()) {
            out.line(INDENT
                    + paint.faint(say(
                            "没有写明计算公式、按评定的得分计（要重算请补计算公式、分子、分母和指标值）：" + String.join("、", judged),
                            "taken as judged, for want of formula, parts and target: " + String.join(", ", judged))));
        }
    }

    private void gaps(List<EvaluationGap> gaps) {
        Map<EvaluationGap.Kind, List<String>> byKind = new LinkedHashMap<>();
        gaps.forEach(gap ->
                byKind.computeIfAbsent(gap.kind(), any -> new ArrayList<>()).add(Plain.of(gap.item(), LONGEST)));
        byKind.forEach((kind, items) -> out.line(
                INDENT + paint.yellow(kind.text().in(language)) + say("：", ": ") + String.join(say("、", ", "), items)));
    }

    private void comparison(YearComparison years) {
        boolean down = years.points().signum() < 0;
        String change = ShareWords.points(years.points()).in(language)
                + say("（变化率 ", " (by ")
                + ShareWords.percent(years.share())
                + say("）", ")");
        out.line(INDENT + say("年度比较：", "Year by year: ") + Plain.of(years.indicator(), LONGEST)
                + say(" " + years.from() + " 年 ", ", " + years.from() + ": ")
                + years.before().toPlainString() + "%"
                + say("，" + years.to() + " 年 ", ", " + years.to() + ": ")
                + years.after().toPlainString() + "%"
                + say("，", ", ") + (down ? paint.yellow(change) : change));
    }

    private String points(Value<BigDecimal> points) {
        return points.isPresent() ? points.get().toPlainString() : "—";
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
