// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Value;

/** What keeps a computed value from being there, as a rule says it. Pure functions. */
final class Lacks {
    private Lacks() {}

    /** The inputs that are missing; empty if all are there. */
    static List<Missing> of(Value<?>... values) {
        List<Missing> missing = new ArrayList<>();
        for (Value<?> value : values) {
            if (!value.isPresent()) {
                Missing one = Missing.field(value.code());
                if (!missing.contains(one)) {
                    missing.add(one);
                }
            }
        }
        return missing;
    }
}
