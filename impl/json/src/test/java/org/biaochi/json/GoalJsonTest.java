// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.SourcePaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalJsonTest {
    private static Decoded<PerformanceGoal> read(String json) {
        return GoalJson.read("f.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_goal_is_written_with_the_keys_of_the_model() {
        PerformanceGoal goal = PerformanceGoal.builder()
                .form(FormKind.DEPARTMENT)
                .objectKind(ObjectKind.POLICY)
                .partial(true)
                .set(GoalField.PROJECT_NAME, "甲")
                .set(GoalField.BUDGET_YEAR, Typed.BLANK)
                .indicator(
                        Indicator.builder().set(IndicatorField.NAME, "乙").set(IndicatorField.WEIGHT, Typed.blank("/")))
                .build();

        String json = new String(GoalJson.write(goal), StandardCharsets.UTF_8);

        assertThat(json)
                .isEqualTo(
                        "{\"schema\":\"biaochi-goal-1\",\"form\":\"department\",\"objectKind\":\"POLICY\",\"partial\":true,"
                                + "\"projectName\":\"甲\",\"budgetYear\":\"\",\"funds\":[],"
                                + "\"indicators\":[{\"name\":\"乙\",\"weight\":{\"blank\":\"/\"}}],\"overallIndicators\":[]}");
        assertThat(read(json).subject()).isEqualTo(goal);
        assertThat(read(json).paths()).isSameAs(SourcePaths.SAME);
    }

    @Test
    void numbers_are_read_as_their_text_and_unknown_keys_are_kept_and_named() {
        Decoded<PerformanceGoal> read =
                read("{\"budgetYear\":2025,\"indicators\":[{\"weight\":10.0,\"x\":[1]},{}],\"y\":null}");

        assertThat(read.subject().field(GoalField.BUDGET_YEAR)).isEqualTo(Typed.of("2025"));
        assertThat(read.subject().indicators().get(0).weight()).isEqualTo(Typed.of("10.0"));
        assertThat(read.subject().indicators().get(1).weight()).isEqualTo(Typed.BLANK);
        assertThat(read.subject().extras().member("y")).contains("null");
        assertThat(read.unknownKeys()).containsExactly("/indicators/0/x", "/y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"unit\":\"a\",} | 最后一项后面多了一个逗号",
                "{\"indicators\":[{\"name\":\"a\"},]} | 最后一项后面多了一个逗号",
                "{\"unit\":\"a\"，\"name\":\"b\"} | 这里用了中文标点",
                "{“unit”:\"a\"} | 这里用了中文标点",
                "{\"unit\":\"a\" \"name\":\"b\"} | 两项之间少了一个逗号",
                "{\"unit\" \"a\"} | 键和值之间少了冒号",
                "{unit:\"a\"} | 键要用英文双引号括起来",
                "{\"unit\":\"a\" | 内容在此中断"
            })
    void broken_json_says_what_people_usually_got_wrong(String json, String fault) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        error -> assertThat(error.text().zh()).contains("第 1 行第", fault));
    }

    @Test
    void an_unknown_kind_names_the_nearest_and_all_with_what_people_call_them() {
        assertThatThrownBy(() -> read("{\"objectKind\":\"PROJEKT\"}"))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        error -> assertThat(error.text().zh())
                                .contains("“PROJEKT”，是否想写 PROJECT？", "PROJECT（项目支出）", "POLICY（政策）"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\":\"x\"} | UNKNOWN_SCHEMA | /schema",
                "{\"form\":\"x\"} | UNKNOWN_KIND | /form",
                "{\"objectKind\":\"x\"} | UNKNOWN_KIND | /objectKind",
                "{\"partial\":1} | JSON_SHAPE | /partial",
                "{\"funds\":{}} | JSON_SHAPE | /funds",
                "{\"tasks\":[1]} | JSON_SHAPE | /tasks/0",
                "{\"unit\":[]} | JSON_SHAPE | /unit",
                "{\"unit\":{\"blank\":1}} | JSON_SHAPE | /unit/blank",
                "{\"indicators\":[{\"name\":\"a\",\"name\":\"b\"}]} | DUPLICATE_KEY | /indicators/0/name"
            })
    void what_is_wrong_is_named_with_its_path(String json, String code, String path) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(UnreadableInputException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.path()).isEqualTo(path);
        });
    }
}
