// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.GateCondition;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.formula.registry.FormulaCards;
import org.jspecify.annotations.Nullable;

/** The words of the report for the closed vocabularies of the API. */
public final class Wording {
    /** What another rule found wrong stands in for the value that it hides. */
    private static final Pattern RULE = Pattern.compile("[A-Z]{2}-[A-Z]+-[0-9]{3}");

    private static final Pattern PARAMETER = Pattern.compile("[A-Z]{2}-[A-Z]+-[0-9]{3}\\.[A-Za-z]+");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

    private static final int TEXTS_SHOWN = 3;
    private static final int LONGEST_TEXT = 40;

    private Wording() {}

    /** A verdict. */
    public static LocalText verdict(Verdict verdict) {
        return switch (verdict) {
            case PASS -> new LocalText("通过", "PASS");
            case UNDECIDED -> new LocalText("未能判定", "UNDECIDED");
            case FAIL -> new LocalText("不通过", "FAIL");
        };
    }

    /** What a stage is called. */
    public static LocalText stage(Stage stage) {
        return switch (stage) {
            case REVIEW -> new LocalText("目标审核", "goal review");
            case PRE_EVALUATION -> new LocalText("事前评估", "pre-evaluation");
            case MONITORING -> new LocalText("运行监控", "monitoring");
            case SELF_EVALUATION -> new LocalText("绩效自评", "self-evaluation");
            case EVALUATION -> new LocalText("绩效评价", "evaluation");
            case LINKAGE -> new LocalText("结果应用", "linkage");
            case SUPERVISION -> new LocalText("监督", "supervision");
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
            default -> condition(reason);
        };
    }

    private static LocalText condition(String reason) {
        int about = reason.indexOf('(');
        String zh = about < 0 ? "" : "：" + reason.substring(about + 1, reason.length() - 1);
        String en = about < 0 ? "" : ": " + reason.substring(about + 1, reason.length() - 1);
        return GateCondition.of(reason)
                .map(condition -> new LocalText(
                        condition.text().zh() + zh, condition.text().en() + en))
                .orElseGet(() -> new LocalText(reason, reason));
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

    /** Whether it is something that the place has not laid down, so that who fills in the form cannot supply it. */
    public static boolean isOfPlace(Missing missing) {
        String key = missing.toString();
        return key.startsWith("preEvaluation.") || PARAMETER.matcher(key).matches();
    }

    /** What a rule lacks, with the key of a field behind its term. */
    public static LocalText missing(Missing missing, RuleId rule, String scope) {
        LocalText lack = lack(missing, rule, scope);
        boolean named = missing.fact() == null
                && !missing.equals(Missing.REST_OF_FORM)
                && !lack.zh().equals(lack.en())
                && !CODE.matcher(missing.toString()).matches();
        return named ? new LocalText(lack.zh() + "（" + lack.en() + "）", lack.en()) : lack;
    }

    /** What stands in the cells that a rule lacks and cannot be used there; empty where nothing does, so that they are missing. */
    public static Optional<LocalText> unread(Missing missing, RuleId rule, String scope, Subject subject) {
        boolean field = missing.fact() == null && !missing.equals(Missing.REST_OF_FORM);
        return (field ? UnreadCells.of(subject, missing.toString(), rule) : Optional.<UnreadCells>empty())
                .map(cells -> {
                    LocalText name = missing(missing, rule, scope);
                    List<String> texts = cells.texts().stream()
                            .limit(TEXTS_SHOWN)
                            .map(text -> "“" + Plain.of(text, LONGEST_TEXT) + "”")
                            .toList();
                    String more = cells.texts().size() > TEXTS_SHOWN ? "等" : "";
                    return new LocalText(
                            name.zh() + "填的是" + String.join("、", texts) + more + "，"
                                    + cells.fault().zh(),
                            name.en() + " says " + String.join(", ", texts) + ", which "
                                    + cells.fault().en());
                });
    }

    /**
     * What a rule lacks, in the terms of the form; a field of a row and one of the form may share a key, and the rule tells
     * which is meant: one that judges rows, or the group of rules about indicators.
     */
    public static LocalText lack(Missing missing, RuleId rule, String scope) {
        String key = missing.toString();
        if (missing.equals(Missing.REST_OF_FORM)) {
            return new LocalText("表格不完整（其余行未见）", "the rest of the form (cut copy)");
        }
        if (missing.fact() != null) {
            String id = missing.fact().id();
            return new LocalText(FactWords.name(id).zh(), "fact " + id);
        }
        Optional<String> ofCells = CellsInWords.term(scope, key);
        if (ofCells.isPresent()) {
            return new LocalText(ofCells.get(), key);
        }
        Optional<String> ofForm = GoalField.ofKey(key).map(GoalField::term);
        String column = key.startsWith("indicator.") ? key.substring("indicator.".length()) : key;
        Optional<String> ofRow = IndicatorField.ofKey(column).map(IndicatorField::term);
        boolean rows = scope.equals("indicator") || rule.toString().startsWith("GR-IND-");
        String term = (rows ? ofRow.or(() -> ofForm) : ofForm.or(() -> ofRow)).orElse(other(key));
        return new LocalText(term.isEmpty() ? key : term, key);
    }

    private static String other(String key) {
        return switch (key) {
            case "fundSources" -> "资金来源";
            case "calendarSpan" -> "更长的工作日历（所给的日历算不到期限，请补上相邻年度）";
            case "tasks" -> "年度主要任务";
            case "progressPlan" -> "进度计划";
            case "indicators" -> "绩效指标";
            case "overallIndicators" -> "实施期绩效指标";
            case "expenditureStandard" -> "支出标准";
            case "grade" -> "审核等级";
            case "total" -> "打分表的合计分";
            case "kind" -> "审核方式（定性或定量）";
            case "step" -> "审核环节";
            case "experts" -> "专家人数";
            case "preparer.user" -> "填报人的用户编号";
            case "reviewer.user" -> "审核人的用户编号";
            case "reviewer.unit" -> "填报人、审核人的单位";
            case "GR-WGT-003.shares" -> "各一级指标应占的分值（本地没有按这一合计规定）";
            case "preEvaluation.conclusionBands" -> "本地评估方案的结论分数线";
            case "preEvaluation.vetoRules" -> "本地评估方案的一票否决规定";
            default ->
                key.startsWith("items/")
                        ? "打分表项目 " + key.substring("items/".length()) + " 的得分"
                        : key.startsWith("taxonomy") ? "指标体系" : corrected(key);
        };
    }

    private static String corrected(String key) {
        if (RULE.matcher(key).matches()) {
            return "更正后的内容（见 " + key + "）";
        }
        return CODE.matcher(key).matches()
                ? Codes.CARDS
                        .meaning(key)
                        .map(meaning -> "更正后的内容（" + meaning.zh() + "）")
                        .orElse("")
                : "";
    }

    /** Why there is no figure: the words of its code; the code itself where there are none. */
    public static LocalText why(String code) {
        return Codes.CARDS.meaning(code).orElse(new LocalText(code, code));
    }

    /** Why the total of an evaluation report is not computed: what it lacks, or its error. */
    public static LocalText noTotal(String code) {
        return switch (code) {
            case "nodes" -> new LocalText("没有逐项得分、评分来源或评委打分", "there are no nodes, sources or judges");
            case "score" -> new LocalText("有指标没有得分或分值", "a node lacks score or weight");
            case "materials" -> new LocalText("缺少出分所需的资料，暂不出总分", "documents are lacking, so there is none yet");
            case "parent" -> new LocalText("指标的上下级关系对不上", "parents and ids contradict each other");
            case "role" -> new LocalText("看不出哪些指标属于产出和效益", "nothing tells output and benefit");
            case "WEIGHT_SUM" ->
                new LocalText("各级分值合计对不上（总分应为 100 分，下级合计应等于上级）", "the weights do not add up to 100 or to those above");
            case "PM-EVA-101" -> new LocalText("产出和效益的分值不足", "output and benefit weigh too little");
            default -> why(code);
        };
    }

    /** What an error of a figure means: the words of its code, or the rule to look up. */
    public static LocalText error(String code) {
        if (RULE.matcher(code).matches()) {
            return new LocalText("见 " + code, "see " + code);
        }
        return why(code);
    }

    /** Read when the first code is asked for. */
    private static final class Codes {
        private static final FormulaCards CARDS = FormulaCards.read();
    }

    /** Why a rule broke, was skipped or ran out of budget. */
    public static LocalText reason(Reason reason) {
        return switch (reason.code()) {
            case "FIELD_NOT_ON_FORM" -> new LocalText("表上没有这一栏", "the form has no such field");
            case "NO_PLACE" -> new LocalText("没有要看的内容", "nothing to look at");
            case "OUT_OF_SCOPE" -> new LocalText("适用条件不成立", "its condition does not hold");
            case "UNUSED_ROW" -> new LocalText("未使用的模板行", "an unused row of the template");
            case "PARAMETER_UNSET" -> new LocalText("管理要求没有设定数值", "the profile sets no value");
            case "REPORTED_BY" -> new LocalText("已由 " + reason.about() + " 报告", "reported by " + reason.about());
            case "NOT_AT_GATE" -> new LocalText("本次没有审进入预算关口", "the gate into the budget was not asked");
            case "INPUT_LIMIT" -> new LocalText("内容超过上限", "more places than the limit");
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

    /** A column of the funds. */
    public static LocalText fundColumn(FundColumn column) {
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
