// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What a unit submitted and an engine assesses: a goal today; reports, evaluations, decisions and years as the API grows.
 * Implementations are immutable values of this API; hosts and plug-ins do not add their own.
 */
@ProviderType
public interface Subject {
    /** The typed key of this kind of subject. */
    SubjectType<? extends Subject> type();

    /** The host's id of the object, such as a project code (项目代码); may be BLANK or ABSENT. */
    Typed id();

    /** The name people use for it; may be BLANK or ABSENT. */
    Typed name();
}
