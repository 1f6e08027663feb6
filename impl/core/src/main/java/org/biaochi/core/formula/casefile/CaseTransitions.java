// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.casefile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** Which step an alert or rectification may take (预警处置流程): F71. Pure functions. */
public final class CaseTransitions {
    /** Whether a step may be taken. */
    public static final Formula<Answer> F71 =
            Formula.of("F71", Shape.<Answer>word(), "from", "to", "reply").with("minReplyChars", CaseTerms.LEAST_REPLY);

    /** The error of a step that the table does not have. */
    public static final String ILLEGAL = "PM-ALT-101";

    /** The error of an explanation that lacks a part. */
    public static final String REPLY_INCOMPLETE = "REPLY_INCOMPLETE";

    private static final Map<CaseState, Set<CaseState>> STEPS = new EnumMap<>(Map.of(
            CaseState.OPEN, EnumSet.of(CaseState.NOTIFIED),
            CaseState.NOTIFIED, EnumSet.of(CaseState.VERIFYING),
            CaseState.VERIFYING, EnumSet.of(CaseState.REPLIED),
            CaseState.REPLIED, EnumSet.of(CaseState.ACCEPTED, CaseState.REJECTED),
            CaseState.ACCEPTED, EnumSet.of(CaseState.RECTIFYING),
            CaseState.REJECTED, EnumSet.of(CaseState.NOTIFIED),
            CaseState.RECTIFYING, EnumSet.of(CaseState.VERIFIED),
            CaseState.VERIFIED, EnumSet.of(CaseState.CLOSED),
            CaseState.CLOSED, EnumSet.noneOf(CaseState.class)));

    /** The answer. */
    public enum Answer {
        /** The step may be taken. */
        OK
    }

    private CaseTransitions() {}

    /**
     * An explanation (情况说明) as typed; blank parts are empty texts. Immutable.
     *
     * @param causeClass one of the classes of causes
     * @param text the explanation
     * @param measure what is done
     * @param date until when
     */
    public record Reply(String causeClass, String text, String measure, String date) implements GivenText.Group {
        /** Requires all. */
        public Reply {
            Objects.requireNonNull(causeClass, "causeClass");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Map<String, ?> given() {
            return GivenText.parts("causeClass", causeClass, "text", text, "measure", measure, "date", date);
        }

        private boolean isComplete() {
            return !causeClass.isBlank() && !text.isBlank() && !measure.isBlank() && !date.isBlank();
        }
    }

    /** Whether the table has this step, whatever the explanation. */
    public static boolean isStep(CaseState from, CaseState to) {
        return Objects.requireNonNull(STEPS.get(from), from.name()).contains(to);
    }

    /** The states that a step may lead to, in their order; none for a closed case. */
    public static Set<CaseState> next(CaseState from) {
        return Collections.unmodifiableSet(Objects.requireNonNull(STEPS.get(from), from.name()));
    }

    /**
     * F71: a complete explanation makes a case REPLIED; one that is too short can then only be rejected. Accepting needs the
     * explanation that was given.
     */
    public static Result<Answer> check(Value<CaseState> from, Value<CaseState> to, Value<Reply> reply, Terms terms) {
        Value<Answer> answer = Given.stop(from, to);
        if (answer == null) {
            answer = step(from.get(), to.get(), reply, terms.value(CaseTerms.LEAST_REPLY));
        }
        return F71.result(answer, "", terms, from, to, reply);
    }

    private static Value<Answer> step(CaseState from, CaseState to, Value<Reply> reply, Value<Integer> least) {
        if (!isStep(from, to)) {
            return Value.error(ILLEGAL);
        }
        if (to == CaseState.REPLIED && !(reply.isPresent() && reply.get().isComplete())) {
            return Value.error(REPLY_INCOMPLETE);
        }
        if (to == CaseState.ACCEPTED) {
            Value<Answer> stopped = Given.stop(reply, least);
            if (stopped != null) {
                return stopped;
            }
            String text = reply.get().text().strip();
            if (!reply.get().isComplete() || text.codePointCount(0, text.length()) < least.get()) {
                return Value.error(ILLEGAL);
            }
        }
        return Value.present(Answer.OK);
    }
}
