// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.GoalJson;
import org.biaochi.json.JsonLimits;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.JsonRecords;

/**
 * The front door for goals in JSON: one object, an array or JSON Lines of any length, each record a form table or a goal in
 * the model's own JSON, recognised by its keys. A bad record becomes an {@link Unreadable} and the rest goes on where the
 * syntax allows. Stateless; any number of threads.
 */
public final class Inputs {
    private static final Set<String> SHARED_KEYS =
            Set.of(FormKeys.FUNDS_KEY, FormKeys.INDICATORS_KEY, FormKeys.TASKS_KEY, FormKeys.PARTIAL_KEY);

    private Inputs() {}

    /**
     * The records of an input as they are read, in constant memory. The stream is not closed.
     *
     * @param source the name of the input, as results print it
     * @throws UncheckedIOException while the stream is consumed, if the input cannot be read from
     */
    public static Stream<InputEntry<PerformanceGoal>> goals(String source, InputStream in) {
        return goals(source, in, JsonLimits.DEFAULT);
    }

    /** The same within other limits. */
    public static Stream<InputEntry<PerformanceGoal>> goals(String source, InputStream in, JsonLimits limits) {
        JsonReading reading = JsonReading.within(limits);
        JsonRecords records = JsonRecords.of(source, in, limits);
        Iterator<InputEntry<PerformanceGoal>> entries = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public InputEntry<PerformanceGoal> next() {
                return entry(records.next(), reading);
            }
        };
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, traits), false);
    }

    /** The records of an input in memory. */
    public static Stream<InputEntry<PerformanceGoal>> goals(String source, byte[] input) {
        return goals(source, new ByteArrayInputStream(input));
    }

    /**
     * The one goal that a document holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PerformanceGoal> goal(String source, byte[] document) {
        return goal(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * The goal that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PerformanceGoal> goal(JsonRecord record, JsonReading reading) {
        return switch (reading.peek(record, Inputs::format)) {
            case FORM_TABLE -> FormTables.read(record, reading);
            case MODEL -> GoalJson.read(record, reading);
        };
    }

    private static InputEntry<PerformanceGoal> entry(JsonRecord record, JsonReading reading) {
        try {
            return goal(record, reading);
        } catch (UnreadableInputException e) {
            return new Unreadable<>(record.source(), e);
        }
    }

    private enum Format {
        FORM_TABLE,
        MODEL
    }

    /** Tells the formats apart by the first key that only one of them has. */
    private static Format format(JsonParser parser) throws IOException {
        boolean known = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("schema")) {
                return ofSchema(parser.getText(), parser);
            }
            if (GoalJson.isOwnKey(name)) {
                return Format.MODEL;
            }
            if (FormKeys.TOP.key(name) != null) {
                if (!SHARED_KEYS.contains(name)) {
                    return Format.FORM_TABLE;
                }
                known = true;
            }
            parser.skipChildren();
        }
        if (known) {
            return Format.FORM_TABLE;
        }
        throw new UnreadableInputException(
                "NOT_A_GOAL",
                "",
                new LocalText(
                        "没有一个键是表格或目标 JSON 的键，请对照格式说明填写",
                        "no key of this object belongs to a form table or a goal; see the schemas of the formats"));
    }

    private static Format ofSchema(String schema, JsonParser parser) {
        return switch (schema) {
            case GoalJson.SCHEMA -> Format.MODEL;
            case FormTables.SCHEMA -> Format.FORM_TABLE;
            default ->
                throw new UnreadableInputException(
                        "UNKNOWN_SCHEMA",
                        JsonReading.pointer(parser),
                        new LocalText(
                                "不认识的格式“" + schema + "”，应为 " + FormTables.SCHEMA + " 或 " + GoalJson.SCHEMA,
                                "unknown schema \"" + schema + "\"; expected " + FormTables.SCHEMA + " or "
                                        + GoalJson.SCHEMA));
        };
    }
}
