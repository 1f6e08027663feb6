// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.DimensionScore;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DeadlineStatus;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.DutyWords;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;

/** What somebody still owes, and what a result means in money: effects, priorities with the gap of 三保, dimensions. */
final class EffectsBlock {
    private static final int LONGEST = 80;

    private final Canvas canvas;
    private final Html html;

    EffectsBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(LinkageAssessment assessment) {
        steps(assessment.steps(), assessment.subject());
        effects(assessment.effects());
        priorities(assessment);
        dimensions(assessment);
    }

    void steps(List<DueStep> steps, Subject subject) {
        if (steps.isEmpty()) {
            return;
        }
        LinesTable table = table(
                canvas.say("谁要在什么时候前做什么", "Who must do what by when"),
                Column.of(canvas.say("单位", "Who")),
                Column.of(canvas.say("要做什么", "What")),
                Column.of(canvas.say("期限", "Until")),
                Column.of(canvas.say("规则", "Rule")));
        for (DueStep step : steps) {
            table.row(() -> html.text(canvas.say(DutyWords.body(step))));
            table.cell(canvas.say(DutyWords.what(step, subject)));
            table.cell((step.until().isPresent()
                            ? canvas.language().day(step.until().get())
                            : Shown.NONE)
                    + status(step.status()));
            table.cell(step.rule().map(Object::toString).orElse(Shown.NONE));
            table.endRow();
        }
        table.close();
    }

    private String status(Value<DeadlineStatus> status) {
        if (!status.isPresent() || status.get() == DeadlineStatus.OK) {
            return "";
        }
        return status.get() == DeadlineStatus.OVERDUE
                ? canvas.say("（已逾期）", " (overdue)")
                : canvas.say("（临期）", " (near)");
    }

    private void effects(List<BudgetEffect> effects) {
        if (effects.isEmpty()) {
            return;
        }
        LinesTable table = table(
                canvas.say("对预算的影响", "What it does to the budget"),
                Column.of(canvas.say("影响", "Effect")),
                Column.of(canvas.say("措施", "Measure")),
                Column.number(canvas.say("金额（元）", "Amount (yuan)")),
                Column.of(canvas.say("原因", "Cause")),
                Column.of(canvas.say("依据", "Basis")),
                Column.of(canvas.say("去向", "To")));
        for (BudgetEffect effect : effects) {
            table.row(() -> html.text((effect.proposed() ? canvas.say("拟", "proposed ") : "")
                    + canvas.say(effect.kind().term(), effect.kind().name())));
            table.cell(canvas.say(effect.action().term(), effect.action().name()));
            table.cell(
                    effect.amount().state() == Value.State.ERROR
                            ? effect.amount().code().equals("NEGATIVE")
                                    ? canvas.say("金额为负，不予认可", "below 0, refused")
                                    : canvas.say("超过项目结余，不予认可", "more than there is, refused")
                            : yuan(effect.amount()));
            table.cell(shown(effect.cause()));
            table.cell(shown(effect.basis()));
            table.cell(shown(effect.target()));
            table.endRow();
        }
        table.close();
    }

    private void priorities(LinkageAssessment assessment) {
        if (assessment.priorities().isEmpty()) {
            return;
        }
        LinesTable table = table(
                canvas.say("按优先序安排，三保缺口（元）：", "By order of priority; 三保 lacks (yuan): ")
                        + yuan(assessment.guaranteeGap()),
                Column.of(canvas.say("需求", "Demand")),
                Column.of(canvas.say("层次", "Tier")),
                Column.number(canvas.say("需求数", "Needs")),
                Column.number(canvas.say("安排数", "Granted")),
                Column.number(canvas.say("缺口", "Lacks")));
        for (PriorityShare share : assessment.priorities()) {
            table.row(() -> html.text(Plain.of(share.name(), LONGEST)));
            table.cell(
                    share.tier().isPresent()
                            ? canvas.say(
                                    share.tier().get().term(),
                                    share.tier().get().name())
                            : Shown.NONE);
            table.cell(yuan(share.demand()));
            table.cell(yuan(share.granted()));
            table.cell(yuan(share.gap()));
            table.endRow();
        }
        table.close();
    }

    private void dimensions(LinkageAssessment assessment) {
        if (assessment.dimensions().isEmpty()) {
            return;
        }
        LinesTable table = table(
                canvas.say("挂钩维度，综合得分：", "Dimensions, composite: ") + Shown.points(assessment.composite()),
                Column.of(canvas.say("维度", "Dimension")),
                Column.number(canvas.say("权重", "Weight")),
                Column.number(canvas.say("得分", "Score")));
        for (DimensionScore dimension : assessment.dimensions()) {
            table.row(() -> html.text(Plain.of(dimension.name(), LONGEST)));
            table.cell(Shown.points(dimension.weight()));
            table.cell(Shown.points(dimension.score()));
            table.endRow();
        }
        table.close();
    }

    private LinesTable table(String caption, Column... columns) {
        return new LinesTable(html, caption, List.of(columns));
    }

    private static String yuan(Value<BigDecimal> amount) {
        return amount.isPresent() ? Numbers.grouped(amount.get()) : Shown.NONE;
    }

    private static String shown(String text) {
        return text.isBlank() ? Shown.NONE : Plain.of(text, LONGEST);
    }
}
