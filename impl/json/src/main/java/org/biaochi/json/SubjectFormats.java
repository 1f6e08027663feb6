// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Disclosure;

/** The JSON formats of all kinds of subjects. Stateless; any number of threads. */
public final class SubjectFormats {
    /** Goals. */
    public static final SubjectFormat<PerformanceGoal> GOAL = new SubjectFormat<>(
            PerformanceGoal.TYPE,
            GoalJson.SCHEMA,
            new LocalText("绩效目标", "performance goal"),
            GoalReader.keys(),
            GoalJson::read,
            GoalJson::write);

    /** Pre-evaluations. */
    public static final SubjectFormat<PreEvaluation> PRE_EVALUATION = new SubjectFormat<>(
            PreEvaluation.TYPE,
            PreEvaluationJson.SCHEMA,
            new LocalText("事前绩效评估", "pre-evaluation"),
            PreEvaluationJson.KEYS,
            PreEvaluationJson::read,
            PreEvaluationJson::write);

    /** Monitoring reports. */
    public static final SubjectFormat<MonitoringReport> MONITORING = new SubjectFormat<>(
            MonitoringReport.TYPE,
            MonitoringJson.SCHEMA,
            new LocalText("绩效运行监控表", "monitoring report"),
            MonitoringJson.KEYS,
            MonitoringJson::read,
            MonitoringJson::write);

    /** Self-evaluations. */
    public static final SubjectFormat<SelfEvaluation> SELF_EVALUATION = new SubjectFormat<>(
            SelfEvaluation.TYPE,
            SelfEvaluationJson.SCHEMA,
            new LocalText("绩效自评表", "self-evaluation"),
            SelfEvaluationJson.KEYS,
            SelfEvaluationJson::read,
            SelfEvaluationJson::write);

    /** Evaluation reports. */
    public static final SubjectFormat<Evaluation> EVALUATION = new SubjectFormat<>(
            Evaluation.TYPE,
            EvaluationJson.SCHEMA,
            new LocalText("绩效评价报告", "evaluation report"),
            EvaluationJson.KEYS,
            EvaluationJson::read,
            EvaluationJson::write);

    /** Linkage decisions. */
    public static final SubjectFormat<LinkageDecision> LINKAGE = new SubjectFormat<>(
            LinkageDecision.TYPE,
            LinkageJson.SCHEMA,
            new LocalText("结果应用决定", "linkage decision"),
            LinkageJson.KEYS,
            LinkageJson::read,
            LinkageJson::write);

    /** Rectification records. */
    public static final SubjectFormat<Rectification> RECTIFICATION = new SubjectFormat<>(
            Rectification.TYPE,
            RectificationJson.SCHEMA,
            new LocalText("整改台账", "rectification record"),
            RectificationJson.KEYS,
            RectificationJson::read,
            RectificationJson::write);

    /** Case files. */
    public static final SubjectFormat<CaseFile> CASE_FILE = new SubjectFormat<>(
            CaseFile.TYPE,
            CaseFileJson.SCHEMA,
            new LocalText("预警、整改案卷", "case file"),
            CaseFileJson.KEYS,
            CaseFileJson::read,
            CaseFileJson::write);

    /** The circulars of the year of a region. */
    public static final SubjectFormat<Circular> CIRCULAR = new SubjectFormat<>(
            Circular.TYPE,
            CircularJson.SCHEMA,
            new LocalText("绩效通报", "circulars"),
            CircularJson.KEYS,
            CircularJson::read,
            CircularJson::write);

    /** The disclosure of the year of a region. */
    public static final SubjectFormat<Disclosure> DISCLOSURE = new SubjectFormat<>(
            Disclosure.TYPE,
            DisclosureJson.SCHEMA,
            new LocalText("绩效信息公开", "disclosure"),
            DisclosureJson.KEYS,
            DisclosureJson::read,
            DisclosureJson::write);

    private static final List<SubjectFormat<?>> ALL = List.of(
            GOAL,
            PRE_EVALUATION,
            MONITORING,
            SELF_EVALUATION,
            EVALUATION,
            LINKAGE,
            RECTIFICATION,
            CASE_FILE,
            CIRCULAR,
            DISCLOSURE);

    private SubjectFormats() {}

    /** All formats, goals first. */
    public static List<SubjectFormat<?>> all() {
        return ALL;
    }

    /** The format of a kind of subject by its name, such as {@code pre-evaluation}. */
    public static Optional<SubjectFormat<?>> ofType(String name) {
        return ALL.stream().filter(format -> format.type().name().equals(name)).findFirst();
    }

    /** The format of a kind of subject. */
    @SuppressWarnings("unchecked")
    public static <S extends Subject> Optional<SubjectFormat<S>> of(SubjectType<S> type) {
        return ofType(type.name()).map(format -> (SubjectFormat<S>) format);
    }

    /** The formats of the subjects of a stage. */
    public static List<SubjectFormat<?>> ofStage(Stage stage) {
        return ALL.stream().filter(format -> format.type().stage() == stage).toList();
    }

    /** The format of this name, such as {@code biaochi-goal-1}. */
    public static Optional<SubjectFormat<?>> ofSchema(String schema) {
        return ALL.stream().filter(format -> format.schema().equals(schema)).findFirst();
    }

    /** The formats whose documents may have such a key at their top. */
    public static List<SubjectFormat<?>> knowing(String key) {
        List<SubjectFormat<?>> knowing = new ArrayList<>(ALL.size());
        for (SubjectFormat<?> format : ALL) {
            if (format.knows(key)) {
                knowing.add(format);
            }
        }
        return knowing;
    }
}
