// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.ExpertColumn;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvaluationJsonTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonSchemas.EVALUATION.text());

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("../../osgi-bundles/host/src/main/distribution/examples/evaluation"));
    }

    private static Evaluation read(String json) {
        return EvaluationJson.read("f.json", json.getBytes(StandardCharsets.UTF_8))
                .subject();
    }

    private static byte[] written(Evaluation evaluation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonOut.open(bytes)) {
            EvaluationJson.write(evaluation, out);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_samples_are_known_to_the_last_key_and_written_as_they_were_read(Path sample) throws IOException {
        byte[] document = Files.readAllBytes(sample);
        Decoded<Evaluation> read = EvaluationJson.read(sample.toString(), document);

        assertThat(read.unknownKeys()).isEmpty();
        assertThat(SCHEMA.validate(JsonTrees.read(document))).isEmpty();
        byte[] written = written(read.subject());
        assertThat(SCHEMA.validate(JsonTrees.read(written))).isEmpty();
        assertThat(EvaluationJson.read("again", written).subject()).isEqualTo(read.subject());
    }

    @Test
    void a_missing_table_says_less_than_an_empty_one() {
        Evaluation read = read("{\"exchanges\":[],\"engagement\":{\"relations\":[]},\"sample\":null}");
        assertThat(read.exchanges().isAbsent()).isFalse();
        assertThat(read.plan().isAbsent()).isTrue();
        assertThat(read.engagement().orElseThrow().relations().isAbsent()).isFalse();
        assertThat(read.engagement().orElseThrow().team().isAbsent()).isTrue();
        assertThat(read.sample()).isEmpty();
    }

    @Test
    void a_column_that_one_expert_has_is_blank_with_the_others() {
        Evaluation read = read("{\"experts\":[{\"name\":\"甲\"},{\"name\":\"乙\",\"affiliation\":\"某大学\"}]}");
        assertThat(read.experts().get(0).field(ExpertColumn.AFFILIATION)).isEqualTo(Typed.BLANK);
        assertThat(read.experts().get(0).field(ExpertColumn.FIELD)).isEqualTo(Typed.ABSENT);
        assertThat(read.experts().get(1).assignments().isAbsent()).isTrue();
    }

    @Test
    void what_was_typed_and_what_nobody_knows_survives() throws IOException {
        Evaluation read = read("{\"totalScore\":86.50,\"grade\":{\"blank\":\"/\"},\"x\":[1, 2],"
                + "\"nodes\":[{\"name\":\" 决策\",\"y\":{\"z\":true}}],\"engagement\":{\"firm\":\"甲\",\"w\":1}}");
        assertThat(read.field(EvaluationField.TOTAL)).isEqualTo(Typed.of("86.50"));
        assertThat(read.field(EvaluationField.GRADE)).isEqualTo(Typed.blank("/"));
        assertThat(read(new String(written(read), StandardCharsets.UTF_8))).isEqualTo(read);
    }
}
