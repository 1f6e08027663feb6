// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.formula.Term;

/** The parameters with which linkage decisions are read, shared by all rules. Their values stand in the central pack. */
public final class LinkageParameters {
    /** The amount that is adjusted where the decision states no base. */
    public static final Term<LinkageBase> BASE = Term.choice(
            "linkage.base", LinkageBase.class, "决定没有写明基数时，以哪一金额为基数", "the base where the decision states none");

    /**
     * What a result leads to: columns {@code grade}, {@code evaluationKind} (self, department, finance, re-evaluation, overall),
     * {@code temporalKind} (RECURRING, PHASED, ONE_OFF), {@code satisfactionBelow} (in percent), {@code action}, {@code rate},
     * {@code base}. An empty cell asks nothing; the first row that fits holds.
     */
    public static final Parameter<Table> TABLE = Parameter.of("linkage.table", ParameterType.TABLE);

    /**
     * What a result leads to beside the budget: columns {@code grade}, {@code evaluationKind} (empty for any) and {@code measure}
     * (PRAISE, BONUS_POINTS, INTERVIEW, SPECIAL_REPORT, CIRCULAR_CRITICISM, EXPORT_TO_ASSESSMENT). All rows that fit hold.
     */
    public static final Parameter<Table> MEASURES = Parameter.of("linkage.measures", ParameterType.TABLE);

    /** The classes of expenditure that linkage must not cut. */
    public static final Parameter<List<String>> EXEMPT_CLASSES =
            Parameter.of("linkage.exemptClasses", ParameterType.WORDS);

    /** The sources whose cuts must be known before cuts can be combined. */
    public static final Parameter<List<String>> CUT_SOURCES = Parameter.of("linkage.cutSources", ParameterType.WORDS);

    /** The dimensions of linkage that a place names, and their weights: columns {@code name} and {@code weight}. */
    public static final Parameter<Table> DIMENSIONS = Parameter.of("linkage.dimensions", ParameterType.TABLE);

    private LinkageParameters() {}

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                BASE.declaration(),
                ParameterDeclaration.of(TABLE)
                        .shape(TableShape.table()
                                .column("grade", "text?")
                                .column("evaluationKind", "text?")
                                .column("temporalKind", "text?")
                                .column("satisfactionBelow", "decimal? 0..100")
                                .column("action", "text")
                                .column("rate", "decimal?")
                                .column("base", "text?")
                                .firstMatch("grade", "evaluationKind", "temporalKind", "satisfactionBelow")
                                .build())
                        .meaning(new LocalText("评价结果与下年预算挂钩表", "what a result leads to in the next budget"))
                        .build(),
                ParameterDeclaration.of(MEASURES)
                        .shape(TableShape.table()
                                .column("grade", "text")
                                .column("evaluationKind", "text?")
                                .column("measure", "text")
                                .keys("grade", "evaluationKind", "measure")
                                .build())
                        .meaning(new LocalText("各等级在预算安排以外的奖惩措施", "what a grade leads to beside the budget"))
                        .build(),
                ParameterDeclaration.of(DIMENSIONS)
                        .shape(TableShape.table()
                                .column("name", "text")
                                .column("weight", "decimal 0..")
                                .keys("name")
                                .build())
                        .meaning(new LocalText(
                                "挂钩维度和权重，可以增加", "the dimensions of linkage and their weights; an open list"))
                        .build(),
                declared(EXEMPT_CLASSES, "不受挂钩影响的支出类别", "classes of expenditure that linkage must not cut"),
                declared(CUT_SOURCES, "合并核减时必须写明的核减来源", "sources whose cuts must be known"));
    }

    private static ParameterDeclaration declared(Parameter<?> parameter, String zh, String en) {
        return ParameterDeclaration.of(parameter).meaning(new LocalText(zh, en)).build();
    }
}
