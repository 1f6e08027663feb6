// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.SourcePaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversJsonTest {
    private static List<Waiver> read(String json) {
        return WaiversJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void waivers_and_stated_reasons_are_read_with_all_their_parts() {
        List<Waiver> waivers = read("[{\"rule\":\"GR-IND-001\",\"path\":\"/indicators/3/level3\",\"text\":\"已核实\","
                + "\"by\":\"张三\",\"approver\":\"王五\",\"applied\":\"2025-06-30\",\"basis\":\"会议纪要\",\"expires\":\"2025-12-31\",\"subject\":\"P1\"},"
                + "{\"kind\":\"undecided\",\"rule\":\"GR-CMP-006\",\"text\":\"未定\",\"by\":\"李四\"}]");

        assertThat(waivers)
                .containsExactly(
                        Waiver.finding(RuleId.of("GR-IND-001"))
                                .place(Place.ofPointer("/indicators/3/level3"))
                                .text("已核实")
                                .by("张三")
                                .approver("王五")
                                .appliedOn(LocalDate.of(2025, 6, 30))
                                .basis("会议纪要")
                                .expires(LocalDate.of(2025, 12, 31))
                                .subject("P1")
                                .build(),
                        Waiver.undecided(RuleId.of("GR-CMP-006"))
                                .text("未定")
                                .by("李四")
                                .build());
    }

    @Test
    void paths_of_an_input_become_places_of_its_subject() {
        SourcePaths levels = new SourcePaths() {
            @Override
            public String source(Place place) {
                return place.toString();
            }

            @Override
            public Place place(String path) {
                return Place.ofPointer(path.replace("level3", "name"));
            }
        };
        List<Waiver> waivers =
                read("[{\"rule\":\"GR-IND-001\",\"path\":\"/indicators/3/level3\",\"text\":\"已核实\",\"by\":\"张三\"}]");

        assertThat(WaiversJson.on(levels, waivers).get(0).place()).contains(Place.ofPointer("/indicators/3/name"));
    }

    @Test
    void a_mistyped_key_is_refused_with_the_one_that_was_meant() {
        assertThatThrownBy(
                        () -> read("[{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"乙\",\"expire\":\"2025-01-01\"}]"))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        error -> assertThat(error.text().en()).contains("did you mean \"expires\""));
    }

    @Test
    void an_object_where_the_array_belongs_is_told_in_terms_of_waivers() {
        assertThatThrownBy(() -> read("{}"))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        error -> assertThat(error.text().zh()).contains("豁免").doesNotContain("表格"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | JSON_SHAPE | ''",
                "[{}] | MISSING_KEY | /0/rule",
                "[5] | JSON_SHAPE | /0",
                "[{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"乙\",\"expire\":\"2025-01-01\"}] | UNKNOWN_KEY |"
                        + " /0/expire",
                "[{\"rule\":\"x\"}] | JSON_SHAPE | /0/rule",
                "[{\"rule\":\"GR-IND-001\"}] | MISSING_KEY | /0/text",
                "[{\"rule\":\"GR-IND-001\",\"text\":\" \"}] | MISSING_KEY | /0/text",
                "[{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"\"}] | MISSING_KEY | /0/by",
                "[{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"乙\",\"kind\":\"x\"}] | JSON_SHAPE | /0/kind",
                "[{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"乙\",\"path\":\"x\"}] | JSON_SHAPE | /0/path",
                "[{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"乙\",\"expires\":\"明年\"}] | JSON_SHAPE | /0/expires",
                "[{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"乙\",\"applied\":\"去年\"}] | JSON_SHAPE | /0/applied",
                "[{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"乙\",\"applied\":\"2025-02-01\",\"expires\":\"2025-01-31\"}]"
                        + " | WAIVER_ENDS_EARLY | /0/expires"
            })
    void what_is_wrong_is_named_with_its_path(String json, String code, String path) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(UnreadableInputException.class, error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.path()).isEqualTo(path);
        });
    }

    @Test
    void a_waiver_may_be_limited_to_one_finding_of_its_rule() {
        String id = "GR-IND-001.0123456789.abcdef.01234567";
        String waiver = "[{\"rule\":\"%s\",\"text\":\"t\",\"by\":\"b\",\"finding\":\"%s\"}]";

        assertThat(WaiversJson.read(String.format(Locale.ROOT, waiver, "GR-IND-001", id)
                                .getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .findingId())
                .isEqualTo(id);
        for (String other : List.of("GR-IND-002.0123456789.abcdef.01234567", "第3行")) {
            assertThatThrownBy(() -> WaiversJson.read(String.format(Locale.ROOT, waiver, "GR-IND-001", other)
                            .getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnreadableInputException.class)
                    .hasMessageContaining("/finding");
        }
    }

    @Test
    void all_faults_of_a_list_are_told_at_once() {
        String waivers = "[{\"rule\":\"x\",\"txt\":\"甲\",\"by\":\"乙\"},"
                + "{\"rule\":\"GR-IND-001\",\"text\":\"甲\",\"by\":\"乙\",\"expires\":\"明年\"}]";
        assertThatThrownBy(() -> read(waivers)).isInstanceOfSatisfying(UnreadableInputException.class, fault -> {
            assertThat(fault.path()).isEqualTo("/0/txt");
            assertThat(fault.text().zh())
                    .contains("是否想写 \"text\"？/0/rule：", "/0/text：", "；/1/expires：")
                    .doesNotContain("？；");
        });
    }

    @Test
    void a_lone_stroke_is_the_whole_of_the_subject() {
        assertThat(read("[{\"rule\":\"GR-IND-001\",\"path\":\"/\",\"text\":\"甲\",\"by\":\"乙\"}]")
                        .get(0)
                        .place())
                .isEmpty();
    }
}
