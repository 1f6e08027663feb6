// SPDX-License-Identifier: Apache-2.0
/**
 * Reviews by people: score sheets and panels read and added up, pre-scores by deduction, the standing of a goal in its rounds of
 * review, what changed between two submissions, and the conditions of the gate to the budget. Pure functions of profile, facts
 * and findings.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.review;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
