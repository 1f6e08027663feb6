// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.core.casefile.CaseParameters;
import org.biaochi.core.evaluation.report.ReportParameters;
import org.biaochi.core.formula.registry.Formulas;
import org.biaochi.core.goal.GoalParameters;
import org.biaochi.core.linkage.LinkageParameters;
import org.biaochi.core.monitoring.MonitoringParameters;
import org.biaochi.core.preevaluation.PreEvaluationParameters;
import org.biaochi.core.register.RegisterParameters;
import org.biaochi.core.review.ReviewParameters;
import org.biaochi.core.supervision.SupervisionParameters;

/** All parameters that belong to no single rule. Their values stand in the central pack. */
public final class SharedParameters {
    private SharedParameters() {}

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        List<ParameterDeclaration> declarations = new ArrayList<>(EngineParameters.declarations());
        declarations.addAll(GoalParameters.declarations());
        declarations.addAll(PreEvaluationParameters.declarations());
        declarations.addAll(MonitoringParameters.declarations());
        declarations.addAll(ReportParameters.declarations());
        declarations.addAll(LinkageParameters.declarations());
        declarations.addAll(CaseParameters.declarations());
        declarations.addAll(SupervisionParameters.declarations());
        declarations.addAll(RegisterParameters.declarations());
        declarations.addAll(ReviewParameters.declarations());
        declarations.addAll(Formulas.declarations());
        return List.copyOf(declarations);
    }
}
