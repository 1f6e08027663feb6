// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook that is being read, sheet by sheet, within limits. Formulas and macros are never run; that they are there is said.
 * Not thread-safe.
 */
public final class Workbook implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Places up to the last cell of each row, for each cell that a sheet may hold. */
    private static final long SPREAD = 50;

    private final ReadableWorkbook workbook;
    private final SheetParts parts;
    private final WorkbookLimits limits;
    private final List<LocalText> notes = new ArrayList<>();

    private Workbook(ReadableWorkbook workbook, SheetParts parts, WorkbookLimits limits) {
        this.workbook = workbook;
        this.parts = parts;
        this.limits = limits;
    }

    /** Whether a file that begins so may be a workbook, an encrypted or an old one among them. */
    public static boolean recognises(byte[] head) {
        return begins(head, OLE)
                || begins(head, ZIP)
                        && (contains(head, "xl/") || contains(head, "[Content_Types].xml"))
                        && !contains(head, "word/")
                        && !contains(head, "ppt/");
    }

    /**
     * Opens a workbook; the stream is read to its end and left open.
     *
     * @throws UnreadableInputException if it is none, is encrypted, or exceeds a limit
     */
    public static Workbook open(InputStream in, WorkbookLimits limits) {
        try {
            byte[] file = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
            if (file.length > limits.fileBytes()) {
                throw Refusals.bomb(
                        "超过 " + (limits.fileBytes() >> 20) + " MB",
                        "the file has more than " + (limits.fileBytes() >> 20) + " MB");
            }
            if (begins(file, OLE)) {
                throw contains(file, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                        ? Refusals.encrypted()
                        : Refusals.old();
            }
            if (!begins(file, ZIP)) {
                throw Refusals.notAWorkbook();
            }
            PackageScan scan = PackageScan.of(file, limits);
            SheetParts parts = new SheetParts(scan);
            Workbook opened = new Workbook(
                    new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(scan.hasStyles(), false)),
                    parts,
                    limits);
            opened.remark(scan);
            return opened;
        } catch (ExcelReaderException e) {
            throw Refusals.broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remark(PackageScan scan) {
        if (scan.hasMacros()) {
            notes.add(new LocalText(
                    "工作簿带有宏，没有运行，只读取单元格的值", "the workbook has macros; they were not run, values were read"));
        }
        if (scan.hasLinks()) {
            notes.add(new LocalText(
                    "工作簿链接了外部文件，没有打开，只读取上次保存的值",
                    "the workbook links to other files; they were not opened, saved values were read"));
        }
    }

    /** What to tell about the workbook as a whole. */
    public List<LocalText> notes() {
        return List.copyOf(notes);
    }

    /** The sheets one after the other, each read when it is asked for. */
    public Iterator<ReadSheet> sheets() {
        Iterator<Sheet> sheets = workbook.getSheets().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return sheets.hasNext();
            }

            @Override
            public ReadSheet next() {
                return read(sheets.next());
            }
        };
    }

    /**
     * A sheet as read. Immutable.
     *
     * @param grid its cells
     * @param notes what to tell about the reading
     */
    public record ReadSheet(Grid grid, List<LocalText> notes) {
        /** Copies the notes. */
        public ReadSheet {
            notes = List.copyOf(notes);
        }
    }

    /** Takes sheets row by row. */
    public interface Taker {
        /** A sheet begins; the ranges that are merged in it are named as people do. */
        void sheet(String name, List<String> merged);

        /** A row of the sheet: its number from 0, and the texts of its cells by column. */
        void row(int row, SortedMap<Integer, String> cells);
    }

    /** Hands over all rows of all sheets and keeps none; gives what to tell about the reading. */
    public List<LocalText> rows(Taker taker) {
        List<LocalText> told = new ArrayList<>();
        workbook.getSheets().forEach(sheet -> {
            List<String> merged = new ArrayList<>();
            for (int[] range : parts.merged(sheet.getIndex())) {
                merged.add(CellName.of(range[0], range[1]) + ":" + CellName.of(range[2], range[3]));
            }
            taker.sheet(sheet.getName(), merged);
            SortedMap<Integer, String> cells = new TreeMap<>();
            int[] count = new int[1];
            told.addAll(each(sheet, (row, remarks) -> {
                cells.clear();
                row(row, remarks, (column, text) -> cells.put(column, text));
                count[0] += cells.size();
                within(count[0], remarks);
                if (!cells.isEmpty()) {
                    taker.row(row.getRowNum() - 1, cells);
                }
            }));
        });
        return told;
    }

    private List<LocalText> each(Sheet sheet, BiConsumer<Row, SheetRemarks> take) {
        SheetRemarks remarks = new SheetRemarks(sheet.getName());
        remarks.hidden(sheet.getVisibility() != SheetVisibility.VISIBLE);
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            long span = 0;
            for (int count = 0; each.hasNext(); count++) {
                if (count == limits.rows()) {
                    remarks.cut(limits.rows());
                    break;
                }
                Row row = each.next();
                span += row.getCellCount();
                if (span > SPREAD * limits.cells()) {
                    throw Refusals.tooWide(sheet.getName());
                }
                take.accept(row, remarks);
            }
        } catch (ExcelReaderException | IOException e) {
            throw Refusals.broken(e);
        }
        return remarks.notes();
    }

    private ReadSheet read(Sheet sheet) {
        Grid.Builder grid = Grid.named(sheet.getName());
        List<LocalText> told = each(sheet, (row, remarks) -> {
            row(row, remarks, (column, text) -> grid.text(row.getRowNum() - 1, column, text));
            within(grid.size(), remarks);
        });
        for (int[] range : parts.merged(sheet.getIndex())) {
            grid.merge(range[0], range[1], range[2], range[3]);
        }
        return new ReadSheet(grid.build(), told);
    }

    private static void row(Row row, SheetRemarks remarks, BiConsumer<Integer, String> take) {
        row.forEach(cell -> {
            if (cell != null) {
                int at = cell.getAddress().getRow();
                int column = cell.getColumnIndex();
                String text = CellText.of(cell);
                if (!text.isEmpty()) {
                    take.accept(column, text);
                }
                remarks.cell(cell, at, column, text);
            }
        });
    }

    private void within(int cells, SheetRemarks remarks) {
        if (cells > limits.cells()) {
            throw Refusals.tooManyCells(remarks.sheet(), limits.cells());
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= file.length || file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] file, String text) {
        for (int i = 0; i <= file.length - text.length(); i++) {
            int j = 0;
            while (j < text.length() && file[i + j] == text.charAt(j)) {
                j++;
            }
            if (j == text.length()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            // The file lies in memory; nothing is held that a failure could leak.
        }
    }
}
