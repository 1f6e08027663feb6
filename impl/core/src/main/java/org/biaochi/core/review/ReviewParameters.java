// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.StricterOrder;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;

/** The parameters of reviews by people and of the gate to the budget. Their values stand in the packs. */
public final class ReviewParameters {
    /**
     * The items of the score sheet: columns {@code item} (a code, {@code W1} to {@code W8} for the national ones), {@code name},
     * {@code points}. Unset where a place publishes no items; then the typed total alone counts.
     */
    public static final Parameter<Table> ITEMS = Parameter.of("review.items", ParameterType.TABLE);

    /** The total of a score sheet. */
    public static final Parameter<BigDecimal> TOTAL = Parameter.of("review.total", ParameterType.DECIMAL);

    /** The grades: columns {@code grade}, {@code from}, {@code to}, {@code edges}; bands without gap from 0 to the total. */
    public static final Parameter<Table> BANDS = Parameter.of("review.bands", ParameterType.TABLE);

    /**
     * The scheme of a pre-score: columns {@code item}, {@code rule}, {@code points} per defect, {@code cap} for all defects of the
     * row (empty for none). Unset where a place has no such scheme; then there is no pre-score.
     */
    public static final Parameter<Table> DEDUCTIONS = Parameter.of("review.deductions", ParameterType.TABLE);

    /** Whether the gate may use a pre-score where no score sheet was submitted. */
    public static final Parameter<Boolean> PRE_SCORE_GATES =
            Parameter.of("review.preScoreGates", ParameterType.BOOLEAN);

    /** The steps that must each pass a submission (联合审核); unset or empty where one step is enough. */
    public static final Parameter<List<String>> JOINT_STEPS = Parameter.of("review.jointSteps", ParameterType.WORDS);

    /**
     * Which division of the finance department reviews the goals of which department: columns {@code department},
     * {@code division}.
     */
    public static final Parameter<Table> ASSIGNMENTS = Parameter.of("review.assignments", ParameterType.TABLE);

    /** The score below which a goal may not enter the budget. */
    public static final Parameter<BigDecimal> PASS_MARK = Parameter.of("gate.passMark", ParameterType.DECIMAL);

    private ReviewParameters() {}

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                ParameterDeclaration.of(ITEMS)
                        .shape(TableShape.table()
                                .column("item", "text")
                                .column("name", "text")
                                .column("points", "decimal 0..")
                                .keys("item")
                                .build())
                        .meaning(new LocalText("审核打分表的项目和满分", "items of the score sheet and their points"))
                        .build(),
                ParameterDeclaration.of(TOTAL)
                        .domain("decimal 1..")
                        .unit("分")
                        .meaning(new LocalText("审核打分表的总分", "total of the score sheet"))
                        .build(),
                ParameterDeclaration.of(BANDS)
                        .shape(TableShape.table()
                                .bands("0", "100")
                                .column("grade", "text")
                                .keys("grade")
                                .build())
                        .meaning(new LocalText("审核等级的分数段", "score bands of the grades"))
                        .build(),
                ParameterDeclaration.of(DEDUCTIONS)
                        .shape(TableShape.table()
                                .column("item", "text")
                                .column("rule", "text")
                                .column("points", "decimal 0..")
                                .column("cap", "decimal? 0..")
                                .keys("item", "rule")
                                .build())
                        .meaning(new LocalText("按问题扣分的预评分办法", "scheme of a pre-score that deducts per defect"))
                        .build(),
                ParameterDeclaration.of(PRE_SCORE_GATES)
                        .meaning(new LocalText(
                                "没有打分表时预算关口可否采用预评分",
                                "whether the gate may use a pre-score where no score sheet was submitted"))
                        .build(),
                ParameterDeclaration.of(JOINT_STEPS)
                        .order(StricterOrder.SUPERSET)
                        .meaning(new LocalText("必须逐一通过的审核环节", "steps of review that must each pass"))
                        .build(),
                ParameterDeclaration.of(ASSIGNMENTS)
                        .shape(TableShape.table()
                                .column("department", "text")
                                .column("division", "text")
                                .keys("department")
                                .build())
                        .meaning(new LocalText(
                                "各部门绩效目标由哪个处室归口审核", "which division reviews the goals of which department"))
                        .build(),
                ParameterDeclaration.of(PASS_MARK)
                        .domain("decimal 0..100")
                        .unit("分")
                        .order(StricterOrder.HIGHER)
                        .meaning(new LocalText("低于多少分不得编入预算", "score below which a goal may not enter the budget"))
                        .build());
    }
}
