// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import java.util.Objects;

/**
 * An item of a circular (通报事项), given or taken from the register, under the one phase it belongs to. Immutable.
 *
 * @param phase the phase
 * @param topic the topic, such as 审核结果
 * @param objectId the code of the object; empty if it speaks of none
 * @param name its name; empty if nobody gives it
 * @param text what is said; empty if nothing beyond the topic
 */
public record PhaseItem(CircularPhase phase, String topic, String objectId, String name, String text) {
    /** Requires every part. */
    public PhaseItem {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(objectId, "objectId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }
}
