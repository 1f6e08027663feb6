// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.Test;

class SelfEvaluationJsonTest {
    private static Decoded<SelfEvaluation> decoded(String json) {
        return SelfEvaluationJson.read("f.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static SelfEvaluation read(String json) {
        return decoded(json).subject();
    }

    @Test
    void the_goal_keeps_what_it_has_and_the_evaluation_takes_what_stands_beside_it() {
        SelfEvaluation read = read(
                "{\"schema\":\"biaochi-self-evaluation-1\",\"projectName\":\"甲\",\"totalScore\":\"95\",\"grade\":\"优\","
                        + "\"indicators\":[{\"name\":\"里程\",\"value\":\"≥50公里\",\"weight\":\"20\",\"actual\":\"49公里\",\"score\":\"19.6\"}]}");

        assertThat(read.goal().field(GoalField.PROJECT_NAME)).isEqualTo(Typed.of("甲"));
        assertThat(read.field(SelfEvaluationField.TOTAL)).isEqualTo(Typed.of("95"));
        assertThat(read.field(SelfEvaluationField.GRADE)).isEqualTo(Typed.of("优"));
        assertThat(read.indicators().get(0).cell(AchievedColumn.ACTUAL)).isEqualTo(Typed.of("49公里"));
        assertThat(read.indicators().get(0).indicator().weight()).isEqualTo(Typed.of("20"));
    }

    @Test
    void a_column_that_one_row_has_is_blank_in_the_others_and_one_that_none_has_is_absent() {
        SelfEvaluation read = read("{\"indicators\":[{\"name\":\"甲\",\"actual\":\"1\"},{\"name\":\"乙\"}]}");

        assertThat(read.indicators().get(1).cell(AchievedColumn.ACTUAL).isBlank())
                .isTrue();
        assertThat(read.indicators().get(1).cell(AchievedColumn.SCORE).isAbsent())
                .isTrue();
    }

    @Test
    void what_the_model_does_not_know_survives_and_is_named() {
        String json =
                "{\"projectName\":\"甲\",\"mood\":\"好\",\"indicators\":[{\"name\":\"里程\",\"actual\":\"1\",\"colour\":3}]}";
        Decoded<SelfEvaluation> read = decoded(json);

        assertThat(read.unknownKeys()).containsExactlyInAnyOrder("/mood", "/indicators/0/colour");
        assertThat(new String(SelfEvaluationJson.write(read.subject()), StandardCharsets.UTF_8))
                .contains("\"mood\":\"好\"", "\"colour\":3");
    }

    @Test
    void a_cell_that_is_no_cell_stays_where_it_is() {
        SelfEvaluation read = read("{\"indicators\":[{\"name\":\"甲\",\"actual\":{\"text\":\"1\"}}]}");

        assertThat(read.indicators().get(0).cell(AchievedColumn.ACTUAL).isAbsent())
                .isTrue();
        assertThat(read.goal().indicators().get(0).extras().members()).containsKey("actual");
    }

    @Test
    void reads_what_it_wrote() {
        Random random = new Random(20260320);
        for (int i = 0; i < 200; i++) {
            SelfEvaluation written = read(random(random));
            assertThat(SelfEvaluationJson.read("", SelfEvaluationJson.write(written))
                            .subject())
                    .isEqualTo(written);
        }
    }

    private static String random(Random random) {
        StringBuilder json = new StringBuilder("{\"projectName\":" + cell(random));
        for (SelfEvaluationField field : SelfEvaluationField.values()) {
            if (random.nextBoolean()) {
                json.append(",\"").append(field.key()).append("\":").append(cell(random));
            }
        }
        json.append(",\"indicators\":[");
        int rows = random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            json.append(row == 0 ? "{" : ",{").append("\"name\":").append(cell(random));
            for (AchievedColumn column : AchievedColumn.values()) {
                if (random.nextInt(3) == 0) {
                    json.append(",\"").append(column.key()).append("\":").append(cell(random));
                }
            }
            json.append("}");
        }
        return json.append("]}").toString();
    }

    private static String cell(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "null";
            case 1 -> "{\"blank\":\"—\"}";
            case 2 -> "\"" + random.nextInt(1000) + "\"";
            case 3 -> "\"达成\\u0000\\\"预期\\ud842\\udfb7\"";
            default -> "\"  ≥95％ \"";
        };
    }

    @Test
    void another_schema_is_refused() {
        assertThatThrownBy(() -> read("{\"schema\":\"biaochi-goal-1\",\"projectName\":\"甲\"}"))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        refused -> assertThat(refused.path()).isEqualTo("/schema"));
    }
}
