// SPDX-License-Identifier: Apache-2.0
/**
 * The reports of all stages for people: one self-contained page each that answers what is asked first, by whom and until when.
 * It reads assessments and renders them; no logic looks at a text.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
