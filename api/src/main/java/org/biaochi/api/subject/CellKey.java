// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import org.osgi.annotation.versioning.ProviderType;

/** A cell of a form or a column of a table of rows, known by its key. Implemented by the enums of this API. */
@ProviderType
public interface CellKey {
    /** The key in rules, profiles, places and the model's JSON. */
    String key();

    /** The Chinese term of the form. */
    String term();
}
