// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;

/** The parameters with which evaluation reports are read, shared by all rules. Their values stand in the packs. */
public final class ReportParameters {
    private static final String FRAMEWORK_COLUMN = "framework";

    /**
     * The frameworks: columns {@code framework}, {@code name}, {@code objectKind} (a constant of ObjectKind; empty for any), {@code
     * comparable} (whether its scores compare with those of the national framework), {@code note}.
     */
    public static final Parameter<Table> FRAMEWORKS = table("frameworks");

    /**
     * The nodes of frameworks: columns {@code framework}, {@code id}, {@code parent} (empty at the top), {@code name},
     * {@code role}, {@code weight} (empty where no points are published), {@code formula}, and for rates that cost
     * points step by step (F32) {@code threshold} and {@code slope}.
     */
    public static final Parameter<Table> FRAMEWORK = table(FRAMEWORK_COLUMN);

    /** The documents without which there is no total: columns {@code framework}, {@code material}. */
    public static final Parameter<Table> MATERIALS = table("materials");

    /** What a plan must settle. */
    public static final Parameter<List<String>> PLAN_ITEMS = Parameter.of("evaluation.planItems", ParameterType.WORDS);

    /**
     * The weights of sources where the report gives none: columns {@code source}, {@code weight}, {@code from} (the first day;
     * empty for always). Of several rows of a source the last that has begun holds.
     */
    public static final Parameter<Table> SOURCES = table("sources");

    /** Below which satisfaction in percent the unit has to mend (低分项整改). */
    public static final Parameter<BigDecimal> SATISFACTION_FLOOR =
            Parameter.of("evaluation.satisfactionFloor", ParameterType.DECIMAL);

    /** Within how many days of the final report it has to. */
    public static final Parameter<Integer> RECTIFY_DAYS = Parameter.of("evaluation.rectifyDays", ParameterType.INTEGER);

    private ReportParameters() {}

    private static Parameter<Table> table(String name) {
        return Parameter.of("evaluation." + name, ParameterType.TABLE);
    }

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                ParameterDeclaration.of(SATISFACTION_FLOOR)
                        .domain("decimal 0..100")
                        .unit("%")
                        .meaning(new LocalText("满意度低于多少须整改", "satisfaction below which the unit has to mend"))
                        .build(),
                ParameterDeclaration.of(RECTIFY_DAYS)
                        .domain("integer 1..")
                        .unit("天")
                        .meaning(new LocalText(
                                "满意度低的，定稿后多少天内整改（自然日）", "calendar days to mend what satisfaction asks for"))
                        .build(),
                declared(
                        FRAMEWORKS,
                        TableShape.table()
                                .column(FRAMEWORK_COLUMN, "text")
                                .column("name", "text")
                                .column(
                                        "objectKind",
                                        "text?"
                                                + " PROJECT|DEPARTMENT_OVERALL|POLICY|TRANSFER_PAYMENT|BOND|ASSETS|LOWER_GOVERNMENT")
                                .column("comparable", "boolean?")
                                .column("note", "text?")
                                .keys(FRAMEWORK_COLUMN),
                        "绩效评价指标体系",
                        "frameworks of evaluation"),
                declared(
                        FRAMEWORK,
                        TableShape.table()
                                .column(FRAMEWORK_COLUMN, "text")
                                .column("id", "text")
                                .column("parent", "text?")
                                .column("name", "text")
                                .column("role", "text? OUTPUT|BENEFIT|OUTPUT_BENEFIT|OTHER")
                                .column("weight", "decimal? 0..")
                                .column("formula", "text?")
                                .column("threshold", "decimal?")
                                .column("slope", "decimal? 0..")
                                .keys(FRAMEWORK_COLUMN, "id"),
                        "评价指标体系的各级指标、分值和公式",
                        "nodes of the frameworks with points and formulas"),
                declared(
                        MATERIALS,
                        TableShape.table()
                                .column(FRAMEWORK_COLUMN, "text")
                                .column("material", "text")
                                .keys(FRAMEWORK_COLUMN, "material"),
                        "缺少时不出总分的评价资料",
                        "documents without which there is no total"),
                ParameterDeclaration.of(PLAN_ITEMS)
                        .meaning(new LocalText("评价工作方案必须写明的事项", "what a plan must settle"))
                        .build(),
                declared(
                        SOURCES,
                        TableShape.table()
                                .column("source", "text")
                                .column("weight", "decimal 0..")
                                .column("from", "text?")
                                .keys("source", "from"),
                        "各评分来源的权重",
                        "weights of the sources of a score"));
    }

    private static ParameterDeclaration declared(
            Parameter<Table> parameter, TableShape.Builder shape, String zh, String en) {
        return ParameterDeclaration.of(parameter)
                .shape(shape.build())
                .meaning(new LocalText(zh, en))
                .build();
    }
}
