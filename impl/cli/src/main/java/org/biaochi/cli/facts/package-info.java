// SPDX-License-Identifier: Apache-2.0
/**
 * Facts out of a folder of JSON files: shared ones, and those of single projects found by an index. Documents that are broken,
 * contradict each other or belong to another region or year are named and left out; the rest is used.
 */
@NullMarked
package org.biaochi.cli.facts;

import org.jspecify.annotations.NullMarked;
