// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Objects;

/**
 * What sort of thing a target (指标值) turned out to be. The set is open: places add their own, so compare with
 * {@code equals} or use {@link Target#match} and always handle the rest. Immutable and thread-safe.
 */
public final class TargetKind {

    /** One number, with or without sign and unit, perhaps inside a sentence. */
    public static final TargetKind NUMBER = new TargetKind("NUMBER");

    /** Two bounds: {@code 18—54周岁}, {@code 95%~100%}. */
    public static final TargetKind RANGE = new TargetKind("RANGE");

    /** Several numbers that are not the bounds of a range. */
    public static final TargetKind SEVERAL = new TargetKind("SEVERAL");

    /** A ratio of two numbers: {@code 1:3}. */
    public static final TargetKind RATIO = new TargetKind("RATIO");

    /** A day, month, year or year end. */
    public static final TargetKind DATE = new TargetKind("DATE");

    /** A span of the calendar: {@code 2023.07-2024.01}, {@code 第三季度}. */
    public static final TargetKind DATE_RANGE = new TargetKind("DATE_RANGE");

    /** 是, 否, 有, 无, 是否, 与否. */
    public static final TargetKind BOOLEAN = new TargetKind("BOOLEAN");

    /** One grade: 优良, 好, 达成. */
    public static final TargetKind GRADE = new TargetKind("GRADE");

    /** A whole scale of grades in place of a value: {@code 优良中低差}. */
    public static final TargetKind SCALE = new TargetKind("SCALE");

    /** A sign or a unit without a number: {@code ≥}, {@code %}. */
    public static final TargetKind INCOMPLETE = new TargetKind("INCOMPLETE");

    /** A token that stands for nothing: {@code /}, {@code —}, 待定, 暂不确定. */
    public static final TargetKind PLACEHOLDER = new TargetKind("PLACEHOLDER");

    /** Other words. */
    public static final TargetKind TEXT = new TargetKind("TEXT");

    /** Nothing but blanks, or nothing at all. */
    public static final TargetKind EMPTY = new TargetKind("EMPTY");

    private final String code;

    private TargetKind(String code) {
        this.code = code;
    }

    /** Returns the kind with the given code, an upper-case identifier. */
    public static TargetKind of(String code) {
        if (Objects.requireNonNull(code, "code").isBlank()) {
            throw new IllegalArgumentException("code of a target kind must not be blank");
        }
        return new TargetKind(code);
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof TargetKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
