// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.session;

/**
 * Whether a person watches.
 *
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param colours whether colours are welcome on a terminal
 */
public record TerminalTraits(boolean outIsTerminal, boolean errIsTerminal, boolean colours) {
    /** Nobody watches: pipes and files. */
    public static final TerminalTraits NONE = new TerminalTraits(false, false, false);

    /** The paint for standard output. */
    public Paint paint() {
        return new Paint(outIsTerminal && colours);
    }
}
