// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringFundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;

/**
 * Monitoring reports in the JSON of our own model ({@code biaochi-monitoring-1}): the members of a goal as in {@link GoalJson},
 * and among them the keys of {@link MonitoringField}, in each indicator those of {@link MonitoringColumn} and in each fund line
 * those of {@link MonitoringFundColumn}. Stateless; any number of threads.
 */
public final class MonitoringJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-monitoring-1";

    private static final CellTable<MonitoringField> FIELDS = new CellTable<>(MonitoringField.class);
    private static final CellTable<MonitoringColumn> COLUMNS = new CellTable<>(MonitoringColumn.class);
    private static final CellTable<MonitoringFundColumn> FUND_COLUMNS = new CellTable<>(MonitoringFundColumn.class);

    /** Those that tell a report from a goal. */
    static final Set<String> KEYS = keys();

    private MonitoringJson() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(FIELDS.names());
        keys.add("schema");
        return Set.copyOf(keys);
    }

    /**
     * Reads the one report that a document holds.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<MonitoringReport> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the report that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<MonitoringReport> read(JsonRecord record, JsonReading reading) {
        return MonitoringParts.of(reading.object(record, parser -> {
            GoalReader reader = new GoalReader(parser, SCHEMA, MonitoringParts.BESIDE);
            return Decoded.of(reader.read(), record.source())
                    .digest(record.digest())
                    .unknown(reader.unknownKeys())
                    .build();
        }));
    }

    /** The report as one line without its end, in UTF-8. */
    public static byte[] write(MonitoringReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JsonOut.open(bytes)) {
            write(report, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the report where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(MonitoringReport report, JsonGenerator json) throws IOException {
        GoalWriter.write(
                SCHEMA,
                report.goal(),
                (block, row, out) -> {
                    if (row < 0) {
                        FIELDS.write(report.fields(), out);
                    } else if (block.equals(PeriodSet.ANNUAL.key())) {
                        COLUMNS.write(report.indicators().get(row).cells(), out);
                    } else if (block.equals("funds")) {
                        FUND_COLUMNS.write(report.funds().get(row), out);
                    }
                },
                json);
    }
}
