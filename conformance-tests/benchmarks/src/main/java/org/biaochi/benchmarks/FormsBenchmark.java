// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.biaochi.forms.sheet.CellStyle;
import org.biaochi.forms.sheet.Grid;
import org.biaochi.forms.sheet.Region;
import org.biaochi.forms.sheet.SheetDrawing;
import org.biaochi.forms.sheet.Workbook;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.biaochi.forms.sheet.WorkbookWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Sheets of texts in and out, against the streaming ways of Apache POI. Both read the same file, and what they read is compared
 * before anything is timed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class FormsBenchmark {
    private static final int ROWS = 20_000;
    private static final int COLUMNS = 8;
    private static final int ROW_HEIGHT = 20;
    private static final List<Integer> WIDTHS = List.of(10, 10, 10, 10, 10, 10, 10, 10);

    private byte[] file;

    /** Writes the file and has both read it. */
    @Setup
    public void compare() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        file = write();
        same("cells", read(), readWithPoi());
        byte[] peer = writeWithPoi();
        byte[] own = file;
        file = peer;
        List<String> ofPeer = read();
        file = own;
        same("cells of the peer's file", read(), ofPeer);
    }

    private static void same(String what, List<String> ours, List<String> theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(what + " differ: " + ours.size() + " and " + theirs.size());
        }
    }

    private static String text(int row, int column) {
        return column == 0 ? "产出指标" : column == 3 ? "≥" + row + "公里" : "第" + row + "行第" + column + "列";
    }

    /** Our reader: limits are kept, formulas and strays looked for. */
    @Benchmark
    public List<String> read() {
        List<String> texts = new ArrayList<>(ROWS * COLUMNS);
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(file), WorkbookLimits.DEFAULT)) {
            Iterator<Workbook.ReadSheet> sheets = workbook.sheets();
            Grid grid = sheets.next().grid();
            for (int row = 0; row < grid.rows(); row++) {
                for (Region region : grid.row(row)) {
                    texts.add(region.text());
                }
            }
        }
        return texts;
    }

    /** The peer's event reader. */
    @Benchmark
    public List<String> readWithPoi()
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        List<String> texts = new ArrayList<>(ROWS * COLUMNS);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(opened);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), new Texts(texts), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        return texts;
    }

    /** Collects what the peer reads. */
    private record Texts(List<String> texts) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            // Nothing is kept of rows.
        }

        @Override
        public void endRow(int row) {
            // Nothing is kept of rows.
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            texts.add(text);
        }
    }

    /** Our writer. */
    @Benchmark
    public byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(out)) {
            SheetDrawing sheet = new SheetDrawing("指标", WIDTHS, false);
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.place(new Region(row, column, row, column, text(row, column)), CellStyle.VALUE);
                }
            }
            writer.write(sheet);
        }
        return out.toByteArray();
    }

    /** The peer's streaming writer with the same look; rows have a height as ours have, but nobody counts their lines. */
    @Benchmark
    public byte[] writeWithPoi() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            SXSSFSheet sheet = workbook.createSheet("指标");
            org.apache.poi.ss.usermodel.CellStyle style = workbook.createCellStyle();
            style.setBorderTop(org.apache.poi.ss.usermodel.BorderStyle.THIN);
            style.setBorderBottom(org.apache.poi.ss.usermodel.BorderStyle.THIN);
            style.setBorderLeft(org.apache.poi.ss.usermodel.BorderStyle.THIN);
            style.setBorderRight(org.apache.poi.ss.usermodel.BorderStyle.THIN);
            style.setAlignment(org.apache.poi.ss.usermodel.HorizontalAlignment.CENTER);
            style.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.CENTER);
            style.setWrapText(true);
            for (int row = 0; row < ROWS; row++) {
                Row cells = sheet.createRow(row);
                cells.setHeightInPoints(ROW_HEIGHT);
                for (int column = 0; column < COLUMNS; column++) {
                    org.apache.poi.ss.usermodel.Cell cell = cells.createCell(column);
                    cell.setCellValue(text(row, column));
                    cell.setCellStyle(style);
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
