// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.progress;

import java.util.List;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Lights;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Term;

/** The parameters of F09 to F19. Their values stand in the packs. */
public final class ProgressTerms {
    private static final String LEVEL = "text 达成|部分达成|未达成";

    /** The lights by q = 100·a ÷ τ: columns {@code light}, {@code from}, {@code to}. */
    public static final Term<Ladder<Light>> LIGHTS = Term.table(
            "F09.lights", Lights::read, Lights.SHAPE, "完成比 q 的亮灯区间", "lights by the ratio of actual to value due");

    /** What a target of zero asks. */
    public static final Term<IndicatorLight.ZeroTarget> ZERO_TARGET = Term.choice(
            "F09.zeroTargetMode",
            IndicatorLight.ZeroTarget.class,
            "应达值为 0 时怎样亮灯",
            "the light where the value due is zero");

    /** Whether blue is judged on the value due or on the target of the whole year. */
    public static final Term<IndicatorLight.BlueBasis> BLUE_BASIS =
            Term.choice("F09.blueBasis", IndicatorLight.BlueBasis.class, "蓝灯按应达值还是全年指标值判断", "what blue is judged on");

    /** Width of the yellow band above a ceiling, as a share of the target; usually unset. */
    public static final Term<Rational> YELLOW_BAND = Term.numberOf(
            "0..", "F10.yellowBand", "", "超过上限多大比例以内亮黄灯", "share above a ceiling within which the light is yellow");

    /** What qualitative actuals mean: columns {@code level} (达成, 部分达成, 未达成) and {@code text}. */
    public static final Term<AchievementWords> LEVELS = Term.table(
            "F12.levels",
            AchievementWords::read,
            TableShape.table()
                    .column("level", LEVEL)
                    .column("text", "text")
                    .keys("text")
                    .build(),
            "定性完成情况的规范写法和同义写法",
            "words for qualitative levels");

    /** What a qualitative level counts towards goal completion: columns {@code level}, {@code share}. */
    public static final Term<QualitativeShares> QUALITATIVE_SHARES = Term.table(
            "F16.qualitative",
            QualitativeShares::read,
            TableShape.table()
                    .column("level", LEVEL)
                    .column("share", "decimal 0..1")
                    .keys("level")
                    .matrix("level")
                    .build(),
            "定性指标各等次计入目标完成度的比例",
            "what each qualitative level counts");

    /** How far goal completion and execution may differ. */
    public static final Term<Rational> TOLERANCE =
            Term.numberOf("0..100", "F17.tol", "百分点", "目标完成度与执行率允许相差多少", "how far completion and execution may differ");

    /** Which test for a mandatory reason a place uses. */
    public static final Term<ReasonMandatory.Mode> REASON_MODE =
            Term.choice("F19.mode", ReasonMandatory.Mode.class, "必须说明原因的判断口径", "which deviation needs a reason");

    /** The deviation that needs no reason yet. */
    public static final Term<Rational> REASON_LIMIT =
            Term.numberOf("0..", "F19.limit", "", "偏差率超过多少必须说明原因", "the deviation beyond which a reason is needed");

    /** The actual from which a target of zero needs a reason, in mode GE_130. */
    public static final Term<Rational> REASON_ZERO_TARGET = Term.number(
            "F19.zeroTarget", "", "指标值为 0 时实际值达到多少必须说明原因", "the actual from which a target of zero needs a reason");

    /** Whether falling far below a ceiling needs a reason too. */
    public static final Term<ReasonMandatory.CeilingSides> CEILING_SIDES = Term.choice(
            "F19.ceilingSides",
            ReasonMandatory.CeilingSides.class,
            "上限类指标偏差看哪一边",
            "which side of a ceiling needs a reason");

    /** Those that formulas take. */
    public static final List<Term<?>> ALL = List.of(
            LIGHTS,
            ZERO_TARGET,
            BLUE_BASIS,
            YELLOW_BAND,
            LEVELS,
            TOLERANCE,
            REASON_MODE,
            REASON_LIMIT,
            REASON_ZERO_TARGET,
            CEILING_SIDES);

    private ProgressTerms() {}
}
