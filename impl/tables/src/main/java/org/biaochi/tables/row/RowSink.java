// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import org.osgi.annotation.versioning.ConsumerType;

/** Where rows go: a package, a host's database. Implementations say whether many threads may use one. */
@ConsumerType
public interface RowSink {
    /**
     * Writes all rows or none.
     *
     * @return how many rows were written
     * @throws RowAccessException if they cannot be written; then none is
     */
    long write(RowSet rows);
}
