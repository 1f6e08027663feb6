// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What to do with each kind of target; see {@link Target#match}. Every case falls back to {@link #otherwise}, so code
 * written today also answers for kinds that are added tomorrow.
 *
 * @param <R> the type of the answer
 */
@ConsumerType
public interface TargetCases<R> {

    /** Answers for every kind without a case of its own. */
    R otherwise(Target target);

    /** Answers for {@link TargetKind#NUMBER}. */
    default R number(Target target) {
        return otherwise(target);
    }

    /** Answers for {@link TargetKind#RANGE}. */
    default R range(Target target) {
        return otherwise(target);
    }

    /** Answers for {@link TargetKind#SEVERAL} and {@link TargetKind#RATIO}. */
    default R numbers(Target target) {
        return otherwise(target);
    }

    /** Answers for {@link TargetKind#DATE} and {@link TargetKind#DATE_RANGE}. */
    default R date(Target target) {
        return otherwise(target);
    }

    /** Answers for {@link TargetKind#BOOLEAN}. */
    default R yesOrNo(Target target) {
        return otherwise(target);
    }

    /** Answers for {@link TargetKind#GRADE} and {@link TargetKind#SCALE}. */
    default R grade(Target target) {
        return otherwise(target);
    }

    /** Answers for {@link TargetKind#TEXT}. */
    default R text(Target target) {
        return otherwise(target);
    }

    /** Answers for {@link TargetKind#EMPTY}. */
    default R empty(Target target) {
        return otherwise(target);
    }
}
