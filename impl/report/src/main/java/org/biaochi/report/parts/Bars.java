// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.List;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;
import org.jspecify.annotations.Nullable;

/** A distribution as a table with a drawn bar in each row: read as a chart by eyes and as a table by everything else. */
public final class Bars {
    private static final int FULL = 1000;

    private Bars() {}

    /**
     * One bar.
     *
     * @param label what is counted
     * @param href where the label leads in the page; null for nowhere
     * @param mark the mark beside it; null for none
     * @param kind the colour class
     * @param value its length
     * @param told the number in words beside it
     */
    public record Bar(
            String label, @Nullable String href, Marks.@Nullable Mark mark, String kind, long value, String told) {}

    /** The bars, all on one scale. */
    public static void draw(Html html, Language language, String caption, String label, String number, List<Bar> bars) {
        draw(html, language, caption, label, number, 1, bars);
    }

    /** The bars on a scale that reaches at least so far. */
    public static void draw(
            Html html, Language language, String caption, String label, String number, long scale, List<Bar> bars) {
        long longest = Math.max(scale, bars.stream().mapToLong(Bar::value).max().orElse(scale));
        html.open("table", "class", "bars").leaf("caption", caption);
        html.open("thead").open("tr").leaf("th", label, "scope", "col");
        html.leaf("th", language.say("图", "chart"), "scope", "col", "aria-hidden", "true");
        html.leaf("th", number, "scope", "col", "class", "num")
                .close("tr")
                .close("thead")
                .open("tbody");
        for (Bar bar : bars) {
            html.open("tr").open("th", "scope", "row");
            if (bar.mark() != null) {
                Marks.draw(html, bar.mark());
            }
            if (bar.href() == null) {
                html.text(bar.label());
            } else {
                html.leaf("a", bar.label(), "href", bar.href());
            }
            html.close("th").open("td", "class", "bar", "aria-hidden", "true");
            long width = bar.value() == 0 ? 0 : Math.max(6, bar.value() * FULL / longest);
            html.open("svg", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none");
            html.leaf("rect", "", "class", bar.kind(), "width", String.valueOf(width), "height", "10");
            html.close("svg").close("td");
            html.leaf("td", bar.told().isEmpty() ? Numbers.grouped(bar.value()) : bar.told(), "class", "num");
            html.close("tr");
        }
        html.close("tbody").close("table").newLine();
    }
}
