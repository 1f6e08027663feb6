// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.Request;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.api.supervision.Circular;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.SubjectFormats;
import org.biaochi.report.ReportKind;
import org.biaochi.report.region.RegionTally;

/**
 * The circular of a region's year: the scores that were handed in are ranked, and the departments of the run stand in the register
 * below the bodies they belong to, with what they have and the worst light of their last month. Not thread-safe.
 */
final class RegionCircular {
    /** The name of the file. */
    static final String FILE = "circular.json";

    private final YearTerms terms;
    private final RegionRegister register;
    private final Context context;
    private final RegionTally tally;
    private final YearRun.Output output;

    RegionCircular(
            YearTerms terms, RegionRegister register, Context context, RegionTally tally, YearRun.Output output) {
        this.terms = terms;
        this.register = register;
        this.context = context;
        this.tally = tally;
        this.output = output;
    }

    /** Reads, ranks and issues; what cannot be read is said. */
    void run(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            tally.note(new LocalText(
                    "没有 " + FILE + "（各部门考评得分），不排名、不列红黑榜，不发通报",
                    "no " + FILE + " with the scores of the departments: no ranking, no circular"));
            return;
        }
        try {
            Decoded<Circular> given = SubjectFormats.CIRCULAR.read(FILE, Files.readAllBytes(file));
            issue(Decoded.of(RunRegister.of(given.subject(), register, tally, terms.asOf()), FILE)
                    .digest(given.digest())
                    .build());
        } catch (UnreadableInputException e) {
            terms.totals().addUnreadable();
            tally.note(new LocalText(
                    FILE + " " + e.path() + "：" + e.text().zh(),
                    FILE + " " + e.path() + ": " + e.text().en()));
        }
    }

    private void issue(Decoded<Circular> input) throws IOException {
        AtomicReference<Assessment> result = new AtomicReference<>();
        Request<Circular> request =
                Request.of(input.subject(), context).inputDigest(input.digest()).build();
        terms.engine().assessAll(Stream.of(request), result::set, terms.batch());
        SupervisionAssessment assessment = (SupervisionAssessment) result.get();
        terms.totals().add(assessment);
        tally.ranked(assessment.rankings(), assessment.obligations());
        Path folder = output.folder();
        if (folder != null) {
            Profile profile = terms.engine().profile(context);
            try (OfficePages pages = new OfficePages(folder, output.language(), profile, context)) {
                pages.assessed(ReportKind.CIRCULAR, input, assessment, Facts.NONE);
                pages.end(tally::page);
            }
            RegionRecords.circular(folder, IssuedCircular.of(input.subject(), tally, terms));
        }
    }
}
