// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

/** The version of this engine as results name it. */
final class EngineVersion {
    /** Kept in step with the product version by a test. */
    static final String CURRENT = "1.0.0";

    private EngineVersion() {}
}
