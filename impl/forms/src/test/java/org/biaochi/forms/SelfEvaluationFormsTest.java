// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.Test;

/** Form tables of self-evaluations as people publish them. */
class SelfEvaluationFormsTest {
    @SuppressWarnings("unchecked")
    private static Decoded<SelfEvaluation> read(String json) {
        return (Decoded<SelfEvaluation>)
                StageTables.of(Stage.SELF_EVALUATION, FormTables.read("f.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String TABLE =
            "{\"kind\":\"selfeval\",\"year\":2024,\"project\":{\"name\":\"甲\"},\"actual_text\":\"已完成\","
                    + "\"funds\":[{\"item\":\"年度资金总额\",\"budget\":\"100\",\"executed\":\"95\",\"weight\":\"10\",\"rate\":\"95%\",\"score\":\"9.5\"}],"
                    + "\"indicators\":[{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"里程\",\"target\":\"≥50公里\",\"actual\":\"49公里\","
                    + "\"weight\":\"20\",\"score\":\"/\",\"deviation\":\"\"}],\"total_score\":\"95\",\"grade\":\"优\"}";

    @Test
    void every_cell_of_the_form_is_taken_as_typed() {
        SelfEvaluation read = read(TABLE).subject();

        assertThat(read.field(SelfEvaluationField.ACTUAL_TEXT)).isEqualTo(Typed.of("已完成"));
        assertThat(read.field(SelfEvaluationField.TOTAL)).isEqualTo(Typed.of("95"));
        assertThat(read.goal().funds().get(0).cell(FundColumn.SCORE)).isEqualTo(Typed.of("9.5"));
        assertThat(read.indicators().get(0).cell(AchievedColumn.ACTUAL)).isEqualTo(Typed.of("49公里"));
        assertThat(read.indicators().get(0).cell(AchievedColumn.DEVIATION).isBlank())
                .isTrue();
        assertThat(read.indicators().get(0).cell(AchievedColumn.CAUSE).isAbsent())
                .isTrue();
    }

    @Test
    void paths_point_into_the_table_as_given() {
        Decoded<SelfEvaluation> read = read(TABLE);
        Place total = Place.ROOT.child(SelfEvaluationField.TOTAL.key());
        Place actual = read.subject().indicators().get(0).place(AchievedColumn.ACTUAL);

        assertThat(read.paths().source(total)).isEqualTo("/total_score");
        assertThat(read.paths().source(actual)).isEqualTo("/indicators/0/actual");
        assertThat(read.paths().place("/total_score")).isEqualTo(total);
        assertThat(read.unknownKeys()).isEmpty();
    }

    @Test
    void a_form_of_another_stage_is_refused_with_its_kind() {
        assertThatThrownBy(() -> read("{\"kind\":\"goal\",\"project\":{\"name\":\"甲\"},\"indicators\":[]}"))
                .isInstanceOfSatisfying(UnreadableInputException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("WRONG_STAGE");
                    assertThat(refused.path()).isEqualTo("/kind");
                });
    }

    @Test
    void every_published_self_evaluation_is_read_with_as_many_rows_as_it_prints() {
        int rows = 0;
        for (String name : Tables.names()) {
            if (name.endsWith("-selfeval.json")) {
                String table = new String(Tables.bytes(name), StandardCharsets.UTF_8);
                SelfEvaluation read = read(table).subject();
                assertThat(read.indicators()).as(name).hasSameSizeAs(read.goal().indicators());
                rows += read.indicators().size();
            }
        }
        assertThat(rows).isPositive();
    }
}
