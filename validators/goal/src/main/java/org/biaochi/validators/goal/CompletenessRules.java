// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.validators.goal.completeness.BothGoals;
import org.biaochi.validators.goal.completeness.FundSum;
import org.biaochi.validators.goal.completeness.GoalAmounts;
import org.biaochi.validators.goal.completeness.LibraryName;
import org.biaochi.validators.goal.completeness.LifetimeBenefit;
import org.biaochi.validators.goal.completeness.MandatoryFields;
import org.biaochi.validators.goal.completeness.PeriodAndYear;
import org.biaochi.validators.goal.completeness.PeriodSets;
import org.biaochi.validators.goal.completeness.ProgressPlanNodes;
import org.biaochi.validators.goal.completeness.QuantitativeShare;
import org.biaochi.validators.goal.completeness.RequestedAmount;
import org.biaochi.validators.goal.completeness.TaskAmounts;
import org.biaochi.validators.goal.completeness.TaxonomyPair;
import org.biaochi.validators.goal.completeness.TooFewRows;
import org.biaochi.validators.goal.completeness.TooManyRows;
import org.biaochi.validators.goal.mechanism.NoRowUnder;

/** The rules on completeness and form (GR-CMP). */
final class CompletenessRules {
    private static final String NO_OUTPUT = "GR-CMP-007";

    private CompletenessRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new MandatoryFields(),
                new BothGoals(),
                new FundSum(),
                new RequestedAmount(),
                new LibraryName(),
                new PeriodAndYear(),
                NoRowUnder.l1(NO_OUTPUT, LevelNames.OUTPUT).build(),
                NoRowUnder.l1("GR-CMP-008", LevelNames.BENEFIT)
                        .passesFor("exemptTypes")
                        .build(),
                NoRowUnder.cost("GR-CMP-009").onlyFor("costTypes").build(),
                NoRowUnder.l2("GR-CMP-010", LevelNames.QUANTITY)
                        .unlessFailed(NO_OUTPUT)
                        .build(),
                NoRowUnder.l2("GR-CMP-011", LevelNames.QUALITY)
                        .unlessFailed(NO_OUTPUT)
                        .escalatedFor("qualityTypes")
                        .build(),
                NoRowUnder.l2("GR-CMP-012", LevelNames.TIMELINESS)
                        .unlessFailed(NO_OUTPUT)
                        .escalatedIf(CompletenessRules::hasProgressPlan)
                        .build(),
                NoRowUnder.l1("GR-CMP-013", LevelNames.SATISFACTION)
                        .unless(view -> view.publicFacing().isFalse())
                        .notFor("exemptTypes")
                        .escalatedIf(view -> view.publicFacing().isTrue())
                        .build(),
                new TooFewRows(),
                new TooManyRows(),
                new TaxonomyPair(),
                new LifetimeBenefit(),
                new PeriodSets(),
                new TaskAmounts(),
                new ProgressPlanNodes(),
                new QuantitativeShare(),
                new GoalAmounts());
    }

    private static boolean hasProgressPlan(GoalView view) {
        return !view.goal().progressPlan().orElse(List.of()).isEmpty();
    }
}
