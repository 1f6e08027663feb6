// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** A value that is no record and says of which parts it is made, so that it has a canonical form and a digest. */
@ConsumerType
public interface Composite {
    /**
     * Everything that tells it from another value of its class, by name: texts, exact numbers, days, cells, goals, records, other
     * composites, and collections of these.
     */
    Map<String, Object> parts();
}
