// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.List;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.Taxonomy.Node;
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

    /**
     * Reads rows in their order; those that follow each other mostly share their levels.
     *
     * @param partial whether the copy is cut, maybe within the last row
     */
    RowView[] read(List<Indicator> rows, boolean partial) {
        RowView[] views = new RowView[rows.size()];
        LevelText l1 = LevelText.EMPTY;
        LevelText l2 = LevelText.EMPTY;
        Node node = levels.resolve(l1, l2);
        String typed1 = "";
        String typed2 = "";
        for (int i = 0; i < views.length; i++) {
            Indicator row = rows.get(i);
            LevelText one =
                    row.l1().text().equals(typed1) ? l1 : levels.text(row.l1().text());
            LevelText two =
                    row.l2().text().equals(typed2) ? l2 : levels.text(row.l2().text());
            typed1 = row.l1().text();
            typed2 = row.l2().text();
            if (one != l1 || two != l2) {
                node = levels.resolve(one, two);
                l1 = one;
                l2 = two;
            }
            views[i] = new RowView(row, one, two, node, this, partial && i == views.length - 1);
        }
        return views;
    }
}
