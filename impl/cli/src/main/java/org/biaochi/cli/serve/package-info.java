// SPDX-License-Identifier: Apache-2.0
/**
 * One JSON request per line in, one answer per line out, for hosts in other languages. Nothing else is ever written to
 * standard output.
 */
@NullMarked
package org.biaochi.cli.serve;

import org.jspecify.annotations.NullMarked;
