// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

/**
 * The short names of the levels that rules speak of, as both national taxonomies (2015, 2021) use them. Which pairs exist and
 * which other texts mean the same is data of a profile.
 */
public final class LevelNames {
    /** First level: output (产出). */
    public static final String OUTPUT = "产出";

    /** First level: benefit (效益). */
    public static final String BENEFIT = "效益";

    /** First level: satisfaction (满意度). */
    public static final String SATISFACTION = "满意度";

    /** First level of 2021, second level under output of 2015: cost (成本). */
    public static final String COST = "成本";

    /** Second level under cost of 2021: economic cost (经济成本). */
    public static final String ECONOMIC_COST = "经济成本";

    /** Second level under output: quantity (数量). */
    public static final String QUANTITY = "数量";

    /** Second level under output: quality (质量). */
    public static final String QUALITY = "质量";

    /** Second level under output: timeliness (时效). */
    public static final String TIMELINESS = "时效";

    private LevelNames() {}
}
