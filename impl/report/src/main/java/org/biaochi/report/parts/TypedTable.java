// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.subject.Typed;
import org.biaochi.report.html.Html;
import org.biaochi.report.words.Language;

/** Rows of a form as typed; a column that no row carries is left out. Gathers its rows, then writes them. Not thread-safe. */
final class TypedTable {
    static final int LONGEST_CELL = 1000;
    private static final int ROWS_SHOWN = 200;

    private final Html html;
    private final Language language;
    private final String caption;
    private final Quotes quotes;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Set<String> carried = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(String label, boolean flagged, Map<String, Typed> cells) {}

    TypedTable(Html html, Language language, String caption) {
        this.html = html;
        this.language = language;
        this.caption = caption;
        this.quotes = new Quotes(html, language, LONGEST_CELL);
    }

    /** Begins a row. */
    void row(String label, boolean flagged) {
        rows.add(new Row(label, flagged, new LinkedHashMap<>()));
    }

    /** A cell of the row begun last; the first of a key counts. */
    void cell(String key, String heading, Typed cell) {
        columns.putIfAbsent(key, heading);
        if (!cell.isAbsent()) {
            carried.add(key);
            rows.get(rows.size() - 1).cells().putIfAbsent(key, cell);
        }
    }

    /** Writes the table; nothing without rows. */
    void write() {
        if (rows.isEmpty()) {
            return;
        }
        columns.keySet().retainAll(carried);
        html.open("div", "class", "wide").open("table").leaf("caption", caption);
        html.open("thead").open("tr").leaf("th", language.say("行", "row"), "scope", "col");
        columns.values().forEach(heading -> html.leaf("th", heading, "scope", "col"));
        html.close("tr").close("thead").open("tbody");
        for (Row row : rows.subList(0, Math.min(ROWS_SHOWN, rows.size()))) {
            html.open("tr").open("th", "scope", "row").text(row.label());
            flag(html, language, row.flagged());
            html.close("th");
            columns.keySet()
                    .forEach(key -> html.leaf("td", quotes.plain(row.cells().getOrDefault(key, Typed.ABSENT))));
            html.close("tr");
        }
        html.close("tbody").close("table").close("div").newLine();
        int rest = rows.size() - ROWS_SHOWN;
        if (rest > 0) {
            html.leaf("p", language.say("另有 " + rest + " 行未列", rest + " more rows"), "class", "note");
        }
    }

    /** The mark of a row or field in which something was found. */
    static void flag(Html html, Language language, boolean flagged) {
        if (flagged) {
            html.leaf("span", " ▲", "class", "flag", "role", "img", "aria-label", language.say("有问题", "has a finding"));
        }
    }
}
