// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseStanding;
import org.osgi.annotation.versioning.ProviderType;

/** The assessment of a case file (案卷核对结果). Immutable. */
@ProviderType
public interface CaseAssessment extends Assessment {
    @Override
    CaseFile subject();

    /** How the case stands on the day. */
    CaseStanding standing();
}
