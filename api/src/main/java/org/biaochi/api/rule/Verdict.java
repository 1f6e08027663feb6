// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

/** The verdict of an assessment. */
public enum Verdict {
    /** Nothing stands against it (通过). */
    PASS,
    /** No error was found, but a required rule of weight could not decide (未能判定). */
    UNDECIDED,
    /** An unwaived error stands (不通过). */
    FAIL
}
