// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

/** The cells of a node of the progress plan. */
enum ProgressCell {
    CONTENT,
    DATE
}
