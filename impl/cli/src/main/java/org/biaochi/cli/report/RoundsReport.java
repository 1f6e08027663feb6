// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.cli.input.EarlierRound;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.review.RecordedChanges;
import org.biaochi.core.review.RecordedFinding;
import org.biaochi.core.review.RecordedReview;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;

/** Writes what changed since an earlier round of review: with each goal, and at the end over all. */
final class RoundsReport {
    private static final int PLACES_SHOWN = 3;
    private static final int LONGEST_MESSAGE = 200;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final EarlierRound earlier;
    private long compared;
    private long unmatched;
    private long gone;
    private long fresh;
    private long same;

    RoundsReport(Output out, Paint paint, String language, EarlierRound earlier) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.earlier = earlier;
    }

    void write(Decoded<?> input, Assessment assessment) {
        RecordedChanges changes = earlier.compare(input, assessment);
        if (changes.before().isEmpty()) {
            unmatched++;
            out.line("  " + paint.bold(say("与上一轮相比：", "Since the round before: ")) + why(changes.several()));
            return;
        }
        compared++;
        gone += changes.gone().size();
        fresh += changes.fresh().size();
        same += changes.same().size();
        out.line("  " + paint.bold(say("与上一轮相比：", "Since the round before: "))
                + counts(
                        changes.gone().size(),
                        changes.fresh().size(),
                        changes.same().size())
                + paint.faint("  " + Plain.of(changes.before().orElseThrow().source())));
        for (RecordedFinding finding : changes.gone()) {
            out.line("  - " + paint.green(say("已解决 ", "gone ")) + Plain.of(finding.rule()) + say("：", ": ")
                    + Plain.of(finding.message(), LONGEST_MESSAGE));
        }
        PlacesInWords words = new PlacesInWords(assessment.subject(), language);
        for (Finding finding : changes.fresh()) {
            String title = assessment
                    .card(finding.rule())
                    .map(card -> " " + card.title().in(language))
                    .orElse("");
            out.line("  - " + paint.yellow(say("新增 ", "new ")) + finding.rule() + title + say("：", ": ")
                    + words.of(finding.places(), PLACES_SHOWN));
        }
    }

    private String why(List<RecordedReview> several) {
        if (several.isEmpty()) {
            return say("上一轮结果里没有对上这个项目（项目代码和年度、文件名）", "no such project there, neither by code and year nor by file");
        }
        String sources = several.stream()
                .limit(PLACES_SHOWN)
                .map(review -> Plain.of(review.source()))
                .collect(Collectors.joining(say("、", ", ")));
        return say(
                "上一轮结果里有 " + several.size() + " 份重名（" + sources + "），分不清是哪一份，没有比较；请填写项目代码和预算年度后重审",
                several.size() + " reviews there share its code or file name (" + sources
                        + "); nothing tells which is meant, so none was compared. State project code and budget year");
    }

    void end() {
        out.line("  " + say("与上一轮相比：对上 " + compared + " 份，", "Since the round before: " + compared + " compared, ")
                + counts(gone, fresh, same)
                + (unmatched == 0 ? "" : say("；" + unmatched + " 份没有对上", "; " + unmatched + " not found there"))
                + (earlier.missed() == 0
                        ? ""
                        : say(
                                "；上一轮有 " + earlier.missed() + " 份这次没有",
                                "; " + earlier.missed() + " of then are not among these")));
    }

    private String counts(long goneNow, long freshNow, long sameNow) {
        return say(
                "已解决 " + goneNow + " 处，新增 " + freshNow + " 处，仍有 " + sameNow + " 处",
                goneNow + " gone, " + freshNow + " new, " + sameNow + " the same");
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
