// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes drawn sheets into one workbook. All cells are texts, so that nothing typed changes; equal sheets give equal
 * bytes. Sheets are kept packed until the workbook is closed. Not thread-safe.
 */
public final class WorkbookWriter implements AutoCloseable {
    private static final int LONGEST_NAME = 31;
    private static final double LINE = 15.6;
    private static final double TALLEST = 400;
    private static final String PRINT_AREA = "_xlnm.Print_Area";
    private static final double SIDE_MARGIN = 0.5;
    private static final double NARROW_MARGIN = 0.25;
    private static final int SMALL = 9;
    private static final String SHADE = "DDE6EE";
    private static final String TO_FILL = "FFF8DC";
    private static final String GREY = "808080";

    private final OutputStream out;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    /** Starts a workbook; the output is left open. */
    public WorkbookWriter(OutputStream out) {
        this.out = out;
        this.workbook = new Workbook(packed, "Biaochi", "1.0");
        // Packed again when the time is taken out, so here only as far as memory asks for it.
        this.workbook.setCompressionLevel(1);
        this.workbook.setGlobalDefaultFont("宋体", 11);
    }

    /**
     * A name that no sheet of the workbook has yet, made of a wish: without what names must not hold, no longer than
     * they may be.
     */
    public String name(String wish) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < wish.length() && plain.length() < LONGEST_NAME; i++) {
            char c = wish.charAt(i);
            plain.append("[]:*?/\\'!".indexOf(c) >= 0 || c < ' ' || Character.isSurrogate(c) ? '_' : c);
        }
        String base = plain.toString().isBlank() ? "Sheet" : plain.toString();
        String name = base;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = base.substring(0, Math.min(base.length(), LONGEST_NAME - number.length())) + number;
        }
        return name;
    }

    /** Writes a sheet. */
    public void write(SheetDrawing drawing) throws IOException {
        Worksheet sheet = opened(drawing);
        choices(drawing, sheet, 0);
        int last = drawing.cells().stream()
                .mapToInt(placed -> placed.region().bottom())
                .max()
                .orElse(0);
        printArea(drawing, sheet, last);
        sheet.finish();
    }

    /** Starts a sheet whose rows follow below what is drawn; it is to be closed before the next one begins. */
    public SheetStream stream(SheetDrawing head, List<CellStyle> columns) throws IOException {
        return new SheetStream(opened(head), head, columns);
    }

    private Worksheet opened(SheetDrawing drawing) {
        Worksheet sheet = workbook.newWorksheet(drawing.name());
        for (int i = 0; i < drawing.widths().size(); i++) {
            sheet.width(i, drawing.widths().get(i));
        }
        printing(drawing, sheet);
        int[] lines = new int[last(drawing) + 1];
        drawing.heights().forEach((row, count) -> lines[row] = count);
        StyledBlocks blocks = new StyledBlocks(sheet);
        for (SheetDrawing.Placed placed : drawing.cells()) {
            Region region = placed.region();
            if (!region.isEmpty()) {
                sheet.inlineString(region.top(), region.left(), SheetText.stored(region.text()));
            }
            if (region.rows() == 1 && region.columns() == 1) {
                blocks.cell(region.top(), region.left(), placed.style());
            } else {
                blocks.flush();
                merged(placed, sheet);
            }
            int standing = 0;
            for (int row = region.top(); row < region.bottom(); row++) {
                standing += Math.max(1, lines[row]);
            }
            int wanted = Math.max(1, lines(region, drawing) - standing);
            lines[region.bottom()] = Math.max(lines[region.bottom()], wanted);
        }
        blocks.flush();
        for (int row = 0; row < lines.length; row++) {
            if (lines[row] > 0) {
                sheet.rowHeight(row, Math.min(TALLEST, lines[row] * LINE + 4));
            }
        }
        return sheet;
    }

    private static int last(SheetDrawing drawing) {
        int last = 0;
        for (SheetDrawing.Placed placed : drawing.cells()) {
            last = Math.max(last, placed.region().bottom());
        }
        for (int row : drawing.heights().keySet()) {
            last = Math.max(last, row);
        }
        return last;
    }

    private static void printing(SheetDrawing drawing, Worksheet sheet) {
        sheet.paperSize(drawing.isWide() ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation(drawing.landscape() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        double margin = drawing.isWide() ? NARROW_MARGIN : SIDE_MARGIN;
        sheet.leftMargin((float) margin);
        sheet.rightMargin((float) margin);
        sheet.footer("第 &P 页，共 &N 页", org.dhatim.fastexcel.Position.CENTER, 9);
        if (drawing.frozen() > 0) {
            sheet.freezePane(0, drawing.frozen());
            sheet.repeatRows(drawing.frozen() - 1);
        } else if (!drawing.repeated().isEmpty()) {
            sheet.repeatRows(drawing.repeated().get(0), drawing.repeated().get(1));
        }
    }

    /** Prints the columns of a sheet down to a row and nothing beside them. */
    static void printArea(SheetDrawing drawing, Worksheet sheet, int last) {
        sheet.addNamedRange(sheet.range(0, 0, last, Math.max(0, drawing.widths().size() - 1)), PRINT_AREA);
    }

    /** Offers choices; down to a last row at least. */
    static void choices(SheetDrawing drawing, Worksheet sheet, int last) {
        for (SheetDrawing.Choice choice : drawing.choices()) {
            sheet.range(choice.top(), choice.column(), Math.max(choice.bottom(), last), choice.column())
                    .validateWithListByFormula("\"" + String.join(",", choice.options()) + "\"")
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(choice.options().get(0))
                    .error(String.join(" / ", choice.options()))
                    .showErrorMessage(true);
        }
    }

    private static void merged(SheetDrawing.Placed placed, Worksheet sheet) {
        Region region = placed.region();
        StyleSetter style = sheet.range(region.top(), region.left(), region.bottom(), region.right())
                .style();
        look(placed.style(), style);
        style.wrapText(true).merge().set();
    }

    static void look(CellStyle look, StyleSetter style) {
        style.verticalAlignment("center");
        switch (look) {
            case TITLE -> style.bold().fontSize(16).horizontalAlignment("center");
            case SUBTITLE -> style.horizontalAlignment("center");
            case HEADING -> style.borderStyle(BorderStyle.THIN).horizontalAlignment("center");
            case VALUE -> style.borderStyle(BorderStyle.THIN).horizontalAlignment("center");
            case TEXT -> style.borderStyle(BorderStyle.THIN).horizontalAlignment("left");
            case NOTE -> style.horizontalAlignment("left");
            case COLUMN ->
                style.bold()
                        .fontSize(SMALL)
                        .fillColor(SHADE)
                        .borderStyle(BorderStyle.THIN)
                        .horizontalAlignment("center");
            case ENTRY -> list(style).fontSize(SMALL);
            case FIELD -> list(style).fontSize(SMALL + 1).fillColor(TO_FILL);
            case CODE -> list(style).fontSize(SMALL - 1).fontColor(GREY);
        }
    }

    private static StyleSetter list(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).horizontalAlignment("left").verticalAlignment("top");
        return style;
    }

    /** How many lines a text takes; a Chinese character is as wide as two others. */
    private static int lines(Region region, SheetDrawing drawing) {
        int width = 0;
        for (int column = region.left(); column <= region.right(); column++) {
            width += column < drawing.widths().size() ? drawing.widths().get(column) : 8;
        }
        return lines(region.text(), width);
    }

    static int lines(String text, int width) {
        int lines = 1;
        int taken = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int wide = c > 0xFF ? 2 : 1;
            if (c == '\n' || taken + wide > Math.max(2, width - 1)) {
                lines++;
                taken = 0;
            }
            taken += c == '\n' ? 0 : wide;
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        SteadyParts.copy(packed.toByteArray(), out);
    }
}
