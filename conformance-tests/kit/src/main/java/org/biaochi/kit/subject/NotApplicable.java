// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.subject;

import org.opentest4j.TestAbortedException;

/** Thrown by a check whose question does not arise for the subject; reported as not applicable, never as passed. */
public final class NotApplicable extends TestAbortedException {
    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public NotApplicable(String reason) {
        super(reason);
    }
}
