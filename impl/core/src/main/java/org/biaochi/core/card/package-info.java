// SPDX-License-Identifier: Apache-2.0
/**
 * Reads rule cards (规则卡), the data that explains each rule, and fills the messages of findings. Cards are checked whole
 * when they are read, so that a missing text is refused at start and never met by a user.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.card;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
