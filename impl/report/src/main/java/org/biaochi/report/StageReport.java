// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.core.review.RecordedChanges;
import org.biaochi.report.html.Spool;
import org.biaochi.report.page.About;
import org.biaochi.report.page.Page;
import org.biaochi.report.page.StageContent;
import org.biaochi.report.words.Language;

/**
 * The report of a stage (审核报告、监控报告 …) as one page of HTML that needs nothing beside itself: no network, no font, no script to be
 * read. Takes assessments one by one, keeps a line of each in memory and the rest in a temporary file, and writes its
 * file when it ends. Equal assessments in equal order give an equal page. Not thread-safe.
 */
public final class StageReport implements Closeable {
    private final Path target;
    private final About about;
    private final Spool spool;
    private final Page page;
    private final MessageDigest batch = sha256();

    private StageReport(Path target, About about, StageContent content, Spool spool) {
        this.target = target;
        this.about = about;
        this.spool = spool;
        this.page = new Page(about, content, spool);
    }

    /** Starts a report of a kind into a folder on a run under this profile. */
    public static Builder of(ReportKind kind, Path folder, Profile profile, Context context) {
        return new Builder(kind, folder, profile, context);
    }

    /** The file that the report will be. */
    public Path target() {
        return target;
    }

    /** Says what changed since an earlier round of the subject that is taken next. */
    public void against(RecordedChanges changes) {
        page.against(changes);
    }

    /** Says what became of the marks of a review desk on the subject that is taken next. */
    public void marked(SubjectMarks marks) {
        page.marked(marks);
    }

    /** Takes an assessment with the facts it was made from: score sheets and rounds of review are shown as recorded. */
    public void assessed(Decoded<?> input, Assessment assessment, Facts facts) throws IOException {
        page.add(input, assessment, facts);
        batch.update((assessment.digest() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Takes an input that could not be read. */
    public void unreadable(Unreadable<?> input) {
        about.trouble(new About.Trouble(
                input.source(),
                input.error().text(),
                input.error().path(),
                input.error().code()));
    }

    /** Takes a subject on which the engine broke. */
    public void broken(Decoded<?> input, Throwable cause) {
        String what = cause.getClass().getSimpleName();
        about.trouble(new About.Trouble(
                input.source(),
                new LocalText(
                        "程序内部出错，没有处理（" + what + "），请反馈给维护方", "internal error, not done (" + what + "); report it"),
                "",
                "INTERNAL"));
    }

    /** Takes what is to be said of the whole batch, such as facts that nobody needed. */
    public void remarks(List<LocalText> remarks) {
        remarks.forEach(about::remark);
    }

    /**
     * Writes the page in one step: nobody sees half of it.
     *
     * @param endedEarly whether the run stopped before its end; the page says so
     * @param unusedWaivers the word on waivers that nothing needed
     */
    public void end(boolean endedEarly, Optional<LocalText> unusedWaivers) throws IOException {
        about.ended(digest(), endedEarly, unusedWaivers.orElse(null));
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            page.write(out);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private String digest() throws IOException {
        try {
            return "sha256:" + HexFormat.of().formatHex(((MessageDigest) batch.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IOException("SHA-256 of this Java cannot be read in between", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Frees what the report holds; a page that was not ended is never written. */
    @Override
    public void close() throws IOException {
        spool.close();
    }

    /** Collects what a report is told. Not thread-safe. */
    public static final class Builder {
        private final ReportKind kind;
        private final Path folder;
        private final Profile profile;
        private final Context context;
        private Language language = Language.of("zh");
        private String repeat = "";

        private Builder(ReportKind kind, Path folder, Profile profile, Context context) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.folder = Objects.requireNonNull(folder, "folder");
            this.profile = Objects.requireNonNull(profile, "profile");
            this.context = Objects.requireNonNull(context, "context");
        }

        /** Sets the language: English for {@code en}, else Chinese; Chinese unless set. */
        public Builder language(String code) {
            this.language = Language.of(code);
            return this;
        }

        /** Sets the command line that repeats the run; none unless set. */
        public Builder repeat(String command) {
            this.repeat = Objects.requireNonNull(command, "command");
            return this;
        }

        /**
         * Makes the folder and begins.
         *
         * @throws ConfigurationException if the folder cannot be used ({@code REPORT_FOLDER}) or holds a file of that
         *     name that is no report of ours ({@code REPORT_FOREIGN})
         */
        public StageReport begin() {
            Path target = ReportFile.prepare(folder, kind.file());
            try {
                return new StageReport(
                        target,
                        new About(profile, context, language, repeat),
                        kind.content(language, profile),
                        Spool.create());
            } catch (IOException e) {
                throw ReportFile.unusable(folder, e);
            }
        }
    }
}
