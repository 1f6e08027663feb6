// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.CsvText;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;

/** Reads rows as CSV in UTF-8 or GB18030 under a line of column codes. One instance reads one file; not thread-safe. */
final class CsvRows {
    private static final CsvFactory FACTORY = new CsvFactory();
    private static final int MOST_BYTES = 512 << 20;

    private final String table;
    private final Consumer<Row> rows;
    private final Consumer<RowProblem> problems;
    private int line;

    CsvRows(String table, Consumer<Row> rows, Consumer<RowProblem> problems) {
        this.table = table;
        this.rows = rows;
        this.problems = problems;
    }

    long read(InputStream in) throws IOException {
        byte[] file = in.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw new UnreadableInputException(
                    "RECORD_TOO_LONG",
                    "",
                    new LocalText(
                            "CSV 文件超过 " + MOST_BYTES + " 字节，请拆分",
                            "the CSV exceeds " + MOST_BYTES + " bytes; split it"));
        }
        String text = CsvText.of(file);
        try (CsvParser parser = FACTORY.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema());
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
            parser.nextToken();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return 0;
            }
            Columns columns =
                    JsonRows.columns(cells(parser).stream().map(String::strip).toList());
            long count = 0;
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                count++;
                take(columns, cells(parser));
            }
            return count;
        } catch (JsonProcessingException e) {
            int at = e.getLocation() == null ? line : e.getLocation().getLineNr();
            throw new UnreadableInputException(
                    "CSV_SYNTAX",
                    ":" + at,
                    new LocalText(
                            "第 " + at + " 行引号或分隔符有误，请检查这一行",
                            "quotes or separators are broken on line " + at + "; check this line"));
        }
    }

    private List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        boolean first = true;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            line = first ? parser.currentTokenLocation().getLineNr() : line;
            first = false;
            cells.add(parser.getText());
        }
        return cells;
    }

    private void take(Columns columns, List<String> cells) {
        int wanted = columns.names().size();
        if (cells.size() != wanted) {
            problems.accept(JsonRows.broken(
                    table,
                    Integer.toString(line),
                    new LocalText(
                            "有 " + cells.size() + " 个值，表头有 " + wanted + " 列，未读入，请补齐分隔符",
                            "has " + cells.size() + " values under " + wanted
                                    + " columns and was not read; mend the separators")));
            return;
        }
        rows.accept(RowFiles.row(columns, cells, Integer.toString(line)));
    }
}
