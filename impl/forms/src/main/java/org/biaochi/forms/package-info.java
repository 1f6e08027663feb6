// SPDX-License-Identifier: Apache-2.0
/**
 * The official forms as people publish them: form tables in JSON, read leniently and written back to the character.
 * The front door {@link org.biaochi.forms.Inputs} tells form tables and the model's own JSON apart.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.forms;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
