// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Term;

/** The parameters of circulars, rankings and disclosure, shared by all rules. Their values stand in the central pack. */
public final class SupervisionParameters {
    /** Whether objects added in mid-year count, where the snapshot does not say. */
    public static final Term<Boolean> COUNTS_ADDITIONS = Term.flag(
            "supervision.countsAdditions", "快照没有写明时，年中追加的对象是否计入分母", "whether objects added in mid-year count");

    /** Whether cancelled and merged objects count, where the snapshot does not say. */
    public static final Term<Boolean> COUNTS_ENDED = Term.flag(
            "supervision.countsEnded", "快照没有写明时，取消或合并的对象是否计入分母", "whether cancelled and merged objects count");

    /** Whether conversions of temporary payments count, where the snapshot does not say. */
    public static final Term<Boolean> COUNTS_TEMPORARY = Term.flag(
            "supervision.countsTemporary",
            "快照没有写明时，由暂付款转列的对象是否计入分母",
            "whether conversions of temporary payments count");

    /** The most points of a score; one beyond it is none and is not ranked. */
    public static final Term<Rational> FULL_MARK = Term.numberOf(
            "1..", "supervision.fullMark", "分", "通报、排名得分的满分，超出的不参加排名", "the most points of a score that is ranked");

    /** How many the red list takes. */
    public static final Term<Integer> RED = Term.count("supervision.red", "个", "红榜取前几名", "how many the red list takes");

    /** How many the black list takes. */
    public static final Term<Integer> BLACK =
            Term.count("supervision.black", "个", "黑榜取后几名", "how many the black list takes");

    /** The weights of the quarters in the composite: columns {@code quarter} and {@code weight}. */
    public static final Parameter<Table> PERIOD_WEIGHTS =
            Parameter.of("supervision.periodWeights", ParameterType.TABLE);

    /** What is issued in a year: the words 通报 (monthly), 排名 (quarterly), 总评 (yearly). */
    public static final Parameter<List<String>> CALENDAR = Parameter.of("supervision.calendar", ParameterType.WORDS);

    /**
     * Who must do what by when: columns {@code trigger} (BOTTOM, TOP, SCORE_BELOW, SCORE_FROM, GOAL_BELOW, LIGHT_RED),
     * {@code limit} (a number of objects, a score, a share), {@code kind}, {@code recipient}, {@code days},
     * {@code unit} (CALENDAR, WORKING).
     */
    public static final Parameter<Table> OBLIGATIONS = Parameter.of("supervision.obligations", ParameterType.TABLE);

    /** How many of the last are under obligation; the parameter of PM-CIR-104. */
    public static final Parameter<Integer> BOTTOM = Parameter.of("PM-CIR-104.n", ParameterType.INTEGER);

    /** What the last must do; the parameter of PM-CIR-104. */
    public static final Parameter<String> BOTTOM_OBLIGATION = Parameter.of("PM-CIR-104.obligation", ParameterType.TEXT);

    /** What is published with the budget; the parameter of PM-PUB-101. */
    public static final Parameter<List<String>> WITH_BUDGET =
            Parameter.of("PM-PUB-101.withBudget", ParameterType.WORDS);

    /** What is published with the final accounts; the parameter of PM-PUB-101. */
    public static final Parameter<List<String>> WITH_FINAL_ACCOUNTS =
            Parameter.of("PM-PUB-101.withFinalAccounts", ParameterType.WORDS);

    /** What each role may do: columns {@code role}, {@code thing}, {@code action}. */
    public static final Parameter<Table> PERMISSIONS = Parameter.of("supervision.permissions", ParameterType.TABLE);

    /** Which cells of the objects each role is shown: columns {@code role} and {@code column}. */
    public static final Parameter<Table> VIEWS = Parameter.of("supervision.views", ParameterType.TABLE);

    /** What the codes of reasons for not publishing mean: columns {@code code} and {@code text}. */
    public static final Parameter<Table> EXEMPTION_CODES =
            Parameter.of("disclosure.exemptionCodes", ParameterType.TABLE);

    private static final String ROLES = "text FINANCE|INDUSTRY|UNIT|AUDIT|CONGRESS|THIRD_PARTY|HIGHER_LEVEL";

    private SupervisionParameters() {}

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                COUNTS_ADDITIONS.declaration(),
                COUNTS_ENDED.declaration(),
                COUNTS_TEMPORARY.declaration(),
                FULL_MARK.declaration(),
                RED.declaration(),
                BLACK.declaration(),
                declared(
                        PERIOD_WEIGHTS,
                        TableShape.table()
                                .column("quarter", "integer 1..4")
                                .column("weight", "decimal 0..")
                                .keys("quarter"),
                        "年度总评中各季度的权重",
                        "the weights of the quarters in the composite"),
                ParameterDeclaration.of(CALENDAR)
                        .meaning(new LocalText("一年发哪些：通报（每月）、排名（每季）、总评（每年）", "what is issued in a year"))
                        .build(),
                declared(
                        OBLIGATIONS,
                        TableShape.table()
                                .column("trigger", "text BOTTOM|TOP|SCORE_BELOW|SCORE_FROM|GOAL_BELOW|LIGHT_RED")
                                .column("limit", "decimal?")
                                .column("kind", "text")
                                .column("recipient", "text?")
                                .column("days", "integer? 0..")
                                .column("unit", "text? CALENDAR|WORKING"),
                        "什么情形要做什么、报给谁、几天内",
                        "who must do what by when"),
                declared(
                        PERMISSIONS,
                        TableShape.table()
                                .column("role", ROLES)
                                .column("thing", "text")
                                .column("action", "text READ|EDIT|APPROVE")
                                .keys("role", "thing", "action"),
                        "各监督主体可以做什么",
                        "what each role may do"),
                declared(
                        VIEWS,
                        TableShape.table()
                                .column("role", ROLES)
                                .column("column", "text")
                                .keys("role", "column"),
                        "各监督主体可以看到对象的哪些栏目",
                        "which cells of the objects each role is shown"),
                declared(
                        EXEMPTION_CODES,
                        TableShape.table()
                                .column("code", "text")
                                .column("text", "text")
                                .keys("code"),
                        "不公开的理由代码",
                        "codes of reasons for not publishing"));
    }

    private static ParameterDeclaration declared(
            Parameter<?> parameter, TableShape.Builder shape, String zh, String en) {
        return ParameterDeclaration.of(parameter)
                .shape(shape.build())
                .meaning(new LocalText(zh, en))
                .build();
    }
}
