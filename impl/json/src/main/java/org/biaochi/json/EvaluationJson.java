// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.evaluation.Engagement;
import org.biaochi.api.evaluation.EngagementField;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.Expert;
import org.biaochi.api.evaluation.ExpertColumn;
import org.biaochi.api.evaluation.Sample;
import org.biaochi.api.evaluation.SampleField;
import org.biaochi.api.evaluation.Survey;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.UnknownKey;

/**
 * Evaluation reports in the JSON of our own model ({@code biaochi-evaluation-1}): the keys of the fields, the tables as rows, and
 * {@code engagement}, {@code experts}, {@code surveys}, {@code sample} with tables of their own. Cells are written as in {@link
 * GoalJson}; a missing table says less than an empty one. Stateless; any number of threads.
 */
public final class EvaluationJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-evaluation-1";

    private static final String ENGAGEMENT = "engagement";
    private static final String EXPERTS = "experts";
    private static final String SURVEYS = "surveys";
    private static final String SAMPLE = "sample";

    private static final SheetTable<EvaluationField> REPORT =
            new SheetTable<>(EvaluationField.class, Evaluation.TABLES);
    private static final SheetTable<EngagementField> ENGAGEMENTS = new SheetTable<>(
            EngagementField.class, List.of(Engagement.TEAM, Engagement.REGISTERED_TEAM, Engagement.RELATIONS));
    private static final SheetTable<ExpertColumn> EXPERT_ROWS =
            new SheetTable<>(ExpertColumn.class, List.of(Expert.ASSIGNMENTS));
    private static final SheetTable<SurveyColumn> SURVEY_ROWS =
            new SheetTable<>(SurveyColumn.class, List.of(Survey.ANSWERS));
    private static final SheetTable<SampleField> SAMPLES =
            new SheetTable<>(SampleField.class, List.of(Sample.STRATA, Sample.FRAME, Sample.DRAWN));

    static final Set<String> KEYS = keys();

    private EvaluationJson() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(REPORT.names());
        keys.addAll(Set.of("schema", "extras", ENGAGEMENT, EXPERTS, SURVEYS, SAMPLE));
        return Set.copyOf(keys);
    }

    /**
     * Reads the one document.
     *
     * @param source the name of the document, as results print it
     * @param document JSON in UTF-8
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<Evaluation> read(String source, byte[] document) {
        return read(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * Reads the one that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<Evaluation> read(JsonRecord record, JsonReading reading) {
        return reading.subject(record, EvaluationJson::read);
    }

    private static Evaluation read(JsonParser parser, List<UnknownKey> unknown) throws IOException {
        Sheet.Builder<EvaluationField> sheet = Sheet.of(EvaluationField.class);
        Evaluation.Builder builder = Evaluation.builder();
        ObjectMembers members = new ObjectMembers(parser, unknown, KEYS);
        while (members.next()) {
            if (!REPORT.read(members.name(), parser, sheet, unknown)
                    && !part(members.name(), builder, parser, unknown)) {
                members.rest();
            }
        }
        return builder.sheet(sheet.extras(members.extras()).build()).build();
    }

    private static boolean part(String name, Evaluation.Builder builder, JsonParser parser, List<UnknownKey> unknown)
            throws IOException {
        switch (name) {
            case "schema" -> ObjectMembers.schema(parser, SCHEMA);
            case ENGAGEMENT -> {
                if (isThere(parser)) {
                    builder.engagement(new Engagement(ENGAGEMENTS.object(parser, unknown)));
                }
            }
            case SAMPLE -> {
                if (isThere(parser)) {
                    builder.sample(new Sample(SAMPLES.object(parser, unknown)));
                }
            }
            case EXPERTS -> EXPERT_ROWS.array(parser, unknown).forEach(sheet -> builder.expert(new Expert(sheet)));
            case SURVEYS -> SURVEY_ROWS.array(parser, unknown).forEach(sheet -> builder.survey(new Survey(sheet)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return false;
        }
        JsonReading.expect(parser, JsonToken.START_OBJECT, "一个对象 {…}", "an object {…}");
        return true;
    }

    /**
     * Writes the subject where a generator stands.
     *
     * @throws IOException if the generator does not take it
     */
    public static void write(Evaluation subject, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        REPORT.write(subject.sheet(), json);
        if (subject.engagement().isPresent()) {
            json.writeFieldName(ENGAGEMENT);
            ENGAGEMENTS.writeObject(subject.engagement().get().sheet(), json);
        }
        array(
                EXPERTS,
                EXPERT_ROWS,
                subject.experts().stream().map(Expert::sheet).toList(),
                json);
        array(
                SURVEYS,
                SURVEY_ROWS,
                subject.surveys().stream().map(Survey::sheet).toList(),
                json);
        if (subject.sample().isPresent()) {
            json.writeFieldName(SAMPLE);
            SAMPLES.writeObject(subject.sample().get().sheet(), json);
        }
        CellTable.extras(subject.sheet().fields().extras(), json);
        json.writeEndObject();
    }

    private static <F extends Enum<F> & CellKey> void array(
            String name, SheetTable<F> rows, List<Sheet<F>> sheets, JsonGenerator json) throws IOException {
        if (sheets.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (Sheet<F> sheet : sheets) {
            rows.writeObject(sheet, json);
        }
        json.writeEndArray();
    }
}
