// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

/** The version of this engine as results name it. */
final class EngineVersion {
    /** The product version without a qualifier; raised by hand at a release. */
    static final String CURRENT = "1.0.0";

    private EngineVersion() {}
}
