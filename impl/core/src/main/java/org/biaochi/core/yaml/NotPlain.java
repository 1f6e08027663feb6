// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

/** Tells that a document is for the general parser. It never leaves the package and carries no stack. */
final class NotPlain extends RuntimeException {
    static final NotPlain DOCUMENT = new NotPlain();

    private static final long serialVersionUID = 1L;

    private NotPlain() {
        super("not plain", null, false, false);
    }
}
