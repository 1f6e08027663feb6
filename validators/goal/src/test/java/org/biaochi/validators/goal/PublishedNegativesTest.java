// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.forms.FormTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Known weaknesses of real published tables are found where they stand. */
class PublishedNegativesTest {
    private static final Path TABLES =
            Path.of("..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples", "published-tables");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final GoalReviewer REVIEWER = new GoalReviewer();

    @ParameterizedTest
    @CsvFileSource(resources = "/published-negatives.tsv", delimiter = '\t')
    void is_found_where_it_stands(String file, String rule, String path) throws IOException {
        byte[] table = Files.readAllBytes(TABLES.resolve(file + ".json"));
        Decoded<PerformanceGoal> input = FormTables.read(file, table);
        RuleAnswer answer = REVIEWER.review(input.subject(), REVIEWER.profile("central", DAY), DAY, Facts.NONE)
                .get(RuleId.of(rule));
        List<String> paths = answer.defects().stream()
                .flatMap(defect -> defect.places().stream())
                .map(input.paths()::source)
                .toList();
        assertTrue(paths.contains(path), () -> rule + " found " + paths);
    }
}
