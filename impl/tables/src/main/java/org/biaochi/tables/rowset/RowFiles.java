// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.RawJson;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;

/** The rows of one table as a file. Stateless. */
public final class RowFiles {
    private RowFiles() {}

    /**
     * Reads the rows of a file. A line that cannot be read is told as a problem and the next one goes on.
     *
     * @return how many rows the file has, those that cannot be read included
     * @throws UnreadableInputException if the file cannot be read at all; the line is in it
     * @throws IOException if the stream cannot be read
     */
    public static long read(
            String table, RowFileKind kind, InputStream in, Consumer<Row> rows, Consumer<RowProblem> problems)
            throws IOException {
        try {
            return kind == RowFileKind.CSV
                    ? new CsvRows(table, rows, problems).read(in)
                    : new JsonRows(table, rows, problems).read(in);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The rows of a table as a file in UTF-8, one row a line where no text has lines of its own. */
    public static byte[] write(RowFileKind kind, List<Row> rows) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(64, rows.size() * 512))) {
            if (kind == RowFileKind.CSV) {
                csv(rows, bytes);
            } else {
                lines(rows, bytes);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lines(List<Row> rows, OutputStream out) throws IOException {
        StringBuilder line = new StringBuilder(1024);
        Map<Columns, List<String>> keys = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> quoted = keys.computeIfAbsent(
                    row.columns(),
                    columns -> columns.names().stream().map(RawJson::quote).toList());
            line.setLength(0);
            line.append('{');
            for (int i = 0; i < quoted.size(); i++) {
                line.append(i == 0 ? "" : ",").append(quoted.get(i)).append(':');
                String text = row.cells().get(i).text();
                line.append(text.isEmpty() ? "null" : RawJson.quote(text));
            }
            out.write(line.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void csv(List<Row> rows, OutputStream out) throws IOException {
        List<String> header = header(rows);
        StringBuilder line = new StringBuilder(1024);
        line(header, line, out);
        List<String> codes = header.stream().map(Columns::code).toList();
        List<String> texts = new ArrayList<>();
        for (Row row : rows) {
            texts.clear();
            codes.forEach(code -> texts.add(row.text(code)));
            line(texts, line, out);
        }
    }

    /** Every column of some row, in the order in which they come first. */
    private static List<String> header(List<Row> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        Columns seen = Columns.of(List.of());
        for (Row row : rows) {
            if (!row.columns().equals(seen)) {
                seen = row.columns();
                seen.names().forEach(name -> names.putIfAbsent(Columns.code(name), name));
            }
        }
        return List.copyOf(names.values());
    }

    private static void line(List<String> texts, StringBuilder line, OutputStream out) throws IOException {
        line.setLength(0);
        for (int i = 0; i < texts.size(); i++) {
            line.append(i == 0 ? "" : ",");
            String text = texts.get(i);
            if (isPlain(text)) {
                line.append(text);
            } else {
                line.append('"').append(text.replace("\"", "\"\"")).append('"');
            }
        }
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == ',' || c == '"' || c == '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    /** A row of texts; those behind the last column are not there. */
    static Row row(Columns columns, List<String> texts, String place) {
        List<Typed> cells = new ArrayList<>(texts.size());
        for (String text : texts) {
            cells.add(Typed.of(text));
        }
        return Row.of(columns, cells, place);
    }
}
