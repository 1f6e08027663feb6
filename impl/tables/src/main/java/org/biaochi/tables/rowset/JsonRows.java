// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.json.JsonLimits;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.JsonRecords;
import org.biaochi.json.RawJson;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;

/**
 * Reads rows as JSON Lines. Numbers and flags keep their text, what is nested its JSON. One instance reads one file;
 * not thread-safe.
 */
final class JsonRows {
    private static final JsonLimits LIMITS = JsonLimits.DEFAULT.withRecordBytes(16 << 20);

    private final String table;
    private final Consumer<Row> rows;
    private final Consumer<RowProblem> problems;
    private Columns columns = Columns.of(List.of());

    JsonRows(String table, Consumer<Row> rows, Consumer<RowProblem> problems) {
        this.table = table;
        this.rows = rows;
        this.problems = problems;
    }

    long read(InputStream in) throws IOException {
        PushbackInputStream first = new PushbackInputStream(in);
        int begin = first.read();
        if (begin < 0) {
            return 0;
        }
        first.unread(begin);
        JsonRecords records = JsonRecords.of("", first, LIMITS);
        JsonReading reading = JsonReading.within(LIMITS);
        long count = 0;
        while (records.hasNext()) {
            JsonRecord record = records.next();
            String place = record.source().replace(":", "").replace("#/", "#");
            count++;
            try {
                rows.accept(reading.object(record, parser -> row(parser, place)));
            } catch (UnreadableInputException broken) {
                problems.accept(broken(table, place, broken.text()));
            }
        }
        return count;
    }

    static RowProblem broken(String table, String place, LocalText why) {
        return new RowProblem(RowProblem.Kind.BROKEN, table, "", "", place, why);
    }

    private Row row(JsonParser parser, String place) throws IOException {
        List<String> names = new ArrayList<>(columns.names().size());
        List<String> texts = new ArrayList<>(columns.names().size());
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            names.add(parser.currentName());
            JsonToken token = parser.nextToken();
            texts.add(
                    switch (token) {
                        case VALUE_NULL -> "";
                        case START_OBJECT, START_ARRAY -> RawJson.copy(parser);
                        default -> parser.getText();
                    });
        }
        if (!names.equals(columns.names())) {
            columns = columns(names);
        }
        return RowFiles.row(columns, texts, place);
    }

    static Columns columns(List<String> names) {
        try {
            return Columns.of(names);
        } catch (IllegalArgumentException twice) {
            throw new UnreadableInputException(
                    "DUPLICATE_COLUMN",
                    "",
                    new LocalText("有的列出现了两次（大小写不计），请只留一列", "a column occurs twice, in whatever case; keep one"));
        }
    }
}
