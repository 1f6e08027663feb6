// SPDX-License-Identifier: Apache-2.0
/**
 * JSON of goals, assessments, facts and waivers, and what every JSON format of ours shares: limits, records of a stream, errors
 * with their place. Streams over jackson-core; knows nothing of the official forms.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.json;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
