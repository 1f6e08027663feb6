// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.biaochi.api.lifecycle.IndicatorLife;
import org.biaochi.api.lifecycle.LifeSign;
import org.biaochi.api.lifecycle.LifeStep;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Place;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.Plain;

/** Writes the life of indicators: one line for its stages, one for each sign that two of them disagree. */
final class LivesReport {
    private static final int LONGEST = 40;

    private final Output out;
    private final Paint paint;
    private final String language;

    LivesReport(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    void write(List<IndicatorLife> lives, Function<Place, String> paths) {
        if (lives.isEmpty()) {
            return;
        }
        long odd = lives.stream().filter(life -> !life.signs().isEmpty()).count();
        String count = odd == 0
                ? say("（" + lives.size() + " 项，各阶段一致）", " (" + lives.size() + ", all stages agree)")
                : say(
                        "（" + lives.size() + " 项，" + odd + " 项前后有出入）",
                        " (" + lives.size() + ", " + odd + " with stages that differ)");
        out.line("  " + paint.bold(say("指标全周期", "Life of the indicators")) + count);
        for (IndicatorLife life : lives) {
            String path = life.place().map(paths).orElse("");
            out.line("  - " + paint.bold(shown(life.name())) + (path.isEmpty() ? "" : "  " + paint.faint(path)));
            List<String> steps = life.steps().stream().map(this::step).toList();
            out.line("      " + String.join(" → ", steps));
            for (LifeSign sign : life.signs()) {
                String text = sign.text().in(language);
                out.line("      " + (sign == LifeSign.ADJUSTED ? paint.faint(text) : paint.yellow(text)));
            }
        }
    }

    private String step(LifeStep step) {
        List<String> parts = new ArrayList<>();
        if (!step.target().isEmpty()) {
            parts.add(say("指标值 ", "target ") + shown(step.target()));
        }
        if (!step.actual().isEmpty()) {
            parts.add(say("完成 ", "actual ") + shown(step.actual()));
        }
        step.light().ifPresent(light -> parts.add(light(light)));
        step.score()
                .ifPresent(score -> parts.add(score.toPlainString()
                        + step.weight()
                                .map(weight -> "/" + weight.toPlainString())
                                .orElse("")
                        + say(" 分", " points")));
        String when = step.when().isEmpty() ? "" : say("（" + shown(step.when()) + "）", " (" + shown(step.when()) + ")");
        return step.stage().text().in(language) + when + " " + String.join(say("，", ", "), parts);
    }

    private String light(Light light) {
        String word = say(light.term(), light.name().toLowerCase(Locale.ROOT));
        return switch (light) {
            case RED -> paint.red(word);
            case YELLOW -> paint.yellow(word);
            case GREEN -> paint.green(word);
            default -> word;
        };
    }

    private static String shown(String text) {
        return Plain.of(text, LONGEST);
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
