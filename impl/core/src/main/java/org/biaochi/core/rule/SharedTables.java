// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.List;
import org.biaochi.api.profile.Compiled;
import org.biaochi.core.linkage.LinkageTable;
import org.biaochi.core.monitoring.AlertRows;

/** What tables of a profile are read into, so that a linter can read them before anybody needs them. */
public final class SharedTables {
    private static final List<Compiled<?>> ALL = List.of(AlertRows.KEY, LinkageTable.KEY);

    private SharedTables() {}

    /** The keys of what is read; a table that makes no sense is refused with its row. */
    public static List<Compiled<?>> all() {
        return ALL;
    }
}
