// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import org.biaochi.api.basis.LocalText;

/** The terms for facts and their sources. Pure functions. */
public final class FactWords {
    private FactWords() {}

    /** The term for a fact by its id; the id itself where it has none. */
    public static LocalText name(String id) {
        return switch (id) {
            case "directory/budget-request" -> new LocalText("预算申报数", "budget request");
            case "directory/library-project" -> new LocalText("项目库登记", "entry of the project library");
            case "directory/units" -> new LocalText("单位目录", "unit directory");
            case "directory/department" -> new LocalText("部门职能行业和归口处室", "department in charge");
            case "directory/unit-projects" -> new LocalText("本单位同期其他项目", "other projects of the unit");
            case "directory/parent-goal" -> new LocalText("一级项目绩效目标", "goal of the first-level project");
            case "history/approved-goal" -> new LocalText("批复目标", "approved goal");
            case "history/past-years" -> new LocalText("以前年度目标、资金和完成值", "past years");
            case "history/evaluations" -> new LocalText("上年评价和整改记录", "last year's evaluation");
            case "library/indicators" -> new LocalText("指标库", "indicator library");
            case "review/records" -> new LocalText("审核记录", "records of review");
            case "review/score-sheet" -> new LocalText("审核打分表", "score sheets");
            case "review/pre-evaluation" -> new LocalText("事前绩效评估", "pre-evaluation");
            case "review/self-pre-evaluation" -> new LocalText("事前绩效自评估", "self pre-evaluation");
            case "calendar/working-days" -> new LocalText("工作日历", "working calendar");
            case "monitoring/goal-status" -> new LocalText("目标和预算批复情况", "approval of goal and budget");
            case "monitoring/previous-windows" -> new LocalText("以前监控期", "earlier windows");
            case "monitoring/alerts" -> new LocalText("预警记录（通知日期、处置意见）", "alerts with day of notice and disposition");
            case "monitoring/budget-changes" -> new LocalText("预算调整记录", "budget changes");
            case "monitoring/goal-reviews" -> new LocalText("目标复核记录", "goal reviews");
            case "monitoring/spot-check" -> new LocalText("财政抽查结果", "spot check");
            case "linkage/issue-ledger" -> new LocalText("以前年度问题台账", "issues of earlier years");
            case "evaluation/monitored" -> new LocalText("最近一次绩效监控表", "last monitoring report");
            case "evaluation/evaluated" -> new LocalText("部门或财政评价报告", "evaluation by department or finance");
            case "evaluation/surveys" -> new LocalText("满意度调查记录", "satisfaction surveys");
            case "evaluation/narratives" -> new LocalText("上年和同类项目自评文字", "other self-evaluations in words");
            case "evaluation/snapshot" -> new LocalText("自评任务清单", "projects due to evaluate themselves");
            case "evaluation/cycle" -> new LocalText("部门评价周期记录", "cycle of evaluations");
            case "evaluation/experts" -> new LocalText("专家库", "register of experts");
            case "evaluation/credit-list" -> new LocalText("第三方机构信用名单", "credit list of firms");
            case "supervision/stored-finals" -> new LocalText("归档数", "stored final numbers");
            default -> new LocalText("外部资料 " + id, "fact " + id);
        };
    }

    /** The term for a source of facts; its name where it has none. */
    public static LocalText source(String source) {
        return switch (source) {
            case "directory" -> new LocalText("项目和单位目录", "directories");
            case "history" -> new LocalText("历史数据", "history");
            case "library" -> new LocalText("指标库", "indicator library");
            case "review" -> new LocalText("审核资料", "reviews");
            case "calendar" -> new LocalText("工作日历", "calendar");
            case "monitoring" -> new LocalText("监控资料", "monitoring");
            case "linkage" -> new LocalText("结果应用资料", "linkage");
            case "evaluation" -> new LocalText("自评和评价资料", "evaluation");
            case "supervision" -> new LocalText("监督资料", "supervision");
            default -> new LocalText("外部资料 " + source, "source " + source);
        };
    }
}
