// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.util.Set;
import org.biaochi.api.evaluation.DeviationCause;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.subject.Value;
import org.biaochi.core.goal.RowView;

/** Which formula scores an indicator, by the kind of its target and its operator. */
public enum ScoreChoice {
    /** F21: ≥ and =. */
    FLOOR,
    /** F22: ≤. */
    CEILING,
    /** F23: &gt; and &lt;. */
    STRICT,
    /** F24: ≥, &gt; and = whose target was too low. */
    OVER_COMPLETION,
    /** F25: words. */
    WORDS,
    /** There is no target. */
    NO_TARGET,
    /** No formula fits: a range, several numbers, a ratio. */
    NONE;

    private static final Set<ValueType> JUDGED = Set.of(ValueType.QUAL_GRADE, ValueType.BOOLEAN);

    static ScoreChoice of(RowView row, Value<DeviationCause> cause) {
        Target target = row.target();
        if (target.is(TargetKind.EMPTY) || target.is(TargetKind.PLACEHOLDER)) {
            return NO_TARGET;
        }
        Operator operator = target.operatorOrEqual();
        boolean words = operator == Operator.QUALITATIVE
                || row.valueType().filter(JUDGED::contains).isPresent()
                || target.is(TargetKind.TEXT)
                || target.is(TargetKind.GRADE)
                || target.is(TargetKind.SCALE)
                || target.is(TargetKind.BOOLEAN)
                || target.is(TargetKind.DATE)
                || target.is(TargetKind.DATE_RANGE);
        if (words) {
            return WORDS;
        }
        return target.is(TargetKind.NUMBER) ? ofNumber(operator, cause) : NONE;
    }

    private static ScoreChoice ofNumber(Operator operator, Value<DeviationCause> cause) {
        if (operator == Operator.RANGE) {
            return NONE;
        }
        if (operator == Operator.LESS_OR_EQUAL) {
            return CEILING;
        }
        boolean tooLow = cause.isPresent() && cause.get() == DeviationCause.TARGET_TOO_LOW;
        if (tooLow && operator != Operator.LESS) {
            return OVER_COMPLETION;
        }
        return operator.isInclusive() ? FLOOR : STRICT;
    }

    /** Whether numbers are compared. */
    public boolean isNumeric() {
        return this == FLOOR || this == CEILING || this == STRICT || this == OVER_COMPLETION;
    }
}
