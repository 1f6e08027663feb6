// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.Locale;
import org.biaochi.api.basis.Severity;
import org.biaochi.report.html.Html;

/** The marks that stand beside words: each has a shape of its own, so that they tell apart without colour. */
public final class Marks {
    private Marks() {}

    /** One mark. */
    public enum Mark {
        GOOD("good", "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z", "M4.6 8.3l2.3 2.4 4.6-5"),
        WARN("warn", "M8 1.2L15.4 14.5H.6z", "M8 5.6v4.2M8 11.6v1.4"),
        BACK("back", "M1.5 1.5h13v13h-13z", "M11.5 5.5v3.2h-7M7 6.2L4.5 8.7 7 11.2"),
        STOP("stop", "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z", "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"),
        INFO("info", "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z", "M8 7v4.6M8 4.2v1.4"),
        ASK("ask", "M8 .6L15.4 8 8 15.4.6 8z", "M4.6 8h1.4M7.3 8h1.4M10 8h1.4"),
        AHEAD("info", "M1.5 1.5h13v13h-13z", "M8 12V4.6M4.6 8L8 4.6 11.4 8"),
        IDLE("ask", "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z", "M4.8 8h6.4");

        private final String kind;
        private final String shape;
        private final String sign;

        Mark(String kind, String shape, String sign) {
            this.kind = kind;
            this.shape = shape;
            this.sign = sign;
        }

        /** The class that colours it. */
        public String kind() {
            return kind;
        }

        private String id() {
            return "m-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The drawings, once for the page. */
    public static void define(Html html) {
        html.open("svg", "width", "0", "height", "0", "class", "store", "aria-hidden", "true");
        for (Mark mark : Mark.values()) {
            html.open("symbol", "id", mark.id(), "viewBox", "0 0 16 16");
            html.leaf("path", "", "d", mark.shape, "fill", "currentColor");
            html.leaf("path", "", "d", mark.sign, "fill", "none", "stroke", "#fff", "stroke-width", "1.7");
            html.close("symbol");
        }
        html.close("svg");
    }

    /** A mark; the words beside it say the same. */
    public static void draw(Html html, Mark mark) {
        html.open("svg", "class", "mark " + mark.kind, "viewBox", "0 0 16 16", "aria-hidden", "true");
        html.leaf("use", "", "href", "#" + mark.id()).close("svg");
    }

    /** The mark of a severity. */
    public static Mark of(Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.STOP;
            case WARNING -> Mark.WARN;
            case INFO -> Mark.INFO;
        };
    }
}
