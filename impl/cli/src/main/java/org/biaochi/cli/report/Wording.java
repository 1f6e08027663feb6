// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.Optional;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** The words of the report for the closed vocabularies of the API. */
public final class Wording {
    private Wording() {}

    /** A verdict. */
    public static LocalText verdict(Verdict verdict) {
        return switch (verdict) {
            case PASS -> new LocalText("通过", "PASS");
            case UNDECIDED -> new LocalText("未能判定", "UNDECIDED");
            case FAIL -> new LocalText("不通过", "FAIL");
        };
    }

    /** A gate's decision. */
    public static LocalText gate(GateDecision decision) {
        return switch (decision) {
            case PASS -> new LocalText("进入下一步", "next step");
            case PASS_WITH_FIX -> new LocalText("完善后进入下一步", "next step after fixes");
            case RESUBMIT -> new LocalText("修改后重新报送", "amend and resubmit");
            case BLOCK -> new LocalText("不得进入下一步预算安排", "may not enter the budget");
        };
    }

    /** A reason of a gate's decision: a code in words, or a rule id as it is. */
    public static LocalText gateReason(String reason) {
        return switch (reason) {
            case "VERDICT_PASS" -> new LocalText("审核通过", "verdict PASS");
            case "VERDICT_UNDECIDED" -> new LocalText("有未能判定的事项", "something is undecided");
            case "VERDICT_FAIL" -> new LocalText("审核不通过", "verdict FAIL");
            case "UNWAIVED_WARNING" -> new LocalText("有未豁免的警告", "a warning without waiver");
            default -> new LocalText(reason, reason);
        };
    }

    /** A severity. */
    public static LocalText severity(Severity severity) {
        return switch (severity) {
            case ERROR -> new LocalText("错误", "Errors");
            case WARNING -> new LocalText("警告", "Warnings");
            case INFO -> new LocalText("提示", "Information");
        };
    }

    /** What being undecided asks for. */
    public static LocalText policy(UndecidedPolicy policy) {
        return switch (policy) {
            case BLOCK -> new LocalText("须补充后才能通过", "blocks until decided");
            case REASON -> new LocalText("须补充或说明理由", "supply it or state a reason");
            case NOTE -> new LocalText("仅记录", "noted only");
        };
    }

    /** A basis as it may be printed: never as confirmed text when it was not verified, never practice as law. */
    public static LocalText basis(LegalBasis basis) {
        return switch (basis.kind()) {
            case NUMBERED_TEXT ->
                basis.verified()
                        ? new LocalText(basis.text(), basis.text())
                        : new LocalText(basis.text() + "（未核对）", basis.text() + " (unverified)");
            case PRACTICE -> labelled("实践", "practice", basis.text());
            case OWN_CHOICE -> labelled("本产品规则", "our own rule", basis.text());
        };
    }

    private static LocalText labelled(String zh, String en, String text) {
        String rest = text.startsWith(zh) ? text.substring(zh.length()).replaceFirst("^[：:\\s]+", "") : text;
        return rest.isEmpty() ? new LocalText(zh, en) : new LocalText(zh + "：" + rest, en + ": " + rest);
    }

    /**
     * What a rule lacks; a field of a row and one of the form may share a key, and the rule tells which is meant: one that
     * judges rows, or the group of rules about indicators.
     */
    public static LocalText missing(Missing missing, RuleId rule, String scope) {
        String key = missing.toString();
        if (missing.equals(Missing.REST_OF_FORM)) {
            return new LocalText("表格不完整（其余行未见）", "the rest of the form (cut copy)");
        }
        if (missing.fact() != null) {
            String id = missing.fact().id();
            return new LocalText(fact(id), "fact " + id);
        }
        Optional<String> ofForm = GoalField.ofKey(key).map(GoalField::term);
        String column = key.startsWith("indicator.") ? key.substring("indicator.".length()) : key;
        Optional<String> ofRow = IndicatorField.ofKey(column).map(IndicatorField::term);
        boolean rows = scope.equals("indicator") || rule.toString().startsWith("GR-IND-");
        String term = (rows ? ofRow.or(() -> ofForm) : ofForm.or(() -> ofRow)).orElse(other(key));
        return term.isEmpty() ? new LocalText(key, key) : new LocalText(term + "（" + key + "）", key);
    }

    private static String fact(String id) {
        return switch (id) {
            case "directory/budget-request" -> "预算申报数";
            case "directory/library-project" -> "项目库";
            case "directory/units" -> "单位目录";
            case "history/approved-goal" -> "批复目标";
            default -> "外部资料 " + id;
        };
    }

    private static String other(String key) {
        return switch (key) {
            case "fundSources" -> "资金来源";
            case "tasks" -> "年度主要任务";
            case "progressPlan" -> "进度计划";
            case "indicators" -> "绩效指标";
            default -> key.startsWith("taxonomy") ? "指标体系" : "";
        };
    }

    /** Why a rule broke, was skipped or ran out of budget. */
    public static LocalText reason(Reason reason) {
        return switch (reason.code()) {
            case "NOT_INSTALLED" -> new LocalText("规则未安装", "the rule is not installed");
            case "SWITCHED_OFF" -> new LocalText("本地已关闭", "switched off here");
            case "DRAFT" -> new LocalText("草稿暂不判断", "waits for submission");
            case "PLUGIN_GONE" -> new LocalText("插件已卸载", "the plug-in is gone");
            case "EXCEPTION" -> new LocalText("规则运行出错", "the rule broke down");
            case "NO_CONCLUSION" -> new LocalText("规则没有给出结论", "the rule gave no conclusion");
            case "FINDINGS_LIMIT" -> new LocalText("发现的问题超过上限", "more findings than the limit");
            case "STEPS_LIMIT" -> new LocalText("运算步数超过上限", "more steps than the limit");
            case "TEXT_LIMIT" -> new LocalText("文字超过上限", "a text longer than the limit");
            default -> new LocalText(reason.toString(), reason.toString());
        };
    }

    static LocalText fundColumn(FundColumn column) {
        return switch (column) {
            case INITIAL_BUDGET -> new LocalText("年初预算数", "initial budget");
            case BUDGET -> new LocalText("全年预算数", "budget");
            case EXECUTED -> new LocalText("全年执行数", "executed");
            case WEIGHT -> new LocalText("分值", "weight");
            case RATE -> new LocalText("执行率", "rate");
            case SCORE -> new LocalText("得分", "score");
        };
    }

    static @Nullable LocalText planColumn(String column) {
        return switch (column) {
            case "content" -> new LocalText("实施内容", "content");
            case "date" -> new LocalText("时间", "date");
            case "amount" -> new LocalText("预算金额", "amount");
            case "goalRef" -> new LocalText("对应目标", "goal");
            case "item" -> new LocalText("项目", "item");
            default -> null;
        };
    }
}
