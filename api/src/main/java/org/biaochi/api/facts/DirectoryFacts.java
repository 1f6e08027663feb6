// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

/** The facts of the directories that a budget system keeps: requests, project library, units, neighbouring projects. */
public final class DirectoryFacts {
    /** The budget request of the project and year (预算申报). */
    public static final FactKey<BudgetRequest> BUDGET_REQUEST =
            FactKey.of("directory/budget-request", BudgetRequest.class);

    /** The project's entry in the project library (项目库). */
    public static final FactKey<LibraryProject> LIBRARY_PROJECT =
            FactKey.of("directory/library-project", LibraryProject.class);

    /** The unit directory (单位目录). */
    public static final FactKey<UnitDirectory> UNIT_DIRECTORY = FactKey.of("directory/units", UnitDirectory.class);

    /** Function sectors and division of the project's department (部门职能行业与归口处室). */
    public static final FactKey<Department> DEPARTMENT = FactKey.of("directory/department", Department.class);

    /** The goals of the other projects of the unit and period (同单位同期其他项目). EMPTY means that there is no other project. */
    public static final FactKey<UnitProjects> UNIT_PROJECTS = FactKey.of("directory/unit-projects", UnitProjects.class);

    /** The goal of the first-level project above (一级项目绩效目标). EMPTY means that there is none above. */
    public static final FactKey<ParentGoal> PARENT_GOAL = FactKey.of("directory/parent-goal", ParentGoal.class);

    private DirectoryFacts() {}
}
