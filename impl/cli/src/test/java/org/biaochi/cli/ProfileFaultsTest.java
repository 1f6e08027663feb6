// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;

/** What {@code profiles} says of packs with faults, and how it ends. */
class ProfileFaultsTest {
    private static final String PLACE = """
        id: place
        version: 1.0.0
        name: {zh: 某县要求, en: Profile of a place}
        region: "990100"
        extends: test
        validFrom: 2015-01-01
        parameters:
        """;

    /** At 70–80 % at most 89 points, at 60–70 % 79, below 60 % 69, below 50 % 59: as it was published. */
    private static final String LADDER = """
        \s TT-TEXT-001.caps:
            - {from: 70, to: 80, edges: "[]", cap: 89}
            - {from: 60, to: 70, edges: "[]", cap: 79}
            - {to: 60, cap: 69}
            - {to: 50, cap: 59}
        """;

    private static Run profiles(String parameters, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "profiles";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Run()
                .on(() -> ReferenceEngine.builder()
                        .profiles(Packs.of(List.of(
                                PackReader.read("test.yaml", TestPlugin.PACK),
                                PackReader.read("place.yaml", PLACE + parameters))))
                        .plugins(PluginSource.of(new TestPlugin()))
                        .build())
                .of(all);
    }

    @Test
    void caps_that_answer_twice_are_an_overlap_in_words_with_file_line_and_rows() {
        Run run = profiles(LADDER, "place");

        assertThat(run.status()).as(run.err()).isEqualTo(3);
        assertThat(run.out())
                .contains("错误  place.yaml:12  TT-TEXT-001.caps 第 4 行与第 3 行重叠，全部落在该行之内，0（含）至 50（不含） 有两个结果")
                .contains("错误  place.yaml:9  TT-TEXT-001.caps 第 1 行与第 2 行都含分界点 70")
                .contains("TT-TEXT-001.caps 没有 80（不含）至 100（含） 的一行");
        assertThat(profiles(LADDER, "place", "--lang", "en").out()).contains("row 4 overlaps row 3 and lies within it");
        assertThat(profiles(LADDER, "place", "--json").status()).isEqualTo(3);
    }

    @Test
    void the_list_tells_the_errors_of_a_pack_and_ends_with_the_status_of_configuration() {
        Run run = profiles(LADDER);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("test 1.2.0", "place 1.0.0", "place.yaml:12");
        assertThat(profiles(LADDER, "--json").status()).isEqualTo(3);
        assertThat(profiles(LADDER, "--json").out())
                .contains("\"errors\":[{\"code\":\"LINT_BAND_", "\"location\":\"place.yaml:12\"");
    }

    @Test
    void a_pack_that_is_refused_ends_the_list_with_the_status_of_configuration() {
        Run run = profiles("  TT-NAME-001.shortest: 两个字\n");

        assertThat(run.status()).as(run.out()).isEqualTo(3);
        assertThat(run.out()).contains("test 1.2.0", "place");
    }

    @Test
    void warnings_of_the_linter_leave_the_status_good() {
        Run run = profiles("  TT-NAME-001.shortst: 3\n", "place");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("[LINT_PARAMETER_UNKNOWN]");
        assertThat(profiles("  TT-NAME-001.shortst: 3\n").status()).isZero();
    }

    private static Run review(String place, String... arguments) {
        return new Run()
                .on(() -> ReferenceEngine.builder()
                        .profiles(Packs.of(List.of(
                                PackReader.read("test.yaml", TestPlugin.PACK), PackReader.read("place.yaml", place))))
                        .plugins(PluginSource.of(new TestPlugin()))
                        .build())
                .in("{}")
                .of(arguments);
    }

    @Test
    void a_mistyped_parameter_is_told_wherever_the_profile_is_used() {
        Run run = review(PLACE + "  gate.pasMark: 60\n", "review", "--profile", "place", "-");
        assertThat(run.err()).contains("提示：place.yaml:8: 没有参数 gate.pasMark，这一行不起作用，是否想写 gate.passMark？");
        assertThat(review(PLACE + "  gate.passMark: 60\n", "review", "--profile", "place", "-")
                        .err())
                .doesNotContain("提示");
    }

    @Test
    void a_score_beyond_the_full_mark_is_refused_with_its_range() {
        Run run = review(PLACE + "  gate.passMark: 8000\n", "review", "--profile", "place", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("place.yaml:8", "gate.passMark 的值 8000 超出范围 0（含）至 100（含）");
    }

    @Test
    void a_region_that_no_province_holds_is_told() {
        assertThat(review(PLACE + "  gate.passMark: 60\n", "review", "--region", "999999", "-")
                        .err())
                .contains("--region 999999：没有以 99 开头的省级代码，请核对");
    }

    @Test
    void all_faults_of_a_pack_are_told_at_once() {
        Run run = review(
                PLACE.replace("version: 1.0.0", "version: 1")
                        + "  gate.passMark: {value: 60, unset: true}\n  nodot: 5\nrules:\n  GR-XX: error\n",
                "review",
                "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("place.yaml:2", "place.yaml:8", "place.yaml:9", "place.yaml:11");
    }

    @Test
    void a_place_is_not_served_while_a_pack_is_left_out_and_every_fault_is_told() {
        Packs left;
        try {
            PackReader.read("place.yaml", PLACE.replace("version: 1.0.0", "version: 1") + "  nodot: 5\n");
            throw new AssertionError("not refused");
        } catch (ConfigurationException refused) {
            left = Packs.of(List.of(PackReader.read("test.yaml", TestPlugin.PACK)))
                    .without(refused);
        }
        Packs packs = left;
        Run here = new Run().on(() -> engine(packs)).in("{}").of("review", "--region", "990100", "-");
        assertThat(here.status()).isEqualTo(3);
        assertThat(here.err()).contains("[PACK_LEFT_OUT]", "place.yaml:2", "place.yaml:8", "请按下列各处改正后重来");
        assertThat(new Run().on(() -> engine(packs)).of("profiles").status()).isEqualTo(3);
        assertThat(new Run().on(() -> engine(packs)).of("profiles", "place").err())
                .contains("place.yaml:8");
        assertThat(new Run().on(() -> engine(packs)).of("profiles", "test").status())
                .isZero();
    }

    private static ReferenceEngine engine(Packs packs) {
        return ReferenceEngine.builder()
                .profiles(packs)
                .plugins(PluginSource.of(new TestPlugin()))
                .build();
    }
}
