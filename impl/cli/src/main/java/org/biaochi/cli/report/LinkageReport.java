// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.DimensionScore;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.NonBudgetAction;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DeadlineStatus;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.linkage.LinkageParameters;
import org.biaochi.report.words.DutyWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** Writes what a result leads to: which action, how much, why, and who must do what until when. */
final class LinkageReport {
    private static final int LONGEST = 60;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final @Nullable Profile profile;

    LinkageReport(Output out, Paint paint, String language, @Nullable Profile profile) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.profile = profile;
    }

    void write(LinkageAssessment assessment) {
        LinkageDecision decision = assessment.subject();
        result(assessment, decision);
        if (assessment.decided()) {
            out.line("  " + say("决定：", "Decided: ") + decided(decision) + say("    测算：", "    computed: ")
                    + proposal(assessment));
        } else {
            out.line("  " + say("建议：", "Proposed: ") + paint.bold(proposal(assessment))
                    + say("（尚无决定，由有权机关确认后执行）", " (no decision stands; a person confirms it)"));
        }
        override(decision);
        if (!assessment.proposedMeasures().isEmpty()) {
            out.line("  " + say("预算以外的措施：", "Beside the budget: ")
                    + String.join(
                            say("、", ", "),
                            assessment.proposedMeasures().stream()
                                    .map(measure -> say(measure.term(), measure.name()))
                                    .toList()));
        }
        basis(assessment);
        if (isTrue(assessment.exempt())) {
            out.line("  " + say("属于不受挂钩影响的支出类别，按基数安排：", "Exempt class, keeps its base: ")
                    + Plain.of(decision.field(LinkageField.EXPENDITURE_CLASS).text(), LONGEST));
        }
        assessment.effects().forEach(this::effect);
        figures(assessment);
        priorities(assessment);
        dimensions(assessment);
        steps(assessment.steps(), decision);
    }

    private void result(LinkageAssessment assessment, LinkageDecision decision) {
        String grade = Plain.of(decision.field(LinkageField.GRADE).text(), LONGEST);
        String kind = Plain.of(decision.field(LinkageField.EVALUATION_KIND).text(), LONGEST);
        if (!grade.isEmpty() || assessment.base().isPresent()) {
            out.line("  " + say("评价等级：", "Grade: ") + (grade.isEmpty() ? say("（未评价）", "(none)") : grade)
                    + (kind.isEmpty() ? "" : say("（" + kind + "）", " (" + kind + ")"))
                    + say("    基数：", "    Base: ") + yuan(assessment.base()));
        }
    }

    /** The amount as typed, with the unit that it is in, and the verbs. */
    private String decided(LinkageDecision decision) {
        String next = Plain.of(decision.field(LinkageField.NEXT_AMOUNT).text(), LONGEST);
        String unit = Plain.of(decision.field(LinkageField.AMOUNT_UNIT).text(), LONGEST);
        boolean bare = !next.isEmpty() && Character.isDigit(next.charAt(next.length() - 1));
        List<String> verbs = new ArrayList<>();
        decision.actions().forEach(action -> verbs.add(verb(action.get(ActionColumn.VERB))));
        return (next.isEmpty() ? "" : say("下年安排 ", "next year ") + next)
                + (bare ? " " + (unit.isEmpty() ? say("元", "yuan") : unit) : "")
                + (verbs.isEmpty() ? "" : say("（", " (") + String.join(say("、", ", "), verbs) + say("）", ")"));
    }

    /** Why it was decided otherwise, and who may do so; who decided, when and on which basis. */
    private void override(LinkageDecision decision) {
        StringBuilder line = new StringBuilder();
        stated(line, say("另行决定的理由：", "Decided otherwise because: "), decision.field(LinkageField.OVERRIDE_REASON));
        stated(line, say("批准：", "authority: "), decision.field(LinkageField.OVERRIDE_AUTHORITY));
        stated(line, say("决定单位：", "decided by: "), decision.field(LinkageField.DECIDED_BY));
        stated(line, say("决定日期：", "on: "), decision.field(LinkageField.DECISION_DATE));
        stated(line, say("决定依据：", "basis: "), decision.field(LinkageField.BASIS));
        if (line.length() > 0) {
            out.line("  " + line);
        }
    }

    private void stated(StringBuilder line, String label, Typed cell) {
        if (cell.isValue()) {
            line.append(line.length() == 0 ? "" : say("；", "; ")).append(label).append(Plain.of(cell.text(), LONGEST));
        }
    }

    private String verb(Typed cell) {
        String typed = Plain.of(cell.text(), LONGEST);
        for (BudgetAction action : BudgetAction.values()) {
            if (action.name().equals(typed)) {
                return say(action.term(), action.name());
            }
        }
        for (NonBudgetAction action : NonBudgetAction.values()) {
            if (action.name().equals(typed)) {
                return say(action.term(), action.name());
            }
        }
        return typed;
    }

    /** What the cuts make together, and what may be released before a rectification is closed. */
    private void figures(LinkageAssessment assessment) {
        for (Figure figure : assessment.figures()) {
            String formula = figure.formula().toString();
            String shown = figure.value().isPresent()
                    ? figure.value().get() instanceof FigureValue.Parts parts && formula.equals("F42")
                            ? String.valueOf(parts.parts().get("releasable"))
                            : figure.value().get().toString()
                    : "";
            if (shown.isEmpty()) {
                continue;
            }
            if (formula.equals("F41")) {
                out.line("  " + say("各项核减合并后：", "All cuts together: ") + shown + say(" 元", " yuan"));
            } else if (formula.equals("F42")) {
                boolean held = figure.boundary().equals("RECTIFY_FIRST");
                out.line("  " + say("可下达：", "May be released: ") + shown + say(" 元", " yuan")
                        + (held ? say("（先整改后安排，整改未办结）", " (rectify first: not closed)") : ""));
            }
        }
    }

    /** Why: the table of the profile, from which layer, on which basis. */
    private void basis(LinkageAssessment assessment) {
        if (profile == null
                || !assessment.proposedAction().isPresent()
                || !assessment.proposedNext().isPresent()) {
            return;
        }
        Setting<Table> table = profile.setting(LinkageParameters.TABLE);
        List<String> bases = new ArrayList<>();
        for (String id : table.bases()) {
            profile.basis(id).ifPresent(basis -> bases.add(Wording.basis(basis).in(language)));
        }
        out.line("  " + say("理由：", "Why: ")
                + say("挂钩表（" + table.layer() + "）", "the linkage table (" + table.layer() + ")")
                + (bases.isEmpty() ? "" : say("；依据：", "; basis: ") + String.join(say("；", "; "), bases)));
    }

    private String proposal(LinkageAssessment assessment) {
        Value<BigDecimal> next = assessment.proposedNext();
        if (next.state() == Value.State.NOT_APPLICABLE) {
            return say("没有评价，不提出措施", "not evaluated, so nothing is proposed");
        }
        String action = assessment.proposedAction().isPresent()
                ? say(
                        assessment.proposedAction().get().term(),
                        assessment.proposedAction().get().name())
                : say("措施无法确定", "no action can be told");
        return action + say("，下年安排 ", ", next year ") + yuan(next);
    }

    private void effect(BudgetEffect effect) {
        StringBuilder line = new StringBuilder("    ");
        line.append(effect.proposed() ? say("拟", "proposed ") : "")
                .append(say(effect.kind().term(), effect.kind().name()))
                .append(' ')
                .append(yuan(effect.amount()));
        if (!effect.action().term().equals(effect.kind().term())) {
            line.append(say("（", " ("))
                    .append(say(effect.action().term(), effect.action().name()))
                    .append(say("）", ")"));
        }
        part(line, say("原因：", "cause: "), effect.cause());
        part(line, say("依据：", "basis: "), effect.basis());
        part(line, say("去向：", "to: "), effect.target());
        out.line(line.toString());
    }

    private void part(StringBuilder line, String label, String text) {
        if (!text.isEmpty()) {
            line.append(say("，", ", ")).append(label).append(Plain.of(text, LONGEST));
        }
    }

    private void priorities(LinkageAssessment assessment) {
        if (assessment.priorities().isEmpty()) {
            return;
        }
        Value<BigDecimal> gap = assessment.guaranteeGap();
        String told = say("三保缺口 ", "三保 lacks ") + yuan(gap);
        boolean lacks = gap.isPresent() && gap.get().signum() > 0;
        out.line("  " + say("按优先序安排：", "By order of priority: ") + (lacks ? paint.red(told) : told));
        for (PriorityShare share : assessment.priorities()) {
            String tier = share.tier().isPresent()
                    ? say(share.tier().get().term(), share.tier().get().name())
                    : "—";
            out.line("    " + Plain.of(share.name(), LONGEST) + say("（", " (") + tier + say("）：需求 ", "): needs ")
                    + yuan(share.demand()) + say("，安排 ", ", granted ") + yuan(share.granted())
                    + say("，缺口 ", ", lacks ") + yuan(share.gap()));
        }
    }

    private void dimensions(LinkageAssessment assessment) {
        if (assessment.dimensions().isEmpty()) {
            return;
        }
        out.line("  " + say("挂钩维度 ", "Dimensions ") + assessment.dimensions().size() + say(" 项，综合得分 ", ", composite ")
                + number(assessment.composite()));
        for (DimensionScore dimension : assessment.dimensions()) {
            out.line("    " + Plain.of(dimension.name(), LONGEST) + say("：权重 ", ": weight ")
                    + number(dimension.weight()) + say("，得分 ", ", score ") + number(dimension.score()));
        }
    }

    /** What somebody still owes, the latest first. */
    void steps(List<DueStep> steps, Subject subject) {
        for (DueStep step : steps) {
            String body = DutyWords.body(step).in(language);
            String until =
                    step.until().isPresent() ? step.until().get().toString() : say("期限不明", "no day that can be told");
            out.line("  " + say("待办：", "To do: ") + body + " "
                    + DutyWords.what(step, subject).in(language)
                    + say("，期限 ", ", until ") + until
                    + status(step.status())
                    + step.rule()
                            .map(rule -> say("（", " (") + rule + say("）", ")"))
                            .orElse(""));
        }
    }

    private String status(Value<DeadlineStatus> status) {
        if (!status.isPresent()) {
            return "";
        }
        return switch (status.get()) {
            case OVERDUE -> " " + paint.red(say("已逾期", "overdue"));
            case WARN -> " " + paint.yellow(say("临期", "near"));
            case OK -> "";
        };
    }

    private String yuan(Value<BigDecimal> amount) {
        if (amount.state() == Value.State.ERROR) {
            return amount.code().equals("NEGATIVE")
                    ? say("（金额为负，不予认可）", "(below 0, refused)")
                    : say("（超过项目结余，不予认可）", "(more than there is, refused)");
        }
        return amount.isPresent() ? amount.get().toPlainString() + say(" 元", " yuan") : say("无法测算", "unknown");
    }

    private static String number(Value<BigDecimal> number) {
        return number.isPresent() ? number.get().toPlainString() : "—";
    }

    private static boolean isTrue(Value<Boolean> value) {
        return value.isPresent() && value.get();
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
