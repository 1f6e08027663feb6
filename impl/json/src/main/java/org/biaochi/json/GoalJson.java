// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;

/**
 * Goals in the JSON of our own model ({@code biaochi-goal-1}): the keys of goal fields, indicator columns and fund columns, a
 * missing key for ABSENT, an empty or blank text or null for BLANK, {@code {"blank":"/"}} for a placeholder that counts as
 * BLANK. Stateless; any number of threads.
 */
public final class GoalJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-goal-1";

    private GoalJson() {}

    /**
     * Reads the one goal that a document holds.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PerformanceGoal> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the goal that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PerformanceGoal> read(JsonRecord record, JsonReading reading) {
        return reading.object(record, parser -> {
            GoalReader reader = new GoalReader(parser);
            PerformanceGoal goal = reader.read();
            return Decoded.of(goal, record.source())
                    .digest(record.digest())
                    .unknown(reader.unknownKeys())
                    .build();
        });
    }

    /** The goal as one line without its end, in UTF-8. */
    public static byte[] write(PerformanceGoal goal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JsonOut.open(bytes)) {
            write(goal, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the goal where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(PerformanceGoal goal, JsonGenerator json) throws IOException {
        GoalWriter.write(goal, json);
    }
}
