// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;

/**
 * Self-evaluations in the JSON of our own model ({@code biaochi-self-evaluation-1}): the members of a goal as in {@link GoalJson},
 * and among them the keys of {@link SelfEvaluationField} and in each indicator those of {@link AchievedColumn}. Stateless; any
 * number of threads.
 */
public final class SelfEvaluationJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-self-evaluation-1";

    private static final CellTable<SelfEvaluationField> FIELDS = new CellTable<>(SelfEvaluationField.class);
    private static final CellTable<AchievedColumn> COLUMNS = new CellTable<>(AchievedColumn.class);

    /** Those that tell a self-evaluation from every other document. */
    static final Set<String> KEYS = keys();

    private SelfEvaluationJson() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(FIELDS.names());
        keys.remove(SelfEvaluationField.TOTAL.key());
        keys.remove(SelfEvaluationField.GRADE.key());
        keys.add("schema");
        return Set.copyOf(keys);
    }

    /**
     * Reads the one self-evaluation that a document holds.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<SelfEvaluation> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the self-evaluation that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<SelfEvaluation> read(JsonRecord record, JsonReading reading) {
        return SelfEvaluationParts.of(reading.object(record, parser -> {
            GoalReader reader = new GoalReader(parser, SCHEMA, SelfEvaluationParts.BESIDE);
            return Decoded.of(reader.read(), record.source())
                    .digest(record.digest())
                    .unknown(reader.unknownKeys())
                    .build();
        }));
    }

    /** The self-evaluation as one line without its end, in UTF-8. */
    public static byte[] write(SelfEvaluation evaluation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JsonOut.open(bytes)) {
            write(evaluation, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the self-evaluation where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(SelfEvaluation evaluation, JsonGenerator json) throws IOException {
        GoalWriter.write(
                SCHEMA,
                evaluation.goal(),
                (block, row, out) -> {
                    if (row < 0) {
                        FIELDS.write(evaluation.fields(), out);
                    } else if (block.equals(PeriodSet.ANNUAL.key())) {
                        COLUMNS.write(evaluation.indicators().get(row).cells(), out);
                    }
                },
                json);
    }
}
