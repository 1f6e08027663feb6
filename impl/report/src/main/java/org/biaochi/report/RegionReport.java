// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.profile.Profile;
import org.biaochi.report.region.RegionPage;
import org.biaochi.report.region.RegionTally;
import org.biaochi.report.words.Language;

/**
 * The report of a region's budget year (地区年度报告): one page that needs nothing beside itself and leads to the pages of
 * the departments, which are stage reports in the folder {@code departments}. Equal years give an equal page.
 * Immutable.
 */
public final class RegionReport {
    private static final String FILE = "index.html";

    private final Path target;
    private final Profile profile;
    private final Language language;

    private RegionReport(Path target, Profile profile, Language language) {
        this.target = target;
        this.profile = profile;
        this.language = language;
    }

    /**
     * Makes the folder before the work begins.
     *
     * @param language English for {@code en}, else Chinese
     * @throws ConfigurationException if the folder cannot be used ({@code REPORT_FOLDER}) or holds a file of that name that is no
     *     report of ours ({@code REPORT_FOREIGN})
     */
    public static RegionReport in(Path folder, Profile profile, String language) {
        return new RegionReport(
                ReportFile.prepare(folder, FILE), Objects.requireNonNull(profile, "profile"), Language.of(language));
    }

    /** The file that the page will be. */
    public Path target() {
        return target;
    }

    /**
     * Writes the page in one step.
     *
     * @param repeat the command line that repeats the run; empty for none
     */
    public void write(RegionTally region, String repeat) throws IOException {
        Path part = target.resolveSibling(FILE + ".part");
        Files.write(part, new RegionPage(language, profile, repeat).write(region));
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
