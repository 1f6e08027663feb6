// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Optional;

/**
 * The columns of an indicator row (绩效指标). Sources: official forms 2 and 7.1 and the data standard. Constants may be added in
 * a minor version.
 */
public enum IndicatorField {
    /** First level (一级指标), such as 产出指标. */
    L1("l1", "一级指标", 1000),
    /** Second level (二级指标), such as 数量指标. */
    L2("l2", "二级指标", 1000),
    /** Third level (三级指标): the indicator's name. */
    NAME("name", "三级指标", 1000),
    /** Target value (指标值) with sign and unit as typed. */
    VALUE("value", "指标值", 1000),
    /** Sign column (计算符号), where the form has one. */
    OPERATOR("operator", "计算符号", 0),
    /** Unit column (计量单位), where the form has one. */
    UNIT("unit", "计量单位", 0),
    /** Weight (分值、权重) in points. */
    WEIGHT("weight", "分值权重", 0),
    /** Kind of value (指标性质): 定量, 定性 and finer. */
    VALUE_TYPE("valueType", "指标性质", 0),
    /** Polarity (正向、反向). */
    POLARITY("polarity", "指标方向", 0),
    /** Period flag of the row: annual or overall (年度、实施期). */
    PERIOD("period", "期间标识", 0),
    /** Explanation (指标解释). */
    EXPLANATION("explanation", "指标解释", 2000),
    /** Calculation formula (计算公式). */
    FORMULA("formula", "计算公式", 0),
    /** Basis of the target value (指标值设定依据). */
    BASIS("basis", "指标值设定依据", 0),
    /** Data source of the actual value (完成值数据来源). */
    DATA_SOURCE("dataSource", "完成值数据来源", 0),
    /** Evidence required (佐证资料要求). */
    EVIDENCE("evidence", "佐证资料要求", 0),
    /** Criteria of each grade of a qualitative indicator (分级分档标准). */
    GRADE_CRITERIA("gradeCriteria", "分级标准", 0),
    /** Scoring rule (赋分规则). */
    SCORING_RULE("scoringRule", "赋分规则", 2000),
    /** Threshold below which a ratio scores nothing (及格门槛), in percent. */
    PASS_THRESHOLD("passThreshold", "及格门槛", 0),
    /** Bands of a banded scoring rule, such as 90-100:10;80-90:8. */
    SCORE_BANDS("scoreBands", "评分分档", 0),
    /** Code in the indicator library (指标库编码). */
    LIBRARY_CODE("libraryCode", "指标库编码", 300),
    /** Version of the library entry. */
    LIBRARY_VERSION("libraryVersion", "指标库版本", 0),
    /** Common, sector or individual indicator (共性、行业、个性). */
    LIBRARY_SCOPE("libraryScope", "指标范围", 0),
    /** Total or unit cost of a cost row (总成本、单位成本). */
    COST_KIND("costKind", "成本类别", 0),
    /** Whether values add up over time (累计). */
    ACCUMULATION("accumulation", "累计方式", 0),
    /** Unit cost of the row in 元. */
    UNIT_COST("unitCost", "单位成本", 0),
    /** Quantity the unit cost is multiplied by. */
    QUANTITY("quantity", "数量", 0),
    /** Indicator of the first-level project it serves. */
    PARENT_LINK("parentLink", "上级指标", 0),
    /** Whether it is a core indicator (核心指标). */
    CORE("core", "核心指标", 0);

    private static final IndicatorField[] ALL = values();

    private final String key;
    private final String term;
    private final int maxLength;

    IndicatorField(String key, String term, int maxLength) {
        this.key = key;
        this.term = term;
        this.maxLength = maxLength;
    }

    /** The key in rules, profiles, places and the model's JSON. */
    public String key() {
        return key;
    }

    /** The Chinese term of the form. */
    public String term() {
        return term;
    }

    /** How many characters the widest column of the data standard holds; 0 where the standard has no column. */
    public int maxLength() {
        return maxLength;
    }

    /** The field with this key. */
    public static Optional<IndicatorField> ofKey(String key) {
        for (IndicatorField field : ALL) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
