// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.progress.ProgressTerms;

/** The parameters with which monitoring reports are read, shared by all rules. Their values stand in the central pack. */
public final class MonitoringParameters {
    /** Which formula gives the light of budget execution. */
    public static final Term<BudgetTest> BUDGET_LIGHT =
            Term.choice("monitoring.budgetLight", BudgetTest.class, "预算执行灯采用的公式", "the formula of the budget light");

    /** The light of an execution rate below its checkpoint, where {@link #BUDGET_LIGHT} is F07. */
    public static final Term<Light> CHECKPOINT_LIGHT =
            Term.choice("monitoring.checkpointLight", Light.class, "低于考核节点时亮的灯", "the light below a checkpoint");

    /** Whether the matrix of execution and goal (F15) is shown too. */
    public static final Term<Boolean> DUAL_MATRIX =
            Term.flag("monitoring.dualMatrix", "是否另按预算执行和目标实现双维度亮灯", "whether the dual matrix is shown too");

    /**
     * How targets fall due where the report does not say: columns {@code l1}, {@code l2}, {@code name}, {@code unit} and {@code
     * kind} (CUMULATIVE, LEVEL, MILESTONE). An empty cell asks nothing, {@code *} stands for any text; the first row that fits
     * holds.
     */
    public static final Parameter<Table> ACCRUAL = Parameter.of("monitoring.accrual", ParameterType.TABLE);

    /** What likelihood may be typed as: columns {@code code} and {@code text}. */
    public static final Parameter<Table> POSSIBILITIES = Parameter.of("monitoring.possibilities", ParameterType.TABLE);

    /** The classes of causes. */
    public static final Parameter<List<String>> CAUSE_CLASSES =
            Parameter.of("monitoring.causeClasses", ParameterType.WORDS);

    /** What is done about a light: columns {@code light} and {@code action}. */
    public static final Parameter<Table> ACTIONS = Parameter.of("monitoring.actions", ParameterType.TABLE);

    /**
     * When an alert is raised: columns {@code id}, {@code metric} (a formula), {@code scope}, {@code operator},
     * {@code limit}, {@code light}, {@code action} and {@code together}. Any number of rows; those with the same text
     * under {@code together} fire together or not at all, every other stands for itself.
     */
    public static final Parameter<Table> ALERTS = Parameter.of("monitoring.alerts", ParameterType.TABLE);

    /** The projects, units and departments that are monitored while a place tries it out; all where it is unset. */
    public static final Parameter<List<String>> PILOTS = Parameter.of("monitoring.pilots", ParameterType.WORDS);

    private MonitoringParameters() {}

    /** Which formula gives the light of budget execution. */
    public enum BudgetTest {
        /** By ratio to time progress. */
        F05,
        /** By points behind time progress. */
        F06,
        /** By checkpoints. */
        F07
    }

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                BUDGET_LIGHT.declaration(),
                CHECKPOINT_LIGHT.declaration(),
                DUAL_MATRIX.declaration(),
                // F16 itself takes shares that are already computed, so the formula does not declare it.
                ProgressTerms.QUALITATIVE_SHARES.declaration(),
                declared(
                        ACCRUAL,
                        shape().column("l1", "text?")
                                .column("l2", "text?")
                                .column("name", "text?")
                                .column("unit", "text?")
                                .column("kind", "text CUMULATIVE|LEVEL|MILESTONE")
                                .firstMatch("l1", "l2", "name", "unit"),
                        "监控表没有写明时，指标按什么方式到期",
                        "how targets fall due where the report does not say"),
                declared(
                        POSSIBILITIES,
                        shape().column("code", "integer 1..3")
                                .column("text", "text")
                                .keys("text")
                                .matrix("code"),
                        "完成目标可能性的代码和写法",
                        "codes and words of likelihood"),
                declared(PILOTS, "试点期间纳入监控的项目、单位、部门（代码或名称）", "what is monitored while a place tries it out"),
                declared(CAUSE_CLASSES, "偏差原因的类别", "classes of causes of deviations"),
                declared(
                        ACTIONS,
                        shape().column("light", "text BLUE|GREEN|YELLOW|RED|GREY|UNDECIDED")
                                .column("action", "text")
                                .keys("light", "action"),
                        "各种灯应采取的处置措施",
                        "what is done about each light"),
                declared(
                        ALERTS,
                        shape().column("id", "text")
                                .column("metric", "text " + names(AlertMetric.values()))
                                .column("scope", "text " + names(AlertScope.values()))
                                .column("operator", "text <|<=|>|>=|=|!=")
                                .column("limit", "text")
                                .column("light", "text BLUE|GREEN|YELLOW|RED|GREY|UNDECIDED")
                                .column("action", "text?")
                                .column("together", "text?")
                                .keys("id"),
                        "预警规则：哪项公式的结果达到什么界限时预警",
                        "alert rows: which result raises an alert at which limit"));
    }

    private static String names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.joining("|"));
    }

    private static TableShape.Builder shape() {
        return TableShape.table();
    }

    private static ParameterDeclaration declared(
            Parameter<Table> parameter, TableShape.Builder shape, String zh, String en) {
        return ParameterDeclaration.of(parameter)
                .shape(shape.build())
                .meaning(new LocalText(zh, en))
                .build();
    }

    private static ParameterDeclaration declared(Parameter<?> parameter, String zh, String en) {
        return ParameterDeclaration.of(parameter).meaning(new LocalText(zh, en)).build();
    }
}
