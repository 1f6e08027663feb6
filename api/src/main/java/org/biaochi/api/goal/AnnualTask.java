// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Objects;
import org.biaochi.api.subject.Typed;

/**
 * One annual task (年度主要任务) of a department-overall goal as typed (official form 3). Immutable.
 *
 * @param name task name (任务名称)
 * @param amount amount (预算金额总额) as typed, 万元 on the form
 * @param goalRef the goal text that the task serves
 */
public record AnnualTask(Typed name, Typed amount, Typed goalRef) {
    /** Requires every cell. */
    public AnnualTask {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(goalRef, "goalRef");
    }
}
