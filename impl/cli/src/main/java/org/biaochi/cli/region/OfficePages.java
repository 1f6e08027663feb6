// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.input.Decoded;
import org.biaochi.report.ReportKind;
import org.biaochi.report.StageReport;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one department or of the region, one for each kind of what there was; the first page leads to them. Not
 * thread-safe.
 */
final class OfficePages implements AutoCloseable {
    private final @Nullable Path folder;
    private final String language;
    private final Profile profile;
    private final Context context;
    private final Map<ReportKind, StageReport> pages = new EnumMap<>(ReportKind.class);

    /** Pages in a folder; none at all if there is none. */
    OfficePages(@Nullable Path folder, String language, Profile profile, Context context) {
        this.folder = folder;
        this.language = language;
        this.profile = profile;
        this.context = context;
    }

    void assessed(ReportKind kind, Decoded<?> input, Assessment assessment, Facts facts) {
        if (folder != null) {
            try {
                page(folder, kind).assessed(input, assessment, facts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private StageReport page(Path inFolder, ReportKind kind) {
        return pages.computeIfAbsent(
                kind,
                any -> StageReport.of(kind, inFolder, profile, context)
                        .language(language)
                        .begin());
    }

    /** Writes the pages and names their files. */
    void end(Consumer<String> written) throws IOException {
        for (Map.Entry<ReportKind, StageReport> page : pages.entrySet()) {
            page.getValue().end(false, Optional.empty());
            written.accept(page.getKey().file());
        }
    }

    @Override
    public void close() throws IOException {
        for (StageReport page : pages.values()) {
            page.close();
        }
    }
}
