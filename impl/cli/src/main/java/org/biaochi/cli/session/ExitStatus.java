// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.session;

/** The exit status of a command; of several that apply the first in this order is taken. */
public enum ExitStatus {
    /** Something broke that is our fault, or the output could not be written. */
    INTERNAL(4),
    /** Wrong usage or configuration. */
    MISUSE(3),
    /** A gate refused or a verdict is FAIL. */
    REFUSED(1),
    /** A verdict is UNDECIDED or an input could not be read. */
    OPEN(2),
    /** Nothing stands against it. */
    GOOD(0);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number the process ends with. */
    public int code() {
        return code;
    }

    /** The one of both that is reported. */
    public ExitStatus worse(ExitStatus other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
