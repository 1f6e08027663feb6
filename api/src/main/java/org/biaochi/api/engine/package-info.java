// SPDX-License-Identifier: Apache-2.0
/**
 * What hosts call: the engine, the context of a run, assessments and batches.
 * Engines are immutable services for any number of threads.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.engine;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
