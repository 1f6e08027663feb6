// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

/** The cells of an annual task. */
enum TaskCell {
    NAME,
    AMOUNT,
    GOAL_REF
}
