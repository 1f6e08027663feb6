// SPDX-License-Identifier: Apache-2.0
/**
 * The report for people: one block per subject as it comes, a summary at the end. It only reads assessments and
 * renders them; no logic looks at a text.
 */
@NullMarked
package org.biaochi.cli.report;

import org.jspecify.annotations.NullMarked;
