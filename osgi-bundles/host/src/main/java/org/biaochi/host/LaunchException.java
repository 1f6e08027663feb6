// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

/** The distribution cannot be started; the message says what is wrong with what and what to do, Chinese first. */
final class LaunchException extends Exception {
    private static final long serialVersionUID = 1;

    /** Something that whoever installed it can put right. */
    static final int MISCONFIGURED = 3;

    /** Anything else. */
    static final int BROKEN = 4;

    private final int status;

    LaunchException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The exit status that belongs to it. */
    int status() {
        return status;
    }
}
