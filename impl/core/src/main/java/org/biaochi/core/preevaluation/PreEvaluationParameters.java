// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;

/** The parameters with which pre-evaluations are read, shared by all rules. Their values stand in the central pack. */
public final class PreEvaluationParameters {
    private static final String SCHEME = "scheme";

    /** The schemes: columns {@code scheme}, {@code name}, {@code subjectType} (project, policy; empty for both). */
    public static final Parameter<Table> SCHEMES = table("schemes");

    /** Dimensions of schemes: columns {@code scheme}, {@code code}, {@code name}, {@code max}, {@code vetoable}. */
    public static final Parameter<Table> DIMENSIONS = table("dimensions");

    /** Items of dimensions: columns {@code scheme}, {@code dimension}, {@code code}, {@code name}, {@code max}. */
    public static final Parameter<Table> ITEMS = table("items");

    /** What share of an item's points a grade gives: columns {@code scheme}, {@code grade}, {@code factor}. */
    public static final Parameter<Table> GRADE_FACTORS = table("gradeFactors");

    /** Score to conclusion: columns {@code group} (the scheme), {@code from}, {@code to}, {@code edges}, {@code conclusion}. */
    public static final Parameter<Table> CONCLUSION_BANDS = table("conclusionBands");

    /**
     * What a veto leads to: columns {@code scheme}, {@code code}, {@code dimension} (empty for any that can be vetoed), {@code
     * conclusion}.
     */
    public static final Parameter<Table> VETO_RULES = table("vetoRules");

    /**
     * When a pre-evaluation is required: columns {@code subjectType}, {@code level}, {@code projectType}, {@code attribute} (new,
     * continuing, expiring), {@code amountFrom} and {@code amountOver} (元, with and without the bound), {@code growthOver} (ratio
     * to last year). An empty cell asks nothing; one row that holds suffices.
     */
    public static final Parameter<Table> THRESHOLD_RULES = table("thresholdRules");

    /**
     * Sections that a report must fill: columns {@code evaluator} (SELF, RE, JOINT; empty for all), {@code code},
     * {@code title}.
     */
    public static final Parameter<Table> SECTIONS = table("sections");

    /** The aspects that a joint review with the budget appraisal answers. */
    public static final Parameter<List<String>> JOINT_ASPECTS = words("jointAspects");

    /** Conclusions that support. */
    public static final Parameter<List<String>> POSITIVE_CONCLUSIONS = words("positiveConclusions");

    /** Conclusions that support after changes, in part or under conditions. */
    public static final Parameter<List<String>> PARTIAL_CONCLUSIONS = words("partialConclusions");

    /** Conclusions that refuse. */
    public static final Parameter<List<String>> NEGATIVE_CONCLUSIONS = words("negativeConclusions");

    private PreEvaluationParameters() {}

    private static Parameter<Table> table(String name) {
        return Parameter.of("preEvaluation." + name, ParameterType.TABLE);
    }

    private static Parameter<List<String>> words(String name) {
        return Parameter.of("preEvaluation." + name, ParameterType.WORDS);
    }

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                declared(
                        SCHEMES,
                        shape().column(SCHEME, "text")
                                .column("name", "text")
                                .column("subjectType", "text?")
                                .keys(SCHEME),
                        "事前绩效评估方案",
                        "schemes of pre-evaluation"),
                declared(
                        DIMENSIONS,
                        shape().column(SCHEME, "text")
                                .column("code", "text")
                                .column("name", "text")
                                .column("max", "decimal? 0..")
                                .column("vetoable", "boolean?")
                                .keys(SCHEME, "code"),
                        "评估方案的维度和分值",
                        "dimensions of the schemes and their points"),
                declared(
                        ITEMS,
                        shape().column(SCHEME, "text")
                                .column("dimension", "text")
                                .column("code", "text")
                                .column("name", "text")
                                .column("max", "decimal? 0..")
                                .keys(SCHEME, "dimension", "code"),
                        "评估维度下的要点和分值",
                        "items of the dimensions and their points"),
                declared(
                        GRADE_FACTORS,
                        shape().column(SCHEME, "text")
                                .column("grade", "text")
                                .column("factor", "decimal 0..1")
                                .keys(SCHEME, "grade"),
                        "要点等级与得分比例",
                        "share of points that a grade gives"),
                declared(
                        CONCLUSION_BANDS,
                        shape().bands("0", "100").column("group", "text").column("conclusion", "text"),
                        "评估得分与结论的对应关系",
                        "conclusion by total score"),
                declared(
                        VETO_RULES,
                        shape().column(SCHEME, "text")
                                .column("code", "text")
                                .column("dimension", "text?")
                                .column("conclusion", "text")
                                .keys(SCHEME, "code", "dimension"),
                        "一票否决情形及其结论",
                        "vetoes and the conclusion they lead to"),
                declared(
                        THRESHOLD_RULES,
                        shape().column("subjectType", "text?")
                                .column("level", "text?")
                                .column("projectType", "text?")
                                .column("attribute", "text?")
                                .column("amountFrom", "decimal? 0..")
                                .column("amountOver", "decimal? 0..")
                                .column("growthOver", "decimal?")
                                .keys(
                                        "subjectType",
                                        "level",
                                        "projectType",
                                        "attribute",
                                        "amountFrom",
                                        "amountOver",
                                        "growthOver"),
                        "应当开展事前绩效评估的情形",
                        "when a pre-evaluation is required"),
                declared(
                        SECTIONS,
                        shape().column("evaluator", "text? SELF|RE|JOINT")
                                .column("code", "text")
                                .column("title", "text")
                                .keys("evaluator", "code"),
                        "评估报告必须填写的章节",
                        "sections that a report must fill"),
                declared(JOINT_ASPECTS, "评估与预算评审联合审核的方面", "aspects of a joint review with the budget appraisal"),
                declared(POSITIVE_CONCLUSIONS, "表示支持的评估结论", "conclusions that support"),
                declared(PARTIAL_CONCLUSIONS, "表示调整后支持或部分支持的评估结论", "conclusions that support in part"),
                declared(NEGATIVE_CONCLUSIONS, "表示不予支持的评估结论", "conclusions that refuse"));
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
