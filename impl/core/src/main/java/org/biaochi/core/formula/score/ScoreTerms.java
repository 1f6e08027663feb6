// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.util.List;
import org.biaochi.api.profile.StricterOrder;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Term;

/** The parameters of F20 to F34. Their values stand in the packs. */
public final class ScoreTerms {
    /** The points of budget execution. */
    public static final Term<Rational> EXECUTION_WEIGHT =
            Term.numberOf("0..100", "F20.weight", "分", "预算执行率的分值", "points of budget execution");

    /** What a budget of zero without spending does to the execution score. */
    public static final Term<ExecutionScore.ZeroBudget> ZERO_BUDGET = Term.choice(
            "F20.naPolicy",
            ExecutionScore.ZeroBudget.class,
            "预算和执行均为 0 时执行率怎样计分",
            "the execution score of a budget of zero");

    /** How {@code =} is scored. */
    public static final Term<IndicatorScore.EqualMode> EQUAL_MODE =
            Term.choice("F21.eqMode", IndicatorScore.EqualMode.class, "等于（=）类指标怎样计分", "how = is scored");

    /** How ≤ is scored beyond its target. */
    public static final Term<IndicatorScore.CeilingMode> CEILING_MODE = Term.choice(
            "F22.mode", IndicatorScore.CeilingMode.class, "上限（≤）类指标超出后怎样计分", "how ≤ is scored beyond its target");

    /** Whether a strict comparison scores nothing at its own bound. */
    public static final Term<Boolean> STRICT_ZERO =
            Term.flag("F23.strictZero", "大于、小于类指标恰等于指标值时计 0 分", "whether > and < score 0 at equality");

    /** The deviation from which an over-completed indicator is cut. */
    public static final Term<Rational> OVER_THETA =
            Term.numberOf("0..1", "F24.theta", "", "超额完成偏差率超过多少扣分", "deviation from which over-completion is cut");

    /** The cut per unit of deviation beyond that. */
    public static final Term<Rational> OVER_SLOPE =
            Term.number("F24.k", "", "超出部分的扣分系数", "cut per unit of deviation beyond");

    /** The share of the points that is left at least. */
    public static final Term<Rational> OVER_FLOOR =
            Term.numberOf("0..1", "F24.f", "", "超额完成扣分后至少保留的比例", "share of the points that is left at least");

    /** The bands of qualitative scores: columns {@code level}, {@code from}, {@code to}, {@code edges} as shares of the points. */
    public static final Term<QualitativeBands> BANDS = Term.table(
            "F25.bands",
            QualitativeBands::read,
            TableShape.table()
                    .bands("0", "1")
                    .column("level", "text 达成|部分达成|未达成")
                    .keys("level")
                    .matrix("level")
                    .build(),
            "定性指标各等次的得分区间（占分值的比例）",
            "score bands of qualitative levels");

    /** Grades by score: columns {@code grade}, {@code from}, {@code to}, {@code edges}. */
    public static final Term<Ladder<String>> GRADES = Term.table(
            "F28.grades",
            Grades::read,
            TableShape.table()
                    .bands("0", "100")
                    .column("grade", "text")
                    .keys("grade")
                    .build(),
            "评价等级的分数区间",
            "grades by score");

    /** Whether the published or the unrounded score is graded. */
    public static final Term<Grades.Mode> GRADE_MODE =
            Term.choice("F28.mode", Grades.Mode.class, "按公布分数还是未舍入分数定级", "which score is graded");

    /** How far the self-score may run ahead of spending, as a share of it. */
    public static final Term<Rational> CONSISTENCY_RED = Term.numberOf(
            "0..1", "F29.red", "", "自评得分率领先执行率超过多少为红", "lead of the self-score over spending that is red");

    /** The unspent share of the budget above which a self-evaluation is looked at. */
    public static final Term<Rational> CONSISTENCY_UNSPENT =
            Term.numberOf("0..1", "F29.yellowUnspent", "", "未执行比例超过多少为黄", "unspent share that is yellow");

    /** How many points a review may stay below the self-score. */
    public static final Term<Rational> REVIEW_DIFFERENCE = Term.numberOf(
            "0..100",
            "F30.d",
            "分",
            StricterOrder.LOWER,
            "复核得分低于自评得分多少以内予以认可",
            "points a review may stay below the self-score");

    /** The least points of output and benefit together. */
    public static final Term<Rational> OUTPUT_BENEFIT = Term.numberOf(
            "0..100",
            "F31.min",
            "分",
            StricterOrder.HIGHER,
            "产出和效益的分值合计至少多少",
            "least points of output and benefit together");

    /** How a part of a percentage point counts. */
    public static final Term<StepDeduct.Step> STEP =
            Term.choice("F32.step", StepDeduct.Step.class, "不足一个百分点怎样计扣", "how a part of a point counts");

    /** Whether the highest and the lowest judge are dropped. */
    public static final Term<Boolean> DROP =
            Term.flag("F33.drop", "评委打分去掉一个最高分和一个最低分", "whether one maximum and one minimum are dropped");

    /** The judges from which they are dropped. */
    public static final Term<Integer> DROP_FROM =
            Term.count("F33.dropFrom", "人", "评委达到多少人才去掉最高、最低分", "judges from which they are dropped");

    /** What a missing source does. */
    public static final Term<MultiSource.Policy> MISSING_SOURCE =
            Term.choice("F34.policy", MultiSource.Policy.class, "缺少某个来源的得分时怎样处理", "what a missing source does");

    /** Those that formulas take. */
    public static final List<Term<?>> ALL = List.of(
            EXECUTION_WEIGHT,
            ZERO_BUDGET,
            EQUAL_MODE,
            CEILING_MODE,
            STRICT_ZERO,
            OVER_THETA,
            OVER_SLOPE,
            OVER_FLOOR,
            BANDS,
            GRADES,
            GRADE_MODE,
            CONSISTENCY_RED,
            CONSISTENCY_UNSPENT,
            REVIEW_DIFFERENCE,
            OUTPUT_BENEFIT,
            STEP,
            DROP,
            DROP_FROM,
            MISSING_SOURCE);

    private ScoreTerms() {}
}
