// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Objects;
import org.biaochi.api.subject.Typed;

/**
 * One node of the progress plan (项目实施进度计划) as typed. Immutable.
 *
 * @param content what is to be done (实施内容)
 * @param date when, a day, month or range as typed (时间)
 */
public record ProgressNode(Typed content, Typed date) {
    /** Requires both cells; a missing one is {@link Typed#BLANK} or {@link Typed#ABSENT}. */
    public ProgressNode {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(date, "date");
    }
}
