// SPDX-License-Identifier: Apache-2.0
/**
 * For those who write rules: runs cases from data files against rules and packs, without an engine and without a test
 * framework. A case says what a rule must answer about a form table; checking it returns the differences.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.testkit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
