// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.AnswerColumn;
import org.biaochi.api.evaluation.AssignmentColumn;
import org.biaochi.api.evaluation.EngagementField;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.ExchangeColumn;
import org.biaochi.api.evaluation.ExpertColumn;
import org.biaochi.api.evaluation.JudgeColumn;
import org.biaochi.api.evaluation.MaterialColumn;
import org.biaochi.api.evaluation.MemberColumn;
import org.biaochi.api.evaluation.NodeColumn;
import org.biaochi.api.evaluation.PlanColumn;
import org.biaochi.api.evaluation.RelationColumn;
import org.biaochi.api.evaluation.SampleField;
import org.biaochi.api.evaluation.SampleUnitColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.evaluation.SignatureColumn;
import org.biaochi.api.evaluation.SourceColumn;
import org.biaochi.api.evaluation.StratumColumn;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.AllocationColumn;
import org.biaochi.api.linkage.CutColumn;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageDimensionColumn;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.PriorityColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.linkage.ReleaseColumn;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringFundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.register.AccessColumn;
import org.biaochi.api.register.FundEventColumn;
import org.biaochi.api.register.ResponsibilityColumn;
import org.biaochi.api.register.TallyColumn;
import org.biaochi.api.review.AspectColumn;
import org.biaochi.api.review.ConditionColumn;
import org.biaochi.api.review.OpinionColumn;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.api.review.SectionColumn;
import org.biaochi.api.review.VetoColumn;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.supervision.BundleColumn;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.ChangeColumn;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.CircularColumn;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.api.supervision.EvidenceColumn;
import org.biaochi.api.supervision.ExcludedColumn;
import org.biaochi.api.supervision.ExemptionColumn;
import org.biaochi.api.supervision.KpiColumn;
import org.biaochi.api.supervision.NoticeColumn;
import org.biaochi.api.supervision.ObligationColumn;
import org.biaochi.api.supervision.PeriodScoreColumn;
import org.biaochi.api.supervision.PublicationColumn;
import org.biaochi.api.supervision.PublishedColumn;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.api.supervision.WeightSetColumn;

/** The words for the places of subjects that are made of cells and rows of cells. Pure functions. */
final class CellsInWords {
    private static final Map<SubjectType<?>, CellsInWords> KNOWN = Map.of(
            PreEvaluation.TYPE,
            new CellsInWords(PreEvaluationField.values())
                    .rows("dimensions", new LocalText("评估维度", "the dimensions"), ScoreColumn.values())
                    .rows("items", new LocalText("要点", "the items"), ScoreColumn.values())
                    .rows("vetoes", new LocalText("一票否决情形", "the vetoes"), VetoColumn.values())
                    .rows("conditions", new LocalText("前置条件", "the conditions"), ConditionColumn.values())
                    .rows("sections", new LocalText("报告章节", "the sections"), SectionColumn.values())
                    .rows("aspects", new LocalText("联合审核方面", "the aspects"), AspectColumn.values())
                    .rows("opinions", new LocalText("评估意见", "the opinions"), OpinionColumn.values()),
            MonitoringReport.TYPE,
            new CellsInWords(MonitoringField.values())
                    .rows("indicators", new LocalText("指标", "the indicators"), MonitoringColumn.values())
                    .rows("funds", new LocalText("资金", "the funds"), MonitoringFundColumn.values())
                    .word("funds", FundColumn.INITIAL_BUDGET.key(), "年初预算数")
                    .word("funds", FundColumn.BUDGET.key(), "全年预算数")
                    .word("funds", FundColumn.EXECUTED.key(), "执行数")
                    .word("", "light", "亮灯结果"),
            SelfEvaluation.TYPE,
            new CellsInWords(SelfEvaluationField.values())
                    .rows("indicators", new LocalText("指标", "the indicators"), AchievedColumn.values())
                    .rows("funds", new LocalText("资金", "the funds"), new CellKey[0])
                    .word("funds", FundColumn.BUDGET.key(), "全年预算数")
                    .word("funds", FundColumn.EXECUTED.key(), "全年执行数")
                    .word("funds", FundColumn.SCORE.key(), "预算执行率得分")
                    .word("", "score", "得分")
                    .word("", "weight", "分值")
                    .word("", "executionWeight", "预算执行率分值")
                    .word("", "executionScore", "预算执行率得分")
                    .word("", "approvedIndicator", "批复目标中的这项指标")
                    .word("", "monitoredIndicator", "监控表中的这项指标")
                    .word("", "method", "满意度调查的计算方法")
                    .word("", "date", "满意度调查的日期")
                    .word("", "valid", "满意度调查的有效份数")
                    .word("", "light", "预警的灯色")
                    .word("", "dueDate", "自评截止日期")
                    .word("", "submitted", "其他项目的报送日期"),
            Evaluation.TYPE,
            new CellsInWords(EvaluationField.values())
                    .rows("nodes", new LocalText("评价指标", "the nodes"), NodeColumn.values())
                    .rows("exchanges", new LocalText("交换意见记录", "the exchanges of views"), ExchangeColumn.values())
                    .rows("plan", new LocalText("评价工作方案", "the plan"), PlanColumn.values())
                    .rows("sources", new LocalText("评分来源", "the sources"), SourceColumn.values())
                    .rows("judges", new LocalText("评委打分", "the judges"), JudgeColumn.values())
                    .rows("materials", new LocalText("评价资料", "the documents"), MaterialColumn.values())
                    .rows("signatures", new LocalText("单位材料签署", "the signatures"), SignatureColumn.values())
                    .rows("issues", new LocalText("问题", "the issues"), IssueColumn.values())
                    .rows("engagement", new LocalText("委托第三方机构", "the engagement"), EngagementField.values())
                    .rows("team", new LocalText("评价组成员", "the team"), MemberColumn.values())
                    .rows("registeredTeam", new LocalText("备案人员", "the registered staff"), MemberColumn.values())
                    .rows("relations", new LocalText("利益关系", "the relations"), RelationColumn.values())
                    .rows("experts", new LocalText("专家", "the experts"), ExpertColumn.values())
                    .rows("assignments", new LocalText("历次参评", "the assignments"), AssignmentColumn.values())
                    .rows("surveys", new LocalText("满意度调查", "the surveys"), SurveyColumn.values())
                    .rows("answers", new LocalText("问卷选项", "the answers"), AnswerColumn.values())
                    .rows("sample", new LocalText("抽样记录", "the record of the draw"), SampleField.values())
                    .rows("strata", new LocalText("分层", "the strata"), StratumColumn.values())
                    .rows("frame", new LocalText("抽样框", "the frame"), SampleUnitColumn.values())
                    .rows("drawn", new LocalText("样本", "what was drawn"), SampleUnitColumn.values()),
            LinkageDecision.TYPE,
            new CellsInWords(LinkageField.values())
                    .rows("actions", new LocalText("措施", "the measures"), ActionColumn.values())
                    .rows("cuts", new LocalText("核减", "the cuts"), CutColumn.values())
                    .rows("releases", new LocalText("下达记录", "the releases"), ReleaseColumn.values())
                    .rows("allocations", new LocalText("转移支付分配", "the shares"), AllocationColumn.values())
                    .rows("dimensions", new LocalText("挂钩维度", "the dimensions"), LinkageDimensionColumn.values())
                    .rows("priorities", new LocalText("优先序", "the priorities"), PriorityColumn.values()),
            Rectification.TYPE,
            new CellsInWords(RectificationField.values())
                    .rows("issues", new LocalText("问题台账", "the issues"), IssueColumn.values()),
            Circular.TYPE,
            new CellsInWords(RegionYearField.values())
                    .regionYear()
                    .rows("circulars", new LocalText("已发通报", "the circulars issued"), CircularColumn.values())
                    .rows("kpis", new LocalText("通报指标", "the indicators"), KpiColumn.values())
                    .rows("scores", new LocalText("考评得分", "the scores"), PeriodScoreColumn.values())
                    .rows("rankings", new LocalText("排名", "the rankings"), RankColumn.values())
                    .rows("excluded", new LocalText("未参加排名名单", "the objects left out"), ExcludedColumn.values())
                    .rows("obligations", new LocalText("责任事项", "the obligations"), ObligationColumn.values())
                    .rows("weightSets", new LocalText("权重", "the weight sets"), WeightSetColumn.values())
                    .rows("notices", new LocalText("通报事项", "the items"), NoticeColumn.values())
                    .word("", "scores", "考评得分"),
            Disclosure.TYPE,
            new CellsInWords(RegionYearField.values())
                    .regionYear()
                    .fields(DisclosureField.values())
                    .rows("bundle", new LocalText("公开内容清单", "the bundle"), BundleColumn.values())
                    .rows("exemptions", new LocalText("不公开事项", "the exemptions"), ExemptionColumn.values())
                    .rows("published", new LocalText("公开数值", "the published numbers"), PublishedColumn.values())
                    .rows("publications", new LocalText("发布记录", "the publications"), PublicationColumn.values())
                    .word("", "bundle", "公开内容清单"),
            CaseFile.TYPE,
            new CellsInWords(CaseField.values())
                    .rows("inputs", new LocalText("预警依据", "the evidence"), EvidenceColumn.values())
                    .rows("events", new LocalText("办理记录", "the events"), CaseEventColumn.values()));

    /** The kind of subject whose rows a scope of rules goes through. */
    private static final Map<String, String> SUBJECT_OF_ROWS = Map.of(
            "monitored-indicator", MonitoringReport.TYPE.name(), "achieved-indicator", SelfEvaluation.TYPE.name());

    private final Map<String, LocalText> blocks = new HashMap<>();
    private final Map<String, Map<String, String>> terms = new HashMap<>();

    private CellsInWords(CellKey[] fields) {
        terms("", fields);
    }

    private CellsInWords rows(String block, LocalText words, CellKey[] columns) {
        blocks.put(block, words);
        terms(block, columns);
        return this;
    }

    private CellsInWords fields(CellKey[] fields) {
        terms("", fields);
        return this;
    }

    private CellsInWords regionYear() {
        return rows("objects", new LocalText("监督对象", "the objects"), SupervisedColumn.values())
                .rows("records", new LocalText("办理记录", "the records"), RecordColumn.values())
                .rows("snapshots", new LocalText("快照", "the snapshots"), SnapshotColumn.values())
                .rows("changes", new LocalText("更正事项", "the corrections"), ChangeColumn.values())
                .rows("fundEvents", new LocalText("资金流水", "the movements of funds"), FundEventColumn.values())
                .rows(
                        "responsibilities",
                        new LocalText("责任链", "the chains of responsibility"),
                        ResponsibilityColumn.values())
                .rows("accesses", new LocalText("权限申请", "the questions of access"), AccessColumn.values())
                .rows("tallies", new LocalText("统计口径", "the tallies"), TallyColumn.values());
    }

    private CellsInWords word(String block, String key, String term) {
        terms.computeIfAbsent(block, any -> new HashMap<>()).put(key, term);
        return this;
    }

    private void terms(String block, CellKey[] columns) {
        Map<String, String> words = terms.computeIfAbsent(block, any -> new HashMap<>());
        for (CellKey column : columns) {
            words.put(column.key(), column.term());
        }
    }

    /** Whether a field or a table of this name belongs to the kind of subject itself. */
    static boolean knows(SubjectType<?> type, String name) {
        CellsInWords words = KNOWN.get(type);
        return words != null
                && (words.blocks.containsKey(name)
                        || words.terms.getOrDefault("", Map.of()).containsKey(name));
    }

    /** The term of a column of a table of the kind of subject. */
    static Optional<String> column(SubjectType<?> type, String block, String column) {
        CellsInWords words = KNOWN.get(type);
        return words == null
                ? Optional.empty()
                : Optional.ofNullable(words.terms.getOrDefault(block, Map.of()).get(column));
    }

    /** One place in words; its pointer if the words for it are not known. */
    static String of(SubjectType<?> type, Place place, List<Place> steps, String language) {
        CellsInWords words = KNOWN.get(type);
        return words == null ? place.toString() : words.of(place, steps, language.equals("en"));
    }

    /** The term of a field, else of a column, of the kind of subject that a rule looks at, as a whole or row by row. */
    static Optional<String> term(String scope, String key) {
        String subject = SUBJECT_OF_ROWS.getOrDefault(scope, scope);
        for (Map.Entry<SubjectType<?>, CellsInWords> known : KNOWN.entrySet()) {
            if (known.getKey().name().equals(subject)) {
                return known.getValue().term(key);
            }
        }
        return Optional.empty();
    }

    private Optional<String> term(String key) {
        String field = terms.getOrDefault("", Map.of()).get(key);
        if (field == null && blocks.containsKey(key)) {
            field = blocks.get(key).zh();
        }
        return field != null
                ? Optional.of(field)
                : new TreeMap<>(terms)
                        .values().stream()
                                .map(words -> words.get(key))
                                .filter(Objects::nonNull)
                                .findFirst();
    }

    private String of(Place place, List<Place> steps, boolean english) {
        StringBuilder said = new StringBuilder();
        String block = "";
        for (Place step : steps) {
            LocalText words = blocks.get(step.name());
            if (step.position() >= 0) {
                said.append(english ? ", row " : "第")
                        .append(step.position() + 1)
                        .append(english ? "" : "行");
            } else if (words != null) {
                block = step.name();
                said.append(english ? separated(said, ", ") + words.en() : separated(said, "的") + words.zh());
            } else {
                String term = terms.getOrDefault(block, Map.of()).get(step.name());
                if (term == null) {
                    return place.toString();
                }
                said.append(english ? separated(said, ": ") + step.name() : separated(said, "的") + term);
            }
        }
        return said.toString();
    }

    private static String separated(StringBuilder said, String separator) {
        return said.length() == 0 ? "" : separator;
    }
}
