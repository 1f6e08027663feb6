// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.util.List;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.subject.Subject;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A host's port to its own records. It is asked before a run, once per batch, never during one.
 */
@ConsumerType
public interface FactSource {
    /**
     * Answers the requests for each subject.
     *
     * @param requests the facts that the rules declare
     * @param subjects the batch
     * @return one set of facts per subject, in the same order
     */
    List<Facts> fetch(List<FactRequest> requests, List<? extends Subject> subjects);
}
