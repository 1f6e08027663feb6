// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings on real tables are few, reviewed, and never about a field that the form does not carry. */
class PublishedTablesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/published-tables.jsonl");
    private static final int TABLES = 32;
    private static final int MOST_PER_TABLE = 15;
    private static final int MOST_ON_AVERAGE = 8;

    @Test
    void the_findings_are_the_reviewed_ones() throws IOException {
        List<String> now = PublishedTables.review().stream()
                .flatMap(table -> table.lines().stream())
                .toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, now);
        }
        List<String> reviewed = Files.readAllLines(GOLDEN);
        List<String> gone = new ArrayList<>(reviewed);
        gone.removeAll(now);
        List<String> added = new ArrayList<>(now);
        added.removeAll(reviewed);
        assertEquals(List.of(), gone, "no longer found; review and run with -Dgolden.update=true");
        assertEquals(List.of(), added, "newly found; review and run with -Dgolden.update=true");
        assertEquals(reviewed, now);
    }

    @Test
    void a_table_has_at_most_eight_findings_on_average_and_fifteen_at_most() throws IOException {
        List<PublishedTables.Reviewed> tables = PublishedTables.review();
        assertEquals(TABLES, tables.size(), "tables that were readable");
        int all = 0;
        for (PublishedTables.Reviewed table : tables) {
            all += table.lines().size();
            assertTrue(
                    table.lines().size() <= MOST_PER_TABLE, table.name() + " has too many findings: " + table.lines());
        }
        assertTrue(all <= MOST_ON_AVERAGE * TABLES, all + " findings on " + TABLES + " tables");
        assertTrue(all > 0, "nothing was found on any table");
    }

    @Test
    void no_finding_is_about_a_cell_that_the_form_does_not_carry() throws IOException {
        for (PublishedTables.Reviewed table : PublishedTables.review()) {
            table.paths()
                    .forEach(path -> assertTrue(
                            table.carries(path),
                            table.name() + " has a finding at " + path + ", which the form does not carry"));
        }
    }
}
