// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.words.Plain;

/** What is missing or wrong in the data of the year, the region first, then department by department. */
final class GapsOfYear {
    private static final int SHOWN = 500;
    private static final int LONGEST = 500;

    private final Canvas canvas;
    private final Html html;
    private final RegionTally region;

    GapsOfYear(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.region = region;
    }

    void write() {
        List<LocalText> notes = region.allNotes();
        html.open("section", "id", "gaps").leaf("h2", canvas.say("缺什么、哪里不对", "Missing or wrong"));
        if (notes.isEmpty()) {
            html.leaf(
                    "p",
                    canvas.say(
                            "交来的各环节数据都能读取，没有缺份。审核、关口和预警的结果见各节。",
                            "All that was handed in could be read, nothing is missing; for results see the sections."));
        } else {
            html.open("ul", "class", "remarks");
            notes.stream().limit(SHOWN).forEach(note -> html.leaf("li", Plain.of(canvas.say(note), LONGEST)));
            html.close("ul");
        }
        if (notes.size() > SHOWN) {
            html.leaf(
                    "p",
                    canvas.say(
                            "只列前 " + SHOWN + " 条，共 " + notes.size() + " 条。",
                            "The first " + SHOWN + " of " + notes.size() + "."));
        }
        html.close("section").newLine();
    }
}
