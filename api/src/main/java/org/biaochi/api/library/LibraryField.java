// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import java.util.Optional;

/**
 * The fields of a library entry: key in JSON and CSV, Chinese heading, kind of value. Source: goals-and-review 7, fields seen in
 * deployed libraries. New constants are a MINOR change of this package.
 */
public enum LibraryField {
    /** Key in the system of the host (主键). */
    ID("id", "主键", Kind.TEXT),
    /** Code, the same for all versions (指标编码). */
    CODE("code", "指标编码", Kind.TEXT),
    /** Version, from 1 (版本). */
    VERSION("version", "版本", Kind.NUMBER),
    /** First day on which it may be used (启用日期). */
    EFFECTIVE_FROM("effectiveFrom", "启用日期", Kind.DAY),
    /** Last day on which it may be used (停用日期). */
    EFFECTIVE_TO("effectiveTo", "停用日期", Kind.DAY),
    /** Tier (共性、行业、个性). */
    SCOPE("scope", "指标范围", Kind.CHOICE),
    /** Status (草稿、待审核、已审核、停用). */
    STATUS("status", "状态", Kind.CHOICE),
    /** Region that owns it (区划). */
    OWNER_REGION("ownerRegion", "区划", Kind.TEXT),
    /** Division of the finance bureau that looks after it (归口处室). */
    OWNER_DIVISION("ownerDivision", "归口处室", Kind.TEXT),
    /** Department that owns it (所属部门). */
    OWNER_DEPT("ownerDept", "所属部门", Kind.TEXT),
    /** Region above that shares it (上级共享). */
    SHARED_FROM("sharedFrom", "共享来源", Kind.TEXT),
    /** Sector it belongs to (行业、领域). */
    SECTOR("sector", "行业领域", Kind.TEXT),
    /** Code of the class of projects (项目分类). */
    CATEGORY("category", "项目分类", Kind.TEXT),
    /** Project types it is meant for; none means all (适用项目类型). */
    PROJECT_TYPES("applicableProjectTypes", "适用项目类型", Kind.WORDS),
    /** Sectors it is meant for; none means all (适用行业). */
    SECTORS("applicableSectors", "适用行业", Kind.WORDS),
    /** Divisions of the bureau it is meant for; none means all (适用处室). */
    DIVISIONS("applicableDivisions", "适用处室", Kind.WORDS),
    /** Taxonomy version of its levels (指标体系). */
    TAXONOMY("taxonomyVersion", "指标体系", Kind.TEXT),
    /** First level (一级指标). */
    L1("l1", "一级指标", Kind.TEXT),
    /** Second level (二级指标). */
    L2("l2", "二级指标", Kind.TEXT),
    /** Name (三级指标). */
    NAME("name", "三级指标", Kind.TEXT),
    /** Other names people use (别名). */
    ALIASES("aliases", "别名", Kind.WORDS),
    /** Explanation (指标解释). */
    EXPLANATION("explanation", "指标解释", Kind.TEXT),
    /** Formula in words (计算公式). */
    FORMULA("formula", "计算公式", Kind.TEXT),
    /** Kind of value (指标性质). */
    VALUE_TYPE("valueType", "指标性质", Kind.CHOICE),
    /** Which way is better (指标方向). */
    POLARITY("polarity", "指标方向", Kind.CHOICE),
    /** Sign that a new row starts with (计算符号). */
    OPERATOR("defaultOperator", "计算符号", Kind.CHOICE),
    /** Reference value that a new row starts with, without sign (指标值、参考值). */
    VALUE("value", "指标值", Kind.TEXT),
    /** Unit (计量单位). */
    UNIT("unit", "计量单位", Kind.TEXT),
    /** What the unit measures (单位类别). */
    UNIT_CATEGORY("unitCategory", "单位类别", Kind.TEXT),
    /** Standard values (绩效标准). */
    STANDARD_VALUES("standardValues", "标准值", Kind.STANDARDS),
    /** How actual values are found (取值方式). */
    VALUE_METHOD("valueMethod", "取值方式", Kind.TEXT),
    /** Where actual values come from (完成值数据来源). */
    DATA_SOURCE("dataSource", "数据来源", Kind.TEXT),
    /** Evidence required (佐证资料). */
    EVIDENCE("evidence", "佐证资料", Kind.WORDS),
    /** Scoring rule (赋分规则). */
    SCORING_RULE("scoringRule", "赋分规则", Kind.CHOICE),
    /** Threshold below which a ratio scores nothing, in percent (及格门槛). */
    PASS_THRESHOLD("passThreshold", "及格门槛", Kind.NUMBER),
    /** Suggested weight in points (建议分值). */
    WEIGHT("suggestedWeight", "建议分值", Kind.NUMBER),
    /** Whether projects it is meant for must carry it (固化). */
    FIXED("fixed", "是否固化", Kind.FLAG),
    /** Fields that a project may change although they are locked (可编辑项). */
    EDITABLE("editableFields", "可编辑项", Kind.WORDS),
    /** Whether values add up over time: SUM or NONE (累计方式). */
    ACCUMULATION("accumulation", "累计方式", Kind.CHOICE),
    /** Total or unit cost: TOTAL or UNIT (成本类别). */
    COST_KIND("costKind", "成本类别", Kind.CHOICE),
    /** Remark (备注). */
    REMARK("remark", "备注", Kind.TEXT);

    /** What a field holds. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** One of a closed set of words. */
        CHOICE,
        /** A decimal number. */
        NUMBER,
        /** A day. */
        DAY,
        /** Yes or no. */
        FLAG,
        /** A list of texts. */
        WORDS,
        /** Standard values. */
        STANDARDS
    }

    private static final LibraryField[] ALL = values();

    private final String key;
    private final String term;
    private final Kind kind;

    LibraryField(String key, String term, Kind kind) {
        this.key = key;
        this.term = term;
        this.kind = kind;
    }

    /** The key in JSON, CSV, profiles and messages. */
    public String key() {
        return key;
    }

    /** The Chinese heading. */
    public String term() {
        return term;
    }

    /** What it holds. */
    public Kind kind() {
        return kind;
    }

    /** The field with this key. */
    public static Optional<LibraryField> ofKey(String key) {
        for (LibraryField field : ALL) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
