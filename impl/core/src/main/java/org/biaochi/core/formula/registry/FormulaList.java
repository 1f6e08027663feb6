// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.List;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.casefile.CaseTransitions;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.formula.execution.ExecutionLight;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.execution.TimeProgress;
import org.biaochi.core.formula.linkage.Cuts;
import org.biaochi.core.formula.linkage.NextAmount;
import org.biaochi.core.formula.linkage.TransferShares;
import org.biaochi.core.formula.progress.Completion;
import org.biaochi.core.formula.progress.Deviation;
import org.biaochi.core.formula.progress.IndicatorLight;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.formula.progress.ReasonMandatory;
import org.biaochi.core.formula.progress.ValueDue;
import org.biaochi.core.formula.ratio.Ratios;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.FrameworkScore;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.formula.score.MultiSource;
import org.biaochi.core.formula.score.PanelScore;
import org.biaochi.core.formula.score.QualitativeBands;
import org.biaochi.core.formula.score.SelfScoreChecks;
import org.biaochi.core.formula.score.StepDeduct;
import org.biaochi.core.formula.score.Totals;
import org.biaochi.core.formula.supervision.CoverageRates;
import org.biaochi.core.formula.supervision.Ranking;
import org.biaochi.core.formula.survey.Draw;
import org.biaochi.core.formula.survey.SampleSize;
import org.biaochi.core.formula.survey.Satisfaction;
import org.biaochi.core.formula.survey.Strata;

/**
 * The formulas without the bindings of their arguments. Every engine asks for their parameters when it starts, hardly any
 * computes by id: to link their bindings would be a good part of the way to a first review.
 */
final class FormulaList {
    static final List<Formula<?>> ALL = List.of(
            ExecutionRate.F01,
            ExecutionRate.F02,
            ExecutionRate.F03,
            TimeProgress.F04,
            ExecutionLight.F05,
            ExecutionLight.F06,
            ExecutionLight.F07,
            ValueDue.F08,
            IndicatorLight.F09,
            IndicatorLight.F10,
            IndicatorLight.F11,
            IndicatorLight.F12,
            ProjectLight.F13,
            ProjectLight.F14,
            ProjectLight.F15,
            Completion.F16,
            Completion.F17,
            Deviation.F18,
            ReasonMandatory.F19,
            ExecutionScore.F20,
            IndicatorScore.F21,
            IndicatorScore.F22,
            IndicatorScore.F23,
            IndicatorScore.F24,
            QualitativeBands.F25,
            Totals.F26,
            Totals.F27,
            Grades.F28,
            SelfScoreChecks.F29,
            SelfScoreChecks.F30,
            FrameworkScore.F31,
            StepDeduct.F32,
            PanelScore.F33,
            MultiSource.F34,
            NextAmount.F40,
            Cuts.F41,
            Cuts.F42,
            TransferShares.F43,
            CoverageRates.F50,
            CoverageRates.F51,
            CoverageRates.F52,
            CoverageRates.F53,
            CoverageRates.F54,
            CoverageRates.F55,
            Ranking.F56,
            MultiSource.F57,
            Satisfaction.F60,
            Satisfaction.F61,
            SampleSize.F62,
            Strata.F63,
            Strata.F64,
            Draw.F65,
            Satisfaction.F66,
            Deadline.F70,
            CaseTransitions.F71,
            Ratios.R01,
            Ratios.R02,
            Ratios.R03,
            Ratios.R04,
            Ratios.R05,
            Ratios.R06,
            Ratios.R07,
            Ratios.R08,
            Ratios.R09,
            Ratios.R10,
            Ratios.R11,
            Ratios.R12,
            Ratios.R13,
            Ratios.R14);

    private FormulaList() {}
}
