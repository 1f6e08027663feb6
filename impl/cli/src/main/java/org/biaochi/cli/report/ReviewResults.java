// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;

/** Takes the results of a batch one by one, in the order of the input. Not thread-safe. */
public interface ReviewResults {
    /** A subject was assessed. */
    void assessed(Decoded<PerformanceGoal> input, GoalAssessment assessment);

    /** An input could not be read. */
    void unreadable(Unreadable<PerformanceGoal> input);

    /** The engine broke on a subject. */
    void broken(Decoded<PerformanceGoal> input, Throwable cause);

    /** The batch is over; on waivers that nothing needed there is a word. */
    void end(Optional<LocalText> unusedWaivers);
}
