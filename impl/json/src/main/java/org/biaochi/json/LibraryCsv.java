// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.library.LibraryDraft;
import org.biaochi.core.library.LibraryRow;
import org.biaochi.core.library.LibraryRow.StandardText;
import org.biaochi.json.LibraryHeadings.Column;

/**
 * Indicator libraries out of spreadsheets: CSV with commas or tabs, in UTF-8 or GB18030, with Chinese headings or the keys of
 * {@link LibraryField}. A file holds entries, classes of projects (分类编码, 分类名称, 上级分类编码) or templates (项目类型, 指标编码), as its
 * headings say. Several words in a cell stand apart by 、 or ；. Stateless; any number of threads.
 */
public final class LibraryCsv {
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_ROWS = 200_000;
    private static final int LONGEST_CELL = 10_000;
    private static final CsvFactory FACTORY = new CsvFactory();

    private LibraryCsv() {}

    /**
     * Reads what a file says, unchecked.
     *
     * @param source the name of the file, as faults print it
     * @throws UnreadableInputException if it cannot be read: encoding, quotes, headings, limits; the line is in it
     */
    public static LibraryDraft draft(String source, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw InputFaults.recordTooLong(MOST_BYTES, "");
        }
        List<Row> rows = rows(CsvText.of(file));
        if (rows.isEmpty()) {
            throw InputFaults.empty();
        }
        LibraryHeadings headings =
                LibraryHeadings.of(rows.get(0).cells(), rows.get(0).line());
        LibraryDraft.Builder draft = LibraryDraft.of(source);
        for (Row row : rows.subList(1, rows.size())) {
            headings.expectNothingBeyond(row.cells(), row.line());
            String place = ":" + row.line();
            switch (headings.content()) {
                case CATEGORIES ->
                    draft.category(
                            place,
                            headings.cell(row.cells(), Column.CATEGORY_CODE),
                            headings.cell(row.cells(), Column.CATEGORY_NAME),
                            headings.cell(row.cells(), Column.CATEGORY_PARENT));
                case TEMPLATES ->
                    draft.template(
                            place,
                            headings.cell(row.cells(), Column.PROJECT_TYPE),
                            words(headings.cell(row.cells(), LibraryField.CODE)));
                case ENTRIES -> draft.row(entry(headings, row.cells(), place));
            }
        }
        return draft.build();
    }

    private record Row(int line, List<String> cells) {}

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvParser parser = FACTORY.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                read(parser, rows);
                if (rows.size() > MOST_ROWS) {
                    throw Faults.of(
                            "TOO_MANY_ROWS",
                            ":" + rows.get(MOST_ROWS).line(),
                            "超过 " + MOST_ROWS + " 行，请拆成几个文件",
                            "more than " + MOST_ROWS + " rows; split the file");
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw CsvText.syntax(line, "引号或分隔符有误，请检查这一行", "quotes or separators are broken; check this line");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static void read(CsvParser parser, List<Row> rows) throws IOException {
        List<String> cells = new ArrayList<>();
        int line = 0;
        boolean filled = false;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
            String cell = parser.getText();
            if (cell.length() > LONGEST_CELL) {
                throw Faults.of(
                        "TEXT_TOO_LONG",
                        ":" + line,
                        "第 " + line + " 行有单元格超过 " + LONGEST_CELL + " 字，请缩短",
                        "a cell of line " + line + " is longer than " + LONGEST_CELL + " characters; shorten it");
            }
            cells.add(cell);
            filled |= !cell.isBlank();
        }
        if (filled) {
            rows.add(new Row(line, cells));
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return first.indexOf(',') < 0 && first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static LibraryRow entry(LibraryHeadings headings, List<String> cells, String place) {
        LibraryRow.Builder row = LibraryRow.at(place);
        for (LibraryField field : LibraryField.values()) {
            String cell = headings.cell(cells, field);
            if (cell.isBlank() || field.kind() == LibraryField.Kind.STANDARDS) {
                continue;
            }
            if (field.kind() == LibraryField.Kind.WORDS) {
                row.words(field, words(cell));
            } else {
                row.text(field, cell);
            }
        }
        String value = headings.cell(cells, LibraryField.STANDARD_VALUES);
        if (!value.isBlank()) {
            row.standards(List.of(new StandardText(
                    headings.cell(cells, Column.STANDARD_KIND),
                    value,
                    headings.cell(cells, Column.STANDARD_BASIS),
                    headings.cell(cells, Column.STANDARD_YEAR),
                    headings.cell(cells, Column.STANDARD_MANDATORY))));
        }
        return row.build();
    }

    private static List<String> words(String cell) {
        return List.of(cell.strip().split("\\s*[、；;|]\\s*"));
    }
}
