// SPDX-License-Identifier: Apache-2.0
/**
 * The report of a review for people: one self-contained page that answers what may go on, what must be changed and by whom.
 * It reads assessments and renders them; no logic looks at a text.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
