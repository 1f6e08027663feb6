// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

/**
 * The version of this package, as compile-time constants, so that the number a plug-in was built with is inlined into it.
 */
public final class SpiVersion {
    /** The major version; plug-ins and engines must agree on it. */
    public static final int MAJOR = 1;

    /** The minor version; an engine runs plug-ins of its own minor version and below. */
    public static final int MINOR = 0;

    private SpiVersion() {}
}
