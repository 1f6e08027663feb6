// SPDX-License-Identifier: Apache-2.0
/**
 * Strict reading of YAML 1.2 and of JSON, which is YAML, into a small tree in which every scalar is a text and every node
 * knows its file and line. Refuses what makes configuration ambiguous or costly: anchors, tags, duplicate keys, depth, size.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.yaml;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
