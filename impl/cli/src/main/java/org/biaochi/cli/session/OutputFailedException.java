// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.session;

import java.io.IOException;

/** Standard output takes nothing more: the reader went away or the disk is full. Ends a command early. */
public final class OutputFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputFailedException(IOException cause) {
        super(cause);
    }
}
