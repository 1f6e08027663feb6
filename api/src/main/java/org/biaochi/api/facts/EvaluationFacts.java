// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.monitoring.MonitoringReport;

/** The facts of self-evaluation and evaluation (绩效自评与评价). */
public final class EvaluationFacts {
    /** The last monitoring report of the year (最近一次绩效监控表). EMPTY means that there is none. */
    public static final FactKey<MonitoringReport> MONITORED =
            FactKey.of("evaluation/monitored", MonitoringReport.class);

    /** What department or finance found of the project for the same year (部门或财政评价报告). EMPTY means that it was not evaluated. */
    public static final FactKey<Evaluation> EVALUATED = FactKey.of("evaluation/evaluated", Evaluation.class);

    /** The satisfaction surveys of the project (满意度调查记录). EMPTY means that none was made. */
    public static final FactKey<Surveys> SURVEYS = FactKey.of("evaluation/surveys", Surveys.class);

    /** What the project said last year and its siblings say now (上年和同类项目自评文字). EMPTY means that there are none. */
    public static final FactKey<Narratives> NARRATIVES = FactKey.of("evaluation/narratives", Narratives.class);

    /** The projects that must evaluate themselves, and which did (自评任务清单). EMPTY means that there is no snapshot. */
    public static final FactKey<DueSelfEvaluations> SNAPSHOT =
            FactKey.of("evaluation/snapshot", DueSelfEvaluations.class);

    /**
     * Whether the object is a key project, since when it runs, and when it was evaluated (重点项目与历次评价). EMPTY means that the
     * register does not have it: no key project, never evaluated.
     */
    public static final FactKey<EvaluationCycle> CYCLE = FactKey.of("evaluation/cycle", EvaluationCycle.class);

    /** The register of experts (专家库) with affiliation and assignments. EMPTY means that it has none of the experts. */
    public static final FactKey<ExpertRegister> EXPERTS = FactKey.of("evaluation/experts", ExpertRegister.class);

    /** The institutions with bad credit (失信名单). EMPTY means that the list is empty. */
    public static final FactKey<CreditList> CREDIT_LIST = FactKey.of("evaluation/credit-list", CreditList.class);

    private EvaluationFacts() {}
}
