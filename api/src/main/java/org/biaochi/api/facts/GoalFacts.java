// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Agency;
import org.biaochi.api.subject.Amount;

/** The facts that goal review asks for, and their value types. All values are immutable. */
public final class GoalFacts {
    /** The budget request of the project and year (预算申报). Used by GR-CMP-004. */
    public static final FactKey<BudgetRequest> BUDGET_REQUEST =
            FactKey.of("directory/budget-request", BudgetRequest.class);

    /** The project's entry in the project library (项目库). Used by GR-CMP-005. */
    public static final FactKey<LibraryProject> LIBRARY_PROJECT =
            FactKey.of("directory/library-project", LibraryProject.class);

    /** The unit directory (单位目录). Used by GR-TXT-008. */
    public static final FactKey<UnitDirectory> UNIT_DIRECTORY = FactKey.of("directory/units", UnitDirectory.class);

    /** The approved version of the goal and its adjustments (批复版本与调整). Used by GR-WGT-007. EMPTY means never approved. */
    public static final FactKey<ApprovedGoal> APPROVED_GOAL = FactKey.of("history/approved-goal", ApprovedGoal.class);

    private GoalFacts() {}

    /**
     * The amount asked for in the budget request.
     *
     * @param amount project amount of the year
     */
    public record BudgetRequest(Amount amount) {
        /** Requires the amount. */
        public BudgetRequest {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * An entry of the project library.
     *
     * @param code project code
     * @param name project name as registered
     */
    public record LibraryProject(String code, String name) {
        /** Requires both. */
        public LibraryProject {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * The units of a region.
     *
     * @param units in any order
     */
    public record UnitDirectory(List<Agency> units) {
        /** Copies the units. */
        public UnitDirectory {
            units = List.copyOf(units);
        }
    }

    /**
     * The approved goal.
     *
     * @param goal the version that was approved with the budget
     * @param adjustmentApproved whether an approved adjustment case covers the present change
     */
    public record ApprovedGoal(PerformanceGoal goal, boolean adjustmentApproved) {
        /** Requires the goal. */
        public ApprovedGoal {
            Objects.requireNonNull(goal, "goal");
        }
    }
}
