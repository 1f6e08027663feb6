// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.report.parts.Bars;
import org.biaochi.report.parts.Canvas;

/** How the scores spread: of self-evaluations and of evaluations, each with mean, lowest and highest. */
final class ScoresOfYear {
    private final Canvas canvas;
    private final RegionTally region;

    ScoresOfYear(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.region = region;
    }

    void write() {
        chart(
                canvas.say("绩效自评得分（重算）", "Scores of self-evaluations, recomputed"),
                region.scores(OfficeYear::selfScores));
        chart(canvas.say("绩效评价得分（重算）", "Scores of evaluations, recomputed"), region.scores(OfficeYear::scores));
    }

    private void chart(String caption, ScoreSpread scores) {
        if (scores.all() == 0) {
            return;
        }
        List<Bars.Bar> bars = new ArrayList<>();
        for (int band = 0; band < ScoreSpread.FROM.size(); band++) {
            bars.add(new Bars.Bar(label(band), null, null, "plain", scores.count(band), ""));
        }
        if (scores.untold() > 0) {
            bars.add(new Bars.Bar(canvas.say("算不出得分", "no score"), null, null, "plain", scores.untold(), ""));
        }
        String mean = scores.mean().get().toPlainString();
        String lowest = scores.lowest().get().toPlainString();
        String highest = scores.highest().get().toPlainString();
        Bars.draw(
                canvas.html(),
                canvas.language(),
                caption
                        + canvas.say(
                                "：平均 " + mean + " 分，最低 " + lowest + "，最高 " + highest,
                                ": mean " + mean + ", lowest " + lowest + ", highest " + highest),
                canvas.say("分数段", "Points"),
                canvas.say("个数", "Number"),
                bars);
    }

    private String label(int band) {
        int from = ScoreSpread.FROM.get(band);
        if (band == 0) {
            return canvas.say(from + " 分及以上", from + " and more");
        }
        int to = ScoreSpread.FROM.get(band - 1);
        return from == 0
                ? canvas.say(to + " 分以下", "below " + to)
                : canvas.say(from + "–" + to + "（不含）", from + " to below " + to);
    }
}
