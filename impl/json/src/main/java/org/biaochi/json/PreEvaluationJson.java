// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.review.AspectColumn;
import org.biaochi.api.review.ConditionColumn;
import org.biaochi.api.review.DimensionScore;
import org.biaochi.api.review.OpinionColumn;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.api.review.SectionColumn;
import org.biaochi.api.review.VetoColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/**
 * Pre-evaluations in the JSON of our own model ({@code biaochi-pre-evaluation-1}): the keys of the fields, and {@code dimensions}
 * (with {@code items}), {@code vetoes}, {@code conditions}, {@code sections}, {@code aspects}, {@code opinions} as rows. Cells are
 * written as in {@link GoalJson}. Stateless; any number of threads.
 */
public final class PreEvaluationJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-pre-evaluation-1";

    private static final String DIMENSIONS = "dimensions";
    private static final String ITEMS = "items";

    private static final CellTable<ScoreColumn> SCORES = new CellTable<>(ScoreColumn.class);

    private static final MemberTable<PreEvaluation, PreEvaluation.Builder> MEMBERS = new MemberTable<
                    PreEvaluation, PreEvaluation.Builder>()
            .schema(SCHEMA)
            .fields(PreEvaluationField.class, PreEvaluation.Builder::set, PreEvaluation::fields)
            .member(DIMENSIONS, PreEvaluationJson::dimensions, PreEvaluationJson::writeDimensions)
            .rows("vetoes", VetoColumn.class, PreEvaluation.Builder::veto, PreEvaluation::vetoes)
            .rows("conditions", ConditionColumn.class, PreEvaluation.Builder::condition, PreEvaluation::conditions)
            .rows("sections", SectionColumn.class, PreEvaluation.Builder::section, PreEvaluation::sections)
            .rows("aspects", AspectColumn.class, PreEvaluation.Builder::aspect, PreEvaluation::aspects)
            .rows("opinions", OpinionColumn.class, PreEvaluation.Builder::opinion, PreEvaluation::opinions);

    static final Set<String> KEYS = MEMBERS.names();

    private PreEvaluationJson() {}

    /**
     * Reads the one pre-evaluation that a document holds.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PreEvaluation> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the pre-evaluation that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PreEvaluation> read(JsonRecord record, JsonReading reading) {
        return reading.subject(record, PreEvaluationJson::read);
    }

    /** Reads the pre-evaluation inside another document; what is wrong in it is told with its path there. */
    static PreEvaluation inside(JsonNode value, String path) {
        JsonTrees.expectObject(value, path);
        try {
            return read("", JsonTrees.bytes(value)).subject();
        } catch (UnreadableInputException e) {
            throw new UnreadableInputException(e.code(), path + e.path(), e.text());
        }
    }

    private static PreEvaluation read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        PreEvaluation.Builder builder = PreEvaluation.builder();
        return builder.extras(MEMBERS.readAll(builder, parser, unknown)).build();
    }

    private static void dimensions(PreEvaluation.Builder builder, JsonParser parser, List<UnknownKey> unknown)
            throws IOException {
        List<List<Cells<ScoreColumn>>> items = new ArrayList<>();
        List<Cells<ScoreColumn>> rows = SCORES.rows(parser, unknown, Set.of(ITEMS), (name, row) -> {
            if (!name.equals(ITEMS)) {
                return false;
            }
            while (items.size() <= row) {
                items.add(List.of());
            }
            items.set(row, SCORES.rows(parser, unknown));
            return true;
        });
        for (int i = 0; i < rows.size(); i++) {
            builder.dimension(new DimensionScore(rows.get(i), i < items.size() ? items.get(i) : List.of()));
        }
    }

    /** The pre-evaluation as one line without its end, in UTF-8. */
    public static byte[] write(PreEvaluation preEvaluation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JsonOut.open(bytes)) {
            write(preEvaluation, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the pre-evaluation where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(PreEvaluation preEvaluation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        MEMBERS.write(preEvaluation, json);
        CellTable.extras(preEvaluation.fields().extras(), json);
        json.writeEndObject();
    }

    private static void writeDimensions(PreEvaluation preEvaluation, JsonGenerator json) throws IOException {
        if (preEvaluation.dimensions().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(DIMENSIONS);
        for (DimensionScore dimension : preEvaluation.dimensions()) {
            json.writeStartObject();
            SCORES.write(dimension.cells(), json);
            SCORES.writeRows(ITEMS, dimension.items(), json);
            CellTable.extras(dimension.cells().extras(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
