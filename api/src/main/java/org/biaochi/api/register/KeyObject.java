// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.util.List;
import java.util.Objects;

/**
 * An object on the list of key monitoring (重点监控名单), with every reason. Immutable.
 *
 * @param objectId its code
 * @param name its name; empty if nobody gives it
 * @param causes why it is on the list
 */
public record KeyObject(String objectId, String name, List<Cause> causes) {
    /** Copies the list. */
    public KeyObject {
        Objects.requireNonNull(objectId, "objectId");
        Objects.requireNonNull(name, "name");
        causes = List.copyOf(causes);
    }

    /**
     * Why an object is on the list. Immutable.
     *
     * @param reason the reason, such as 重点专项 or 审计发现
     * @param record the number of the record it rests on; empty for the object itself
     * @param text what the record says; empty if nothing
     */
    public record Cause(String reason, String record, String text) {
        /** Requires every part. */
        public Cause {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(text, "text");
        }
    }
}
