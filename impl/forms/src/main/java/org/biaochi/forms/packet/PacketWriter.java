// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.packet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.mark.Decision;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.core.mark.PacketOrigin;
import org.biaochi.core.mark.ProjectColumn;
import org.biaochi.forms.sheet.CellStyle;
import org.biaochi.forms.sheet.Region;
import org.biaochi.forms.sheet.SheetDrawing;
import org.biaochi.forms.sheet.SheetStream;
import org.biaochi.forms.sheet.WorkbookWriter;

/**
 * Writes a review packet sheet by sheet, rows as they come, so that memory does not grow with it: the guide, the findings, the
 * projects, and the marks of the round before that met nothing. Not thread-safe.
 */
public final class PacketWriter implements AutoCloseable {
    private static final List<Integer> GUIDE_WIDTHS = List.of(22, 78);
    private static final List<Integer> LIST_WIDTHS =
            List.of(10, 10, 15, 9, 6, 14, 14, 30, 20, 20, 22, 7, 20, 7, 7, 11, 10, 13);
    private static final List<Integer> PROJECT_WIDTHS = List.of(16, 16, 26, 14, 9, 16, 7, 7, 7, 8, 9, 10, 26, 13, 18);

    private final WorkbookWriter workbook;
    private final String language;

    /** Starts a packet in a language; the output is left open. */
    public PacketWriter(OutputStream out, String language) {
        this.workbook = new WorkbookWriter(out);
        this.language = language;
    }

    /** Writes how to fill the packet, what it was made from, and a cell for who fills it. */
    public void guide(PacketOrigin origin, Map<String, String> counts, String by) throws IOException {
        SheetDrawing sheet = new SheetDrawing(name(PacketSheet.GUIDE), GUIDE_WIDTHS, false);
        int row = 0;
        sheet.place(new Region(row, 0, row++, 1, say(Guide.TITLE)), CellStyle.TITLE);
        for (LocalText line : Guide.LINES) {
            sheet.place(new Region(row, 0, row++, 1, say(line)), CellStyle.NOTE);
        }
        row++;
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(say(PacketSheet.PROFILE.words()), origin.profile());
        lines.put(say(PacketSheet.DIGEST.words()), origin.digest());
        lines.put(say(PacketSheet.AS_OF.words()), origin.asOf());
        lines.putAll(counts);
        for (Map.Entry<String, String> line : lines.entrySet()) {
            line(sheet, row++, line.getKey(), line.getValue(), CellStyle.TEXT);
        }
        line(sheet, row, say(PacketSheet.BY.words()), by, CellStyle.FIELD);
        workbook.write(sheet);
    }

    private static void line(SheetDrawing sheet, int row, String label, String value, CellStyle style) {
        sheet.place(new Region(row, 0, row, 0, label), CellStyle.HEADING);
        sheet.place(new Region(row, 1, row, 1, value), style);
    }

    /** Writes the list of findings; what one sheet cannot take goes on the next. */
    public void findings(Iterator<Map<PacketColumn, String>> rows) throws IOException {
        lists(PacketSheet.FINDINGS, rows);
    }

    /** Writes the list of what could not be judged, likewise; no sheet for none. */
    public void open(Iterator<Map<PacketColumn, String>> rows) throws IOException {
        if (rows.hasNext()) {
            lists(PacketSheet.OPEN, rows);
        }
    }

    private void lists(PacketSheet kind, Iterator<Map<PacketColumn, String>> rows) throws IOException {
        boolean first = true;
        while (first || rows.hasNext()) {
            try (SheetStream sheet = list(name(kind), Map.of())) {
                while (rows.hasNext() && sheet.room() > 0) {
                    sheet.row(texts(rows.next(), PacketColumn.values()));
                }
            }
            first = false;
        }
    }

    /** Writes the overview of projects. */
    public void projects(Iterator<Map<ProjectColumn, String>> lines) throws IOException {
        SheetDrawing head = new SheetDrawing(name(PacketSheet.PROJECTS), PROJECT_WIDTHS, true);
        List<CellStyle> styles = new ArrayList<>();
        for (ProjectColumn column : ProjectColumn.values()) {
            heading(head, column.ordinal(), say(column.heading()));
            styles.add(column.compareTo(ProjectColumn.OWNER) < 0 ? CellStyle.ENTRY : CellStyle.CODE);
        }
        head.freeze(1);
        head.wide();
        try (SheetStream sheet = workbook.stream(head, styles)) {
            while (lines.hasNext() && sheet.room() > 0) {
                sheet.row(texts(lines.next(), ProjectColumn.values()));
            }
        }
    }

    /**
     * A mark that met nothing. Immutable.
     *
     * @param row the row as it came back
     * @param why why it met nothing
     * @param at where it stood
     */
    public record Unmet(Map<PacketColumn, String> row, String why, String at) {}

    /** Writes the marks that met nothing; no sheet for none. */
    public void unmet(List<Unmet> marks) throws IOException {
        if (marks.isEmpty()) {
            return;
        }
        Map<String, Integer> more = new LinkedHashMap<>();
        more.put(say(PacketSheet.WHY.words()), 34);
        more.put(say(PacketSheet.AT.words()), 14);
        try (SheetStream sheet = list(name(PacketSheet.UNMET), more)) {
            for (Unmet mark : marks.subList(0, Math.min(sheet.room(), marks.size()))) {
                List<String> texts = new ArrayList<>(texts(mark.row(), PacketColumn.values()));
                texts.add(mark.why());
                texts.add(mark.at());
                sheet.row(texts);
            }
        }
    }

    private SheetStream list(String name, Map<String, Integer> more) throws IOException {
        List<Integer> widths = new ArrayList<>(LIST_WIDTHS);
        widths.addAll(more.values());
        SheetDrawing head = new SheetDrawing(name, widths, true);
        head.wide();
        List<CellStyle> styles = new ArrayList<>();
        for (PacketColumn column : PacketColumn.values()) {
            heading(head, column.ordinal(), say(column.heading()));
            styles.add(
                    PacketColumn.DESK.contains(column)
                            ? CellStyle.FIELD
                            : column == PacketColumn.ID ? CellStyle.CODE : CellStyle.ENTRY);
        }
        int at = styles.size();
        for (String heading : more.keySet()) {
            heading(head, at++, heading);
            styles.add(CellStyle.ENTRY);
        }
        head.choice(
                1,
                1,
                PacketColumn.DECISION.ordinal(),
                Arrays.stream(Decision.values())
                        .map(decision -> say(decision.words()))
                        .toList());
        head.freeze(1);
        return workbook.stream(head, styles);
    }

    private static void heading(SheetDrawing head, int column, String text) {
        head.place(new Region(0, column, 0, column, text), CellStyle.COLUMN);
    }

    private static <K extends Enum<K>> List<String> texts(Map<K, String> row, K[] columns) {
        Function<K, String> text = column -> row.getOrDefault(column, "");
        return Arrays.stream(columns).map(text).toList();
    }

    private String name(PacketSheet sheet) {
        return workbook.name(say(sheet.words()));
    }

    private String say(LocalText text) {
        return text.in(language);
    }

    /** Ends the workbook. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
