// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.List;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Numbers;

/** A table whose rows become cards on a narrow screen: each cell knows the name of its column. Not thread-safe. */
public final class LinesTable {
    private final Html html;
    private final List<Column> columns;
    private int column;

    /**
     * A column.
     *
     * @param name its heading
     * @param isNumber whether figures stand in it
     */
    public record Column(String name, boolean isNumber) {
        /** A column of words. */
        public static Column of(String name) {
            return new Column(name, false);
        }

        /** A column of figures. */
        public static Column number(String name) {
            return new Column(name, true);
        }
    }

    /** Opens the table; an empty caption is none. */
    public LinesTable(Html html, String caption, List<Column> columns) {
        this.html = html;
        this.columns = columns;
        html.open("div", "class", "wide").open("table", "class", "lines");
        if (!caption.isEmpty()) {
            html.leaf("caption", caption);
        }
        html.open("thead").open("tr");
        for (Column head : columns) {
            if (head.isNumber()) {
                html.leaf("th", head.name(), "scope", "col", "class", "num");
            } else {
                html.leaf("th", head.name(), "scope", "col");
            }
        }
        html.close("tr").close("thead").open("tbody");
    }

    /** Begins a row with its heading. */
    public void row(Runnable heading) {
        html.open("tr").open("th", "scope", "row");
        heading.run();
        html.close("th");
        column = 1;
    }

    /** The next cell. */
    public void cell(Runnable content) {
        Column here = columns.get(column++);
        if (here.isNumber()) {
            html.open("td", "class", "num", "data-label", here.name());
        } else {
            html.open("td", "data-label", here.name());
        }
        content.run();
        html.close("td");
    }

    /** The next cell as text. */
    public void cell(String text) {
        cell(() -> html.text(text));
    }

    /** A count; a dash for none. */
    public void number(long number) {
        cell(number == 0 ? "–" : Numbers.grouped(number));
    }

    /** Ends the row. */
    public void endRow() {
        html.close("tr").newLine();
    }

    /** Ends the table. */
    public void close() {
        html.close("tbody").close("table").close("div").newLine();
    }
}
