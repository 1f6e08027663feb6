// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;

/** Where rows come from: memory, a package, a host's database. Implementations say whether many threads may use one. */
@ConsumerType
public interface RowSource {
    /** The codes of the tables that it has, in upper case. */
    List<String> tables();

    /**
     * The rows of a table of one region and year, lazily; the caller closes the stream. A row that cannot be read is
     * told as a problem and the next one goes on. None if it does not have the table.
     *
     * @param table the table code in upper case
     * @throws RowAccessException on opening or in the stream, if nothing more can be read
     */
    Stream<Row> rows(String table, Scope scope, Consumer<RowProblem> problems);
}
