// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.facts.BudgetRequest;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.library.LibraryFacts;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFolderTest {
    private static final List<FactRequest> ALL = List.of(
            new FactRequest(DirectoryFacts.BUDGET_REQUEST, List.of()),
            new FactRequest(DirectoryFacts.DEPARTMENT, List.of()),
            new FactRequest(HistoryFacts.EVALUATIONS, List.of()),
            new FactRequest(CalendarFacts.WORKING_DAYS, List.of()),
            new FactRequest(LibraryFacts.INDICATORS, List.of()));

    @TempDir
    Path folder;

    private void file(String name, String... lines) throws IOException {
        Files.createDirectories(folder.resolve("facts").resolve(name).getParent());
        Files.writeString(folder.resolve("facts").resolve(name), String.join("\n", lines) + "\n");
    }

    private FactFolder open() {
        return FactFiles.open("facts", folder, Optional.of(Region.of("420106")), InputStream.nullInputStream());
    }

    private static PerformanceGoal goal(String code, String name, String year) {
        return PerformanceGoal.builder()
                .set(GoalField.PROJECT_CODE, code)
                .set(GoalField.PROJECT_NAME, name)
                .set(GoalField.BUDGET_YEAR, year)
                .set(GoalField.UNIT, "甲中心")
                .set(GoalField.DEPT_CODE, "105")
                .build();
    }

    private static Facts of(FactFolder facts, PerformanceGoal goal) {
        return facts.fetch(ALL, List.of(goal)).get(0);
    }

    private static Fact<BudgetRequest> request(String yuan) {
        return Fact.present(new BudgetRequest(Amount.ofYuan(new BigDecimal(yuan))));
    }

    private static List<String> remarks(FactFolder facts) {
        return facts.remarks().stream().map(LocalText::zh).toList();
    }

    private static String project(String project, String rest) {
        return "{\"project\":{" + project + "}," + rest + "}";
    }

    private static String asks(String yuan) {
        return "\"directory/budget-request\":{\"amount\":\"" + yuan + "\"}";
    }

    @Test
    void a_project_is_found_by_code_else_by_name() throws IOException {
        file("a.jsonl", project("\"code\":\"P1\"", asks("1")), project("\"name\":\"乙 项目\"", asks("2")));
        file("sub/c.json", project("\"code\":\"P3\",\"name\":\"丙\"", asks("3")));
        FactFolder facts = open();

        assertThat(of(facts, goal("P1", "甲", "2025")).get(DirectoryFacts.BUDGET_REQUEST))
                .isEqualTo(request("1"));
        assertThat(of(facts, goal("P2", "乙　项目", "2025")).get(DirectoryFacts.BUDGET_REQUEST))
                .isEqualTo(request("2"));
        assertThat(of(facts, goal("", "丙", "2025")).get(DirectoryFacts.BUDGET_REQUEST))
                .isEqualTo(request("3"));
        assertThat(of(facts, goal("P4", "丙", "2025"))
                        .get(DirectoryFacts.BUDGET_REQUEST)
                        .state())
                .isEqualTo(Fact.State.NOT_SUPPLIED);
        assertThat(remarks(facts)).isEmpty();
    }

    @Test
    void elements_of_an_array_and_lines_behind_a_byte_order_mark_are_found_again() throws IOException {
        file("a.json", "[" + project("\"code\":\"P1\"", asks("1")) + ",", project("\"code\":\"P2\"", asks("2")) + "]");
        file("b.jsonl", "\uFEFF" + project("\"code\":\"P3\"", asks("3")), "", project("\"code\":\"P4\"", asks("4")));
        FactFolder facts = open();

        for (int i = 1; i <= 4; i++) {
            assertThat(of(facts, goal("P" + i, "甲", "2025")).get(DirectoryFacts.BUDGET_REQUEST))
                    .isEqualTo(request(Integer.toString(i)));
        }
    }

    @Test
    void shared_documents_serve_those_they_speak_of() throws IOException {
        file("all.json", "{\"calendar/working-days\":{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}}");
        file("dept.json", "{\"department\":\"105\",\"unit\":\"甲中心\",\"directory/department\":{\"sectors\":[\"卫生\"]}}");
        file("other.json", "{\"department\":\"106\",\"directory/department\":{\"sectors\":[\"教育\"]}}");
        FactFolder facts = open();

        Facts known = of(facts, goal("P1", "甲", "2025"));
        assertThat(known.get(CalendarFacts.WORKING_DAYS).isPresent()).isTrue();
        assertThat(known.get(DirectoryFacts.DEPARTMENT).get().sectors()).containsExactly("卫生");
        assertThat(remarks(facts)).containsExactly("没有用到的公用资料：facts/other.json");
    }

    @Test
    void facts_of_another_year_are_refused_by_name_and_the_rest_is_used() throws IOException {
        file(
                "a.jsonl",
                project("\"code\":\"P1\"", "\"year\":\"2024\"," + asks("1")),
                project("\"code\":\"P1\"", "\"year\":2025,\"history/evaluations\":null"));
        FactFolder facts = open();
        Facts known = of(facts, goal("P1", "甲", "2025年"));

        assertThat(known.get(DirectoryFacts.BUDGET_REQUEST).state()).isEqualTo(Fact.State.NOT_SUPPLIED);
        assertThat(known.get(HistoryFacts.EVALUATIONS).state()).isEqualTo(Fact.State.EMPTY);
        assertThat(remarks(facts)).containsExactly("facts/a.jsonl:1 /year：是 2024 年度的资料，目标的预算年度是 2025，没有采用");
        assertThat(facts.lost()).isFalse();
    }

    @Test
    void a_goal_without_a_year_gets_no_facts_of_a_year() throws IOException {
        file("a.jsonl", project("\"code\":\"P1\"", "\"year\":\"2025\"," + asks("1")));
        FactFolder facts = open();

        assertThat(of(facts, goal("P1", "甲", "")).keys()).isEmpty();
        assertThat(remarks(facts)).singleElement().asString().contains("没有写明预算年度");
    }

    @Test
    void facts_of_another_region_are_refused_and_those_of_a_region_above_serve() throws IOException {
        file("city.jsonl", project("\"code\":\"P1\"", "\"region\":\"4201\"," + asks("1")));
        file("other.jsonl", project("\"code\":\"P1\"", "\"region\":\"420102\",\"history/evaluations\":null"));
        FactFolder facts = open();

        assertThat(of(facts, goal("P1", "甲", "2025")).keys()).containsExactly(DirectoryFacts.BUDGET_REQUEST);
        assertThat(remarks(facts))
                .containsExactly("facts/other.jsonl /region：是 420102000000 的资料，审核的地区是 420106000000，没有采用");
    }

    @Test
    void without_a_region_of_the_review_any_serves() throws IOException {
        file("other.jsonl", project("\"code\":\"P1\"", "\"region\":\"420102\"," + asks("1")));
        FactFolder facts = FactFiles.open("facts", folder, Optional.empty(), InputStream.nullInputStream());

        assertThat(of(facts, goal("P1", "甲", "2025")).get(DirectoryFacts.BUDGET_REQUEST))
                .isEqualTo(request("1"));
    }

    @Test
    void of_two_documents_on_one_fact_neither_is_used() throws IOException {
        file(
                "a.jsonl",
                project("\"code\":\"P1\"", asks("1") + ",\"history/evaluations\":null"),
                project("\"name\":\"甲\"", asks("1")));
        FactFolder facts = open();

        assertThat(of(facts, goal("P1", "甲", "2025")).keys()).containsExactly(HistoryFacts.EVALUATIONS);
        assertThat(remarks(facts)).singleElement().asString().contains("facts/a.jsonl:1", "facts/a.jsonl:2", "请只保留一份");
    }

    @Test
    void a_broken_document_or_fact_is_named_and_the_rest_is_used() throws IOException {
        file("broken.json", "{\"directory/units\":");
        file("key.json", "{\"regoin\":\"42\"," + asks("1") + "}");
        file(
                "fact.jsonl",
                project("\"code\":\"P1\"", asks("x") + ",\"history/evaluations\":null"),
                project("\"code\":\"P2\"", asks("2")));
        FactFolder facts = open();

        assertThat(of(facts, goal("P1", "甲", "2025")).keys()).containsExactly(HistoryFacts.EVALUATIONS);
        assertThat(of(facts, goal("P2", "乙", "2025")).get(DirectoryFacts.BUDGET_REQUEST))
                .isEqualTo(request("2"));
        assertThat(facts.lost()).isTrue();
        assertThat(remarks(facts))
                .anySatisfy(line -> assertThat(line).startsWith("facts/broken.json /directory/units："))
                .anySatisfy(line -> assertThat(line).contains("facts/key.json /regoin", "是否想写 \"region\""))
                .anySatisfy(line -> assertThat(line).startsWith("facts/fact.jsonl:1 /directory/budget-request/amount："))
                .hasSize(3);
    }

    @Test
    void all_unknown_keys_of_a_document_are_told_and_the_facts_beside_an_unknown_fact_serve() throws IOException {
        file("a.jsonl", project("\"code\":\"P1\"", asks("1") + ",\"history/nope\":1,\"history/nor\":2"));
        file("b.jsonl", project("\"code\":\"P2\"", asks("2") + ",\"history/nope\":1,\"regoin\":\"42\""));
        FactFolder facts = open();

        assertThat(of(facts, goal("P1", "甲", "2025")).get(DirectoryFacts.BUDGET_REQUEST))
                .isEqualTo(request("1"));
        assertThat(of(facts, goal("P2", "乙", "2025")).keys()).isEmpty();
        assertThat(remarks(facts))
                .anySatisfy(line -> assertThat(line)
                        .contains("/history/nope", "这一项没有采用，其余事实照用")
                        .doesNotContain("？；"))
                .anySatisfy(line -> assertThat(line).contains("/history/nor", "其余事实照用"))
                .anySatisfy(line -> assertThat(line).contains("b.jsonl /history/nope", "整份没有采用"))
                .anySatisfy(line -> assertThat(line).contains("b.jsonl /regoin", "整份没有采用"))
                .hasSize(4);
    }

    @Test
    void documents_that_belong_to_nobody_are_counted_where_somebody_found_none() throws IOException {
        file("a.jsonl", project("\"code\":\"P1\"", asks("1")), project("\"code\":\"P2\"", asks("2")));
        FactFolder facts = open();
        of(facts, goal("P1", "甲", "2025"));
        assertThat(remarks(facts)).isEmpty();

        of(facts, goal("P3", "丙", "2025"));
        assertThat(remarks(facts))
                .containsExactly("有 1 份项目资料没有对应的审核对象，如 facts/a.jsonl:2；另有审核对象 1 次没有找到自己的资料，请核对项目代码和名称");
    }

    @Test
    void facts_of_the_folder_are_connected_for_all_and_others_of_their_source_are_not() throws IOException {
        file("a.jsonl", project("\"code\":\"P1\"", asks("1")));
        Facts unknown = of(open(), goal("P9", "壬", "2025"));

        assertThat(unknown.connected(DirectoryFacts.BUDGET_REQUEST)).isTrue();
        assertThat(unknown.connected(DirectoryFacts.UNIT_DIRECTORY)).isFalse();
        assertThat(unknown.connected(HistoryFacts.EVALUATIONS)).isFalse();
    }

    @Test
    void a_folder_may_say_that_a_source_is_connected_but_not_misspell_it() throws IOException {
        file("a.json", "{\"connected\":[\"history\",\"directory/units\"]}");
        file("b.json", "{\"connected\":[\"directroy/units\"]}");
        FactFolder folder = open();
        Facts facts = of(folder, goal("P9", "壬", "2025"));

        assertThat(facts.connected(HistoryFacts.EVALUATIONS)).isTrue();
        assertThat(facts.connected(DirectoryFacts.UNIT_DIRECTORY)).isTrue();
        assertThat(facts.connected(DirectoryFacts.BUDGET_REQUEST)).isFalse();
        assertThat(remarks(folder))
                .singleElement()
                .asString()
                .contains("facts/b.json /connected", "directroy/units", "directory/units");
    }

    @Test
    void only_what_is_asked_for_is_answered() throws IOException {
        file("a.jsonl", project("\"code\":\"P1\"", asks("1") + ",\"history/evaluations\":null"));
        FactRequest one = new FactRequest(HistoryFacts.EVALUATIONS, List.of());

        assertThat(open().fetch(List.of(one), List.of(goal("P1", "甲", "2025")))
                        .get(0)
                        .keys())
                .containsExactly(HistoryFacts.EVALUATIONS);
    }

    @Test
    void library_files_stand_in_the_folder_as_they_are() throws IOException {
        file("library.csv", "指标编码,一级指标,二级指标,指标名称", "G1,产出指标,数量指标,培训人数");
        Facts known = of(open(), goal("P1", "甲", "2025"));

        assertThat(known.get(LibraryFacts.INDICATORS).get().codes()).containsExactly("G1");
    }

    @Test
    void a_folder_without_facts_is_refused() {
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        ConfigurationException.class, e -> assertThat(e.code()).isEqualTo("FACTS_NOT_FOUND"));
    }
}
