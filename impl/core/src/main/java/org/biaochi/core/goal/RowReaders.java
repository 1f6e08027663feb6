// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;

/**
 * What reads the cells of rows under a profile.
 *
 * @param levels both levels
 * @param names names
 * @param targets values with their signs and units
 */
record RowReaders(LevelDictionary levels, Recent<String, Name> names, RecentTargets targets) {
    static final Compiled<RowReaders> KEY = Compiled.of("row readers", RowReaders::of);

    private static RowReaders of(Profile profile) {
        return new RowReaders(
                profile.compiled(LevelDictionary.KEY), Name.reader(), profile.compiled(RecentTargets.KEY));
    }
}
