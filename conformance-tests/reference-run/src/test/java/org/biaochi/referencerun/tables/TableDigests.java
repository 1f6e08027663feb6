// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.tables;

import java.io.IOException;
import java.util.List;

/** Prints the digest of the review of each published table. */
public final class TableDigests {
    private TableDigests() {}

    /** File name and digest of each table. */
    public static List<String> all() throws IOException {
        return PublishedTables.review().stream()
                .map(table -> table.name() + " " + table.digest())
                .toList();
    }

    /** Prints them. */
    public static void main(String[] arguments) throws IOException {
        all().forEach(System.out::println);
    }
}
