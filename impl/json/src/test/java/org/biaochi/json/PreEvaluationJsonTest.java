// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.review.ConditionColumn;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PreEvaluationJsonTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonSchemas.PRE_EVALUATION.text());

    private static Decoded<PreEvaluation> read(String json) {
        return PreEvaluationJson.read("f.json", json.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("../../osgi-bundles/host/src/main/distribution/examples/pre-evaluation"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_samples_are_known_to_the_last_key_and_written_as_they_were_read(Path sample) throws IOException {
        byte[] document = Files.readAllBytes(sample);
        Decoded<PreEvaluation> read = PreEvaluationJson.read(sample.toString(), document);

        assertThat(read.unknownKeys()).isEmpty();
        assertThat(SCHEMA.validate(JsonTrees.read(document))).isEmpty();
        byte[] written = PreEvaluationJson.write(read.subject());
        assertThat(SCHEMA.validate(JsonTrees.read(written))).isEmpty();
        assertThat(PreEvaluationJson.read("again", written).subject()).isEqualTo(read.subject());
    }

    @Test
    void what_was_typed_and_what_nobody_knows_survives() {
        String json = "{\"schema\":\"biaochi-pre-evaluation-1\",\"unit\":null,\"totalScore\":{\"blank\":\"/\"},"
                + "\"requestedAmount\":975.00,\"dimensions\":[{\"name\":\" 立项必要性\",\"score\":18,\"x\":[1, 2],"
                + "\"items\":[{\"name\":\"a\",\"grade\":\"优\"},{\"name\":\"b\"}]},{\"name\":\"投入经济性\"}],"
                + "\"conditions\":[{\"text\":\"落实配套\",\"closedOn\":\"\"}],\"y\":{\"z\":true}}";
        PreEvaluation read = read(json).subject();

        assertThat(read.field(PreEvaluationField.UNIT)).isEqualTo(Typed.BLANK);
        assertThat(read.field(PreEvaluationField.DEPARTMENT)).isEqualTo(Typed.ABSENT);
        assertThat(read.field(PreEvaluationField.TOTAL_SCORE)).isEqualTo(Typed.blank("/"));
        assertThat(read.field(PreEvaluationField.REQUESTED_AMOUNT)).isEqualTo(Typed.of("975.00"));
        assertThat(read.dimensions().get(0).cell(ScoreColumn.NAME)).isEqualTo(Typed.of(" 立项必要性"));
        assertThat(read.dimensions().get(1).cell(ScoreColumn.SCORE)).isEqualTo(Typed.BLANK);
        assertThat(read.dimensions().get(1).cell(ScoreColumn.MAX)).isEqualTo(Typed.ABSENT);
        assertThat(read.dimensions().get(0).items()).hasSize(2);
        assertThat(read.dimensions().get(1).items()).isEmpty();
        assertThat(read.conditions().get(0).get(ConditionColumn.CLOSED)).isEqualTo(Typed.ABSENT);
        assertThat(read(json).unknownKeys()).containsExactly("/dimensions/0/x", "/y");
        assertThat(PreEvaluationJson.read("again", PreEvaluationJson.write(read))
                        .subject())
                .isEqualTo(read);
    }

    @Test
    void the_schema_knows_every_field_and_column() {
        assertThat(Arrays.stream(PreEvaluationField.values()).map(PreEvaluationField::key))
                .allMatch(
                        key -> JsonTrees.read(JsonSchemas.PRE_EVALUATION.text().getBytes(StandardCharsets.UTF_8))
                                .path("properties")
                                .has(key));
        assertThat(Arrays.stream(ScoreColumn.values()).map(ScoreColumn::key))
                .allMatch(
                        key -> JsonTrees.read(JsonSchemas.PRE_EVALUATION.text().getBytes(StandardCharsets.UTF_8))
                                .at("/$defs/dimension/properties")
                                .has(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\":\"biaochi-goal-1\"} | UNKNOWN_SCHEMA | /schema",
                "{\"dimensions\":{}} | JSON_SHAPE | /dimensions",
                "{\"dimensions\":[{\"items\":[1]}]} | JSON_SHAPE | /dimensions/0/items/0",
                "{\"conditions\":[{\"text\":[]}]} | JSON_SHAPE | /conditions/0/text",
                "{\"opinions\":[{\"by\":\"a\",\"by\":\"b\"}]} | DUPLICATE_KEY | /opinions/0/by",
                "{\"unit\":\"a\",\"unit\":\"b\"} | DUPLICATE_KEY | /unit"
            })
    void what_is_wrong_is_named_with_its_path(String json, String code, String path) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(UnreadableInputException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.path()).isEqualTo(path);
        });
    }

    @Test
    void it_is_a_fact_too_and_what_is_wrong_in_one_is_told_with_the_path_of_the_fact() {
        Facts facts = FactsJson.read(
                "{\"review/pre-evaluation\":{\"conclusion\":\"予以支持\"},\"review/self-pre-evaluation\":null}"
                        .getBytes(StandardCharsets.UTF_8),
                goal -> GoalJson.read("", goal).subject());

        assertThat(facts.get(ReviewFacts.PRE_EVALUATION).get().field(PreEvaluationField.CONCLUSION))
                .isEqualTo(Typed.of("予以支持"));
        assertThatThrownBy(() -> FactsJson.read(
                        "{\"review/pre-evaluation\":{\"vetoes\":[2]}}".getBytes(StandardCharsets.UTF_8),
                        goal -> GoalJson.read("", goal).subject()))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        error -> assertThat(error.path()).isEqualTo("/review~1pre-evaluation/vetoes/0"));
    }
}
