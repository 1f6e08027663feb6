// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    private static Reviews reviews;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        reviews = new Reviews();
    }

    @AfterAll
    static void stop() {
        reviews.close();
    }

    private static void write(Path folder) throws IOException {
        try (StageReport report = reviews.report(folder).begin()) {
            report.end(false, Optional.empty());
        }
    }

    private static ConfigurationException refused(Path folder) {
        return catchThrowableOfType(
                ConfigurationException.class, () -> reviews.report(folder).begin());
    }

    @Test
    void makes_the_folder_and_leaves_one_file_in_it() throws IOException {
        Path deep = folder.resolve("甲").resolve("乙");
        write(deep);

        try (var files = Files.list(deep)) {
            assertThat(files).containsExactly(deep.resolve("review.html"));
        }
    }

    @Test
    void replaces_a_report_of_its_own() throws IOException {
        write(folder);
        write(folder);

        assertThat(folder.resolve("review.html")).isNotEmptyFile();
    }

    @Test
    void never_touches_a_file_of_others() throws IOException {
        Path foreign = Files.writeString(folder.resolve("review.html"), "<html>mine</html>");

        ConfigurationException refused = refused(folder);

        assertThat(refused.code()).isEqualTo("REPORT_FOREIGN");
        assertThat(refused.location()).isEqualTo(foreign.toString());
        assertThat(foreign).hasContent("<html>mine</html>");
    }

    @Test
    void refuses_a_file_in_the_place_of_the_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(refused(file).code()).isEqualTo("REPORT_FOLDER");
    }

    @Test
    void a_report_that_was_not_ended_leaves_the_earlier_one() throws IOException {
        write(folder);
        String before = Files.readString(folder.resolve("review.html"));
        reviews.report(folder).language("en").begin().close();

        assertThat(folder.resolve("review.html")).hasContent(before);
    }
}
