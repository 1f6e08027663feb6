// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.Rectification;
import org.osgi.annotation.versioning.ProviderType;

/** The assessment of a rectification record (整改台账). Immutable. */
@ProviderType
public interface RectificationAssessment extends Assessment {
    @Override
    Rectification subject();

    /** What somebody still owes. */
    List<DueStep> steps();
}
