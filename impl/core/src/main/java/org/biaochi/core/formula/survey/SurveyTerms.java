// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.survey;

import java.util.List;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Term;

/** The parameters of F60 to F63. Their values stand in the packs. */
public final class SurveyTerms {
    /** What the answers of a survey with five levels count, the best first. */
    public static final Term<List<Rational>> FIVE_LEVELS =
            Term.numbers("F60.values5", levels(5), "分", "五级问卷各级的分值，从最满意起", "what the five levels count, best first");

    /** What the answers of a survey with four levels count, the best first. */
    public static final Term<List<Rational>> FOUR_LEVELS =
            Term.numbers("F60.values4", levels(4), "分", "四级问卷各级的分值，从最满意起", "what the four levels count, best first");

    /** How many of the best answers are satisfied; usually unset, because it must be named. */
    public static final Term<Integer> TOP_BOXES =
            Term.count("F61.top", "级", "前几级算满意", "how many of the best answers count as satisfied");

    /** The quantile of the confidence level. */
    public static final Term<Rational> QUANTILE =
            Term.numberOf("0..", "F62.z", "", "置信水平对应的 z 值", "quantile of the confidence level");

    /** The share that is expected. */
    public static final Term<Rational> SHARE =
            Term.numberOf("0..1", "F62.p", "", "预计比例 p", "the share that is expected");

    /** The error that is allowed. */
    public static final Term<Rational> ERROR =
            Term.numberOf("0..1", "F62.e", "", "允许误差 e", "the error that is allowed");

    /** The population up to which everybody is asked. */
    public static final Term<Integer> CENSUS =
            Term.count("F62.census", "人", "总体不超过多少时全数调查", "the population up to which everybody is asked");

    /** The least drawn from each stratum. */
    public static final Term<Integer> LEAST =
            Term.count("F63.min", "个", "每层至少抽取多少", "the least drawn from each stratum");

    /** Those that formulas take. */
    public static final List<Term<?>> ALL =
            List.of(FIVE_LEVELS, FOUR_LEVELS, TOP_BOXES, QUANTILE, SHARE, ERROR, CENSUS, LEAST);

    private SurveyTerms() {}

    private static TableShape levels(int count) {
        return TableShape.table()
                .column("value", "decimal 0..100")
                .descending("value")
                .count(count)
                .build();
    }
}
