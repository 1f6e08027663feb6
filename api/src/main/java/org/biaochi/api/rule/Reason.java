// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.Objects;
import org.biaochi.api.basis.RuleId;
import org.jspecify.annotations.Nullable;

/** Why a rule does not apply, was skipped or broke down: a stable code and, for some codes, what it speaks of. Immutable. */
public final class Reason implements Comparable<Reason> {
    /** The form does not carry the field at all (表样无此栏). */
    public static final Reason FIELD_NOT_ON_FORM = new Reason("FIELD_NOT_ON_FORM", "");
    /** The subject has no place that the rule looks at (无对应内容). */
    public static final Reason NO_PLACE = new Reason("NO_PLACE", "");
    /** The condition that makes the rule apply does not hold (条件不成立). */
    public static final Reason OUT_OF_SCOPE = new Reason("OUT_OF_SCOPE", "");
    /** The row is an unused row of the template; it is no place at all and is counted nowhere (空白模板行). */
    public static final Reason UNUSED_ROW = new Reason("UNUSED_ROW", "");
    /** The profile sets no value for the parameter that decides (参数未设定). */
    public static final Reason PARAMETER_UNSET = new Reason("PARAMETER_UNSET", "");
    /** Nobody supplies the rule (未安装). */
    public static final Reason NOT_INSTALLED = new Reason("NOT_INSTALLED", "");
    /** A layer of the profile switched the rule off (已关闭). */
    public static final Reason SWITCHED_OFF = new Reason("SWITCHED_OFF", "");
    /** The rule guards the gate into the budget, which was not asked about (未到预算关口). */
    public static final Reason NOT_AT_GATE = new Reason("NOT_AT_GATE", "");
    /** A draft is not yet complete, so the rule waits (草稿暂不判断). */
    public static final Reason DRAFT = new Reason("DRAFT", "");
    /** The plug-in left during the run (插件已卸载). */
    public static final Reason PLUGIN_GONE = new Reason("PLUGIN_GONE", "");
    /** The rule threw (规则抛出异常). */
    public static final Reason EXCEPTION = new Reason("EXCEPTION", "");
    /** The rule answered null (规则无结论). */
    public static final Reason NO_CONCLUSION = new Reason("NO_CONCLUSION", "");
    /** More findings than the limit (发现过多). */
    public static final Reason FINDINGS_LIMIT = new Reason("FINDINGS_LIMIT", "");
    /** More counted steps than the limit (步数超限). */
    public static final Reason STEPS_LIMIT = new Reason("STEPS_LIMIT", "");
    /** A text of a finding longer than the limit (文字过长). */
    public static final Reason TEXT_LIMIT = new Reason("TEXT_LIMIT", "");

    /** More places than the limit (内容过多). */
    public static final Reason INPUT_LIMIT = new Reason("INPUT_LIMIT", "");

    private final String code;
    private final String about;
    private @Nullable Conclusion conclusion;

    private Reason(String code, String about) {
        this.code = code;
        this.about = about;
    }

    /** Another rule reports the same cause, so this one stays silent (由另一条规则报告). */
    public static Reason reportedBy(RuleId rule) {
        return new Reason("REPORTED_BY", rule.toString());
    }

    /** A plug-in's own reason: an upper-case code and what it speaks of, possibly empty. */
    public static Reason of(String code, String about) {
        return new Reason(Objects.requireNonNull(code, "code"), Objects.requireNonNull(about, "about"));
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What it speaks of; empty if the code says all. */
    public String about() {
        return about;
    }

    /** Not applicable for this reason; immutable, so any thread may be the one that makes it. */
    Conclusion conclusion() {
        Conclusion known = conclusion;
        if (known == null) {
            conclusion = known = Conclusion.forReason(this);
        }
        return known;
    }

    @Override
    public int compareTo(Reason other) {
        if (this == other) {
            return 0;
        }
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : about.compareTo(other.about);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Reason reason && reason.code.equals(code) && reason.about.equals(about);
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + about.hashCode();
    }

    /** {@code CODE} or {@code CODE(about)}. */
    @Override
    public String toString() {
        return about.isEmpty() ? code : code + "(" + about + ")";
    }
}
