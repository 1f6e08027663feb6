// SPDX-License-Identifier: Apache-2.0
/**
 * Profile packs (配置包): reads and checks what the nation and the places demand, layers it for a place and a day, and keeps the
 * compiled result. Nothing here knows a rule; rules declare their parameters and read values by typed keys.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.profiles;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
