// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {
    /** One threshold differs: the alert on red lights is one on yellow lights too. */
    private static final String NEXT = """
        id: next-year
        version: 1.0.0
        name: {zh: 下年, en: Next year}
        region: "500199"
        extends: chongqing
        validFrom: 2020-01-01
        bases:
          own-choice: {text: 试行, mark: O}
        parameters:
          monitoring.alerts:
            value:
              - {id: CQ-01, metric: F14, scope: PROJECT, operator: "=", limit: YELLOW, light: RED, action: 整改}
            reason: 试行
            bases: [own-choice]
        """;

    /** The same alert with another limit. */
    private static final String LIMIT = """
        id: %s
        version: 1.0.0
        name: {zh: 试行, en: Trial}
        region: "500199"
        department: %s
        extends: chongqing
        validFrom: 2020-01-01
        bases:
          own-choice: {text: 试行, mark: O}
        parameters:
          monitoring.alerts:
            value:
              - {id: T-01, metric: F05, scope: PROJECT, operator: "<", limit: "%s", light: RED, action: 整改}
            reason: 试行
            bases: [own-choice]
        """;

    /** The same gate with a higher pass mark. */
    private static final String MARK = """
        id: mark
        version: 1.0.0
        name: {zh: 准入分数线, en: Pass mark}
        region: "610998"
        extends: ankang
        validFrom: 2020-01-01
        bases:
          own-choice: {text: 试行, mark: O}
        parameters:
          gate.passMark: {value: 92, reason: 准入分数线提高, bases: [own-choice]}
        """;

    private static OwnedEngine engine;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        ClassLoader loader = ImpactTest.class.getClassLoader();
        engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader)
                        .with(PackReader.read("next.yaml", NEXT))
                        .with(PackReader.read("mark.yaml", MARK))
                        .with(PackReader.read("sixty.yaml", LIMIT.formatted("sixty", "60", "60")))
                        .with(PackReader.read("ninety.yaml", LIMIT.formatted("ninety", "90", "90"))))
                .plugins(PluginSource.serviceLoader(loader))
                .build();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void generate() {
        run("generate", "r", "--projects", "24", "--departments", "4", "--region", "500000", "--seed", "7");
    }

    private Run run(String... arguments) {
        return new Run().on(() -> engine).directory(folder).of(arguments);
    }

    private int lights(String profile, String light) {
        String out = run("monitor", "--profile", profile, "--as-of", "2025-08-15", "--facts", "r/facts", "r/months/01")
                .out();
        Matcher lights = Pattern.compile("项目灯：" + light).matcher(out);
        int count = 0;
        while (lights.find()) {
            count++;
        }
        return count;
    }

    @Test
    void tells_exactly_what_one_threshold_changes() {
        int red = lights("chongqing", "红灯");
        int yellow = lights("chongqing", "黄灯");
        assertThat(red).isPositive();

        Run run = run(
                "impact",
                "--from",
                "chongqing",
                "--to",
                "next-year",
                "--as-of",
                "2025-08-15",
                "--json",
                "--facts",
                "r/facts",
                "r/months/01");

        assertThat(run.status()).as(run.err()).isZero();
        String summary = run.lines().get(run.lines().size() - 1);
        assertThat(summary).contains("\"changed\":" + red + ",", "\"alerts\":{\"1 → 0\":" + red + "}");
        assertThat(lights("next-year", "红灯")).isEqualTo(red);
        assertThat(lights("next-year", "黄灯")).isEqualTo(yellow);
    }

    private int refused(String profile) {
        List<String> lines = run("cycle", "--profile", profile, "--json", "r").lines();
        return Integer.parseInt(lines.get(lines.size() - 1).replaceFirst(".*\"refused\":(\\d+),.*", "$1"));
    }

    @Test
    void tells_of_a_regions_goals_whom_a_higher_pass_mark_keeps_out_of_the_budget() {
        Run run = run("impact", "--from", "ankang", "--to", "mark", "--as-of", "2025-02-01", "--json", "r");

        String summary = run.lines().get(run.lines().size() - 1);
        int more = 0;
        Matcher flips = Pattern.compile("\"PASS(?:_WITH_FIX)? → BLOCK\":(\\d+)").matcher(summary);
        while (flips.find()) {
            more += Integer.parseInt(flips.group(1));
        }
        assertThat(more).isPositive().isEqualTo(refused("mark") - refused("ankang"));
    }

    /** The reports that raise an alert under a profile, by where they stand. */
    private Set<String> raised(String profile) {
        List<String> lines = run(
                        "monitor",
                        "--profile",
                        profile,
                        "--as-of",
                        "2025-08-15",
                        "--json",
                        "--facts",
                        "r/facts",
                        "r/months/01")
                .lines();
        return lines.stream()
                .filter(line -> line.contains("\"state\":\"RAISED\""))
                .map(ImpactTest::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source(String line) {
        return line.replaceFirst(".*?\"source\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void one_limit_flips_exactly_the_subjects_that_the_preview_names() {
        Set<String> flipped = raised("ninety");
        Set<String> before = raised("sixty");
        assertThat(flipped).containsAll(before).hasSizeGreaterThan(before.size());
        flipped.removeAll(before);

        List<String> preview = run(
                        "impact",
                        "--from",
                        "sixty",
                        "--to",
                        "ninety",
                        "--as-of",
                        "2025-08-15",
                        "--json",
                        "--facts",
                        "r/facts",
                        "r/months/01")
                .lines();

        assertThat(preview.subList(0, preview.size() - 1))
                .allSatisfy(line -> assertThat(line).contains("\"results\":{\"alerts\":{\"from\":\"0\",\"to\":\"1\"}}"))
                .extracting(ImpactTest::source)
                .containsExactlyInAnyOrderElementsOf(flipped);
    }

    @Test
    void a_profile_changes_nothing_against_itself() {
        Run run = run("impact", "--from", "central", "--to", "central", "--as-of", "2026-07-31", "r");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("结果有变化的 0", "没有变化");
    }

    @Test
    void the_files_of_a_region_are_taken_without_what_they_are_compared_with() {
        Run run = run("impact", "--from", "central", "--to", "sichuan", "--as-of", "2026-07-31", "r");

        assertThat(run.out()).doesNotContain("无法读取").contains("按部门：", "市教育局");
    }

    @Test
    void an_unknown_profile_is_refused() {
        Run run = run("impact", "--from", "central", "--to", "nowhere", "r");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere");
    }

    @Test
    void compares_what_two_profiles_say_and_who_says_it() {
        Run run = run("profiles", "--compare", "chongqing", "next-year", "--as-of", "2026-01-01");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("monitoring.alerts", "next-year next.yaml", "共 1 处不同", "理由：试行");
    }

    @Test
    void a_comparison_says_in_words_what_its_keys_and_decisions_mean() {
        String zh = run("profiles", "--compare", "central", "ankang").out();
        String en = run("profiles", "--compare", "central", "ankang", "--lang", "en")
                .out();

        assertThat(zh).contains("BLOCK 不得进入下一步预算安排", "中  审核等级", "gate.passMark  ");
        assertThat(en)
                .contains("BLOCK may not enter the budget", "not set (central central.yaml:")
                .doesNotContain("（", "未设定");
    }

    @Test
    void alerts_are_told_in_all() {
        assertThat(run("impact", "--from", "central", "--to", "chongqing", "--as-of", "2026-01-01", "r")
                        .out())
                .containsPattern("有变化的 [0-9]+ 份，合计 0 → [0-9]+ 件");
    }

    @Test
    void two_places_that_change_the_same_thing_are_said_to_conflict() {
        Run run = run("profiles", "--compare", "yucheng", "longxian", "--as-of", "2026-01-01", "--json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"conflict\":true", "biaochi-profile-comparison-1");
    }
}
