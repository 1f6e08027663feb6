// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.profile.Profile;
import org.biaochi.cli.input.DeskMarks;
import org.biaochi.cli.input.EarlierRound;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.biaochi.report.words.Plain;
import org.jspecify.annotations.Nullable;

/** The report for people. */
public final class HumanResults implements ReviewResults {
    private static final int KEYS_SHOWN = 20;
    private static final int ELSEWHERE_SHOWN = 3;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final boolean strict;
    private final Totals totals;
    private final SubjectReport subjects;
    private final EffectsReport effects;
    private final List<String> elsewhereNames = new ArrayList<>();
    private int elsewhere;
    private BooleanSupplier factsLost = () -> false;
    private @Nullable RoundsReport rounds;
    private @Nullable MarksReport marks;

    /** Writes to an output in a language; with {@code strict} unknown keys are listed. */
    public HumanResults(Output out, Paint paint, String language, boolean strict, Totals totals) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.strict = strict;
        this.totals = totals;
        this.subjects = new SubjectReport(out, paint, language);
        this.effects = new EffectsReport(out, paint, language);
    }

    /** Tells with each subject what changed since an earlier round. */
    public HumanResults against(@Nullable EarlierRound round) {
        rounds = round == null ? null : new RoundsReport(out, paint, language, round);
        return this;
    }

    /** Tells with each subject what became of the marks of a review desk. */
    public HumanResults marked(@Nullable DeskMarks desk) {
        marks = desk == null ? null : new MarksReport(out, paint, language, desk);
        return this;
    }

    /** Tells with each subject that waits for facts that some of them could not be read. */
    public HumanResults losing(BooleanSupplier factsLost) {
        this.factsLost = factsLost;
        return this;
    }

    /** Writes the head of the report of another stage. */
    public void begin(LocalText title, Profile profile, boolean asOfToday, Optional<LocalText> remark, int files) {
        subjects.under(profile);
        out.line(paint.bold(title.in(language)));
        out.line(say("管理要求：", "Profile: ") + profile.ref().id() + " "
                + profile.ref().version()
                + say(
                        "（" + String.join(" → ", profile.layers()) + "）",
                        " (" + String.join(" → ", profile.layers()) + ")")
                + remark.map(text -> "    " + Plain.of(text.in(language))).orElse(""));
        out.line(say("适用日期：", "As of: ")
                + profile.ref().asOf()
                + (asOfToday ? say("（今天；可用 --as-of 指定）", " (today; --as-of sets another day)") : ""));
        out.line(say("输入文件：" + files + " 个", "Input files: " + files));
    }

    @Override
    public void assessed(Decoded<?> input, Assessment assessment) {
        subjects.write(
                totals.met(), input.source(), assessment, place -> input.paths().source(place));
        if (factsLost.getAsBoolean() && waitsForFacts(assessment)) {
            out.line("  "
                    + paint.yellow(say(
                            "有事实资料没有读出（见“事实资料”），以上缺的资料可能在其中，这些规则没有判定",
                            "some facts could not be read (see Facts); what is lacking above may stand"
                                    + " there, and these rules were not judged")));
        }
        if (rounds != null) {
            rounds.write(input, assessment);
        }
        if (marks != null) {
            marks.write(assessment);
        }
        if (assessment instanceof LinkageAssessment linkage) {
            effects.add(input.source(), linkage);
        }
        for (LocalText note : input.remarks()) {
            out.line(paint.faint("  " + say("读取说明：", "Reading: ") + Plain.of(note.in(language))));
        }
        List<String> unknown = input.unknownKeys();
        if (strict && !unknown.isEmpty()) {
            String shown = String.join(" ", unknown.subList(0, Math.min(KEYS_SHOWN, unknown.size())));
            int rest = unknown.size() - Math.min(KEYS_SHOWN, unknown.size());
            out.line("  " + paint.yellow(say("不认识的键", "Unknown keys")) + say("（原样保留，不参与审核）：", " (kept, not reviewed): ")
                    + Plain.of(shown) + (rest == 0 ? "" : say(" 等，另有 " + rest + " 个", " and " + rest + " more")));
        }
    }

    private static boolean waitsForFacts(Assessment assessment) {
        return assessment.ledger().rows().stream()
                .anyMatch(row -> row.missing().stream().anyMatch(missing -> missing.fact() != null));
    }

    @Override
    public void unreadable(Unreadable<?> input) {
        out.line("");
        out.line(paint.bold(totals.met() + ". " + Plain.of(input.source())));
        String path = input.error().path();
        out.line("  " + paint.red(say("无法读取", "Unreadable")) + say("：", ": ")
                + Plain.of(input.error().text().in(language))
                + (path.isEmpty() ? "" : say("    位置：", "    at: ") + Plain.of(path, 200))
                + "  [" + input.error().code() + "]");
    }

    @Override
    public void elsewhere(Unreadable<?> input) {
        if (elsewhere++ < ELSEWHERE_SHOWN) {
            elsewhereNames.add(Plain.of(input.source()));
        }
    }

    @Override
    public void broken(Decoded<?> input, Throwable cause) {
        out.line("");
        out.line(paint.bold(totals.met() + ". " + Plain.of(input.source())));
        out.line("  " + paint.red(say("程序出错，未能审核", "Internal error, not reviewed")) + say("：", ": ")
                + Plain.of(cause.toString(), 300));
    }

    @Override
    public void remarks(List<LocalText> facts) {
        out.line("");
        out.line(paint.bold(say("事实资料", "Facts")));
        facts.forEach(remark -> out.line("  - " + Plain.of(remark.in(language), 500)));
    }

    @Override
    public void recognised(Map<FileFormat, Integer> formats) {
        if (!formats.isEmpty()) {
            out.line("");
            out.line(say("文件格式：", "Formats: ") + FormatWords.of(formats, language));
        }
    }

    @Override
    public void marks(List<LocalText> remarks) {
        out.line("");
        out.line(paint.bold(say("审核批注", "Marks of the review desk")));
        remarks.forEach(remark -> out.line("  - " + Plain.of(remark.in(language), 800)));
    }

    @Override
    public void end(Optional<LocalText> unusedWaivers) {
        if (elsewhere > 0) {
            String names = String.join(say("、", ", "), elsewhereNames);
            out.line("");
            out.line(say(
                    "另有 " + elsewhere + " 份属于其他环节，没有核对：" + names + (elsewhere > ELSEWHERE_SHOWN ? " 等" : ""),
                    elsewhere + " belong to other stages and were passed over: " + names
                            + (elsewhere > ELSEWHERE_SHOWN ? " and others" : "")));
        }
        effects.write();
        new SummaryReport(out, paint, language).write(totals, unusedWaivers);
        if (rounds != null) {
            rounds.end();
        }
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
