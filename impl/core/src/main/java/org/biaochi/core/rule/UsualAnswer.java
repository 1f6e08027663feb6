// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * What one rule answered last without finding anything. It mostly answers so again, and an answer can be shared. Any number of
 * threads: what is kept is immutable, and it does not matter whose it is.
 */
public final class UsualAnswer {
    private @Nullable Given last;

    /** The answer that is the same at so many places. */
    RuleAnswer same(RuleId rule, Conclusion conclusion, int places) {
        Given given = last;
        if (given != null && given.conclusion == conclusion && given.places == places) {
            return given.answer;
        }
        RuleAnswer answer = RuleAnswer.same(rule, conclusion, places);
        last = new Given(conclusion, places, answer);
        return answer;
    }

    private record Given(Conclusion conclusion, int places, RuleAnswer answer) {}
}
