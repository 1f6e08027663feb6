// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;

/**
 * Form tables: the lenient JSON shape of a form as people publish it, read as the goal it holds and written back to the
 * character. Cells are kept exactly as typed; null and {@code ""} are BLANK, a missing key is ABSENT, a column that some row
 * has is BLANK in the others, a lone stroke in a weight, score or rate cell is BLANK. Numbers and flags in cells are kept as
 * their text. What a goal review does not read (actuals, scores, notes) and what nobody knows is kept among the extras.
 *
 * <p>Written keys stand in the order of the published tables, unknown ones after them; a missing kind is written out as
 * {@code goal}. Stateless; any number of threads.
 */
public final class FormTables {
    /** The name of the format, which tables may carry as {@code schema}. */
    public static final String SCHEMA = "biaochi-form-table-1";

    static final FormKind FORM_OF_NO_KIND = FormKind.GOAL;

    private FormTables() {}

    /**
     * Reads the one form table that a document holds.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PerformanceGoal> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the form table that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PerformanceGoal> read(JsonRecord record, JsonReading reading) {
        return reading.object(record, parser -> read(parser, record));
    }

    /** Reads the table on whose opening brace the parser stands. */
    static Decoded<PerformanceGoal> read(JsonParser parser, JsonRecord record) throws IOException {
        FormTableReader reader = new FormTableReader(parser);
        PerformanceGoal goal = reader.read();
        return Decoded.of(goal, record.source())
                .paths(new FormPaths(goal))
                .digest(record.digest())
                .unknown(reader.unknownKeys())
                .build();
    }

    /**
     * Reads a form table from a text.
     *
     * @throws UnreadableInputException if it cannot be read
     */
    public static PerformanceGoal parse(String json) {
        return read("", json.getBytes(StandardCharsets.UTF_8)).subject();
    }

    /**
     * What a form table is to a stage: review looks at the target side of every form, the other stages at their own form.
     *
     * @throws UnreadableInputException if the form is of another stage
     */
    public static Decoded<? extends Subject> at(Stage stage, Decoded<PerformanceGoal> table) {
        return StageTables.of(stage, table);
    }

    /** What a form table is by itself: a report or a self-evaluation on their forms, a goal on all others. */
    public static Decoded<? extends Subject> own(Decoded<PerformanceGoal> table) {
        return StageTables.own(table);
    }

    /** Writes what stands on an official form as a form table, on one line; empty if there is no form for its kind. */
    public static Optional<String> of(Subject subject) {
        return SubjectTables.of(Objects.requireNonNull(subject, "subject"));
    }

    /** Writes a goal as a form table, on one line. */
    public static String write(PerformanceGoal goal) {
        return FormTableWriter.write(Objects.requireNonNull(goal, "goal"));
    }
}
