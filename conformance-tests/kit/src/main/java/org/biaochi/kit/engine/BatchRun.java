// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;

/** One of the ways in which an engine runs a batch that can be cancelled. */
@FunctionalInterface
interface BatchRun {
    BatchSummary of(
            PerformanceEngine engine,
            Stream<Request<PerformanceGoal>> requests,
            Consumer<Object> results,
            Cancellation cancellation);
}
