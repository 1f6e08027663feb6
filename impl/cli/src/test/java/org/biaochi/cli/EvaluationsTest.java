// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;

/** Evaluation reports, as {@code evaluate} and {@code serve} tell them. */
class EvaluationsTest {
    private static final Path EXAMPLES = Path.of("../../osgi-bundles/host/src/main/distribution/examples");

    private static final String PACK = """
        id: a-county
        version: 1.0.0
        name: {zh: 某县, en: A county}
        region: "511899"
        extends: central
        validFrom: 2025-01-01
        bases:
          own-county: {text: 本县做法, mark: O, jurisdiction: "511899"}
        parameters:
          F34.policy: {value: RENORMALISE, reason: 本县设定, bases: [own-county]}
          evaluation.frameworks:
            value:
              - {framework: department, name: 部门整体, objectKind: DEPARTMENT_OVERALL}
            reason: 本县设定
            bases: [own-county]
          evaluation.framework:
            value:
              - {framework: department, id: "1", name: 在职人员控制率, weight: 5, formula: R01, threshold: 1, slope: 0.5}
              - {framework: department, id: "2", name: 三公经费变动率, weight: 8, formula: R02, threshold: 0, slope: 0.8}
            reason: 本县设定
            bases: [own-county]
          evaluation.sources:
            value:
              - {source: 财政, weight: 0.6}
              - {source: 第三方, weight: 0.4}
              - {source: 财政, weight: 0.5, from: 2026-01-01}
              - {source: 第三方, weight: 0.5, from: 2026-01-01}
            reason: 本县设定
            bases: [own-county]
        """;

    private static PerformanceEngine engine() {
        ClassLoader loader = EvaluationsTest.class.getClassLoader();
        List<Pack> packs = new ArrayList<>(Packs.from(loader).all());
        packs.add(PackReader.read("a-county.yaml", PACK));
        return ReferenceEngine.builder()
                .profiles(Packs.of(packs))
                .plugins(PluginSource.serviceLoader(loader))
                .build();
    }

    private static String json(String members, String... more) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "-", "--json"));
        arguments.addAll(List.of(more));
        return new Run()
                .on(EvaluationsTest::engine)
                .in("{\"schema\":\"biaochi-evaluation-1\"," + members.replace("\n", "") + "}")
                .of(arguments.toArray(String[]::new))
                .lines()
                .get(0);
    }

    private static Run examples(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "evaluate",
                EXAMPLES.resolve("evaluation").toString(),
                "--as-of",
                "2025-09-01",
                "--facts",
                EXAMPLES.resolve("evaluation-facts").toString()));
        arguments.addAll(List.of(more));
        return new Run().on(Run::builtInEngine).of(arguments.toArray(String[]::new));
    }

    @Test
    void the_examples_are_told_with_score_grade_and_what_is_to_be_done() {
        Run run = examples();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("总分：重算 91.00 优，公布 91.00 优", "总分：重算 84.50 良，公布 84.50 良")
                .contains("评价工作方案没有写明：抽样方法", "缺少出分所需的资料：自评报告")
                .contains("评价组成员“孙某”不在受托机构的备案人员之内。", "2025-07-18 定稿，此前没有交换意见的记录。")
                .doesNotContain("没有采用");
    }

    @Test
    void english_tells_the_same() {
        assertThat(examples("--lang", "en").out())
                .contains("Total: recomputed 84.50", "nobody is responsible for: ", "no total without: ");
    }

    @Test
    void json_holds_scores_nodes_and_gaps() {
        List<String> lines = examples("--json").lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2))
                .contains("\"stage\":\"evaluation\"", "\"grade\":\"良\",\"total\":\"84.50\",\"publishedTotal\":\"84.5")
                .contains("{\"path\":\"/nodes/0\",\"name\":\"决策\",\"level\":1,\"weight\":\"15.00\",\"score\":\"14.00\"")
                .contains("\"gaps\":[{\"kind\":\"PLAN_ITEM\",\"item\":\"抽样方法\"}");
    }

    @Test
    void assets_have_a_total_of_their_own_five_groups_once_the_self_report_is_there() {
        String groups = "\"framework\":\"assets\",\"nodes\":[{\"id\":\"1\",\"weight\":\"20\",\"score\":\"18\"},"
                + "{\"id\":\"2\",\"weight\":\"30\",\"score\":\"27\"},{\"id\":\"3\",\"weight\":\"20\",\"score\":\"20\"},"
                + "{\"id\":\"4\",\"weight\":\"15\",\"score\":\"15\"},{\"id\":\"5\",\"weight\":\"15\",\"score\":\"12\"}],";
        String check = "{\"kind\":\"现场检查记录\"}";
        assertThat(json(groups + "\"materials\":[" + check + "]"))
                .contains("\"total\":null", "{\"kind\":\"MATERIAL\",\"item\":\"自评报告\"}");
        assertThat(json(groups + "\"materials\":[" + check + ",{\"kind\":\"自评报告\"}]"))
                .contains("\"grade\":\"优\",\"total\":\"92.00\"", "\"gaps\":[]");
    }

    @Test
    void the_four_dimensions_of_fuyang_do_not_compare_with_the_national_ones() {
        String nodes = "\"framework\":\"fuyang\",\"nodes\":[{\"id\":\"1\",\"weight\":\"20\",\"score\":\"20\"},"
                + "{\"id\":\"2\",\"weight\":\"20\",\"score\":\"18\"},{\"id\":\"3\",\"weight\":\"50\"},"
                + "{\"id\":\"31\",\"parent\":\"3\",\"weight\":\"30\",\"score\":\"29\"},"
                + "{\"id\":\"32\",\"parent\":\"3\",\"weight\":\"20\",\"score\":\"18\"},"
                + "{\"id\":\"4\",\"weight\":\"10\",\"score\":\"9\"}]";
        assertThat(json(nodes, "--profile", "fuyang-zhujian"))
                .contains("\"total\":\"94.00\"", "\"comparable\":false", "\"name\":\"产出效益\",\"level\":1")
                .contains("\"score\":\"47.00\",\"published\":null");
    }

    @Test
    void three_public_expenses_below_last_year_keep_all_points() {
        String rates =
                "\"framework\":\"department\",\"nodes\":[{\"id\":\"1\",\"numerator\":\"103\",\"denominator\":\"100\"},"
                        + "{\"id\":\"2\",\"numerator\":\"97\",\"denominator\":\"100\"}]";
        assertThat(json(rates, "--profile", "a-county"))
                .contains("\"formula\":\"R02\",\"path\":\"/nodes/1\",\"state\":\"PRESENT\",\"value\":\"-0.030000\"")
                .contains("\"formula\":\"F32\",\"path\":\"/nodes/1\",\"state\":\"PRESENT\",\"value\":\"8.00\"")
                .contains("\"formula\":\"F32\",\"path\":\"/nodes/0\",\"state\":\"PRESENT\",\"value\":\"3.50\"");
    }

    @Test
    void six_roles_score_together_and_the_absent_one_is_named() {
        String roles = "\"sources\":[{\"name\":\"财政分管科室\",\"weight\":\"0.2\",\"score\":\"90\"},"
                + "{\"name\":\"分管局长\",\"weight\":\"0.2\",\"score\":\"80\"},{\"name\":\"科室负责人\",\"weight\":\"0.2\",\"score\":\"80\"},"
                + "{\"name\":\"项目负责人\",\"weight\":\"0.1\",\"score\":\"90\"},{\"name\":\"财务负责人\",\"weight\":\"0.1\",\"score\":\"90\"},"
                + "{\"name\":\"第三方\",\"weight\":\"0.2\",\"score\":\"\"}]";
        assertThat(json(roles, "--profile", "a-county"))
                .contains("\"total\":\"85.00\"", "{\"kind\":\"SOURCE\",\"item\":\"第三方\"}");
        assertThat(json(roles)).contains("\"total\":null", "\"formula\":\"F34\"", "\"value\":\"INCOMPLETE\"");
    }

    @Test
    void weights_of_sources_are_those_of_the_day() {
        String scores = "\"sources\":[{\"name\":\"财政\",\"score\":\"90\"},{\"name\":\"第三方\",\"score\":\"80\"}]";
        assertThat(json(scores, "--profile", "a-county", "--as-of", "2025-12-31"))
                .contains("\"total\":\"86.00\"");
        assertThat(json(scores, "--profile", "a-county", "--as-of", "2026-01-01"))
                .contains("\"total\":\"85.00\"");
    }

    @Test
    void a_panel_alone_gives_the_total() {
        assertThat(
                        json(
                                "\"judges\":[{\"name\":\"甲\",\"score\":\"80\"},{\"name\":\"乙\",\"score\":\"\"},{\"name\":\"丙\",\"score\":\"90\"}]"))
                .contains("\"total\":\"85.00\"");
    }

    @Test
    void a_draw_is_made_again_from_its_record() {
        String sample =
                "\"sample\":{\"seed\":\"2026-SELF\",\"frameSize\":\"5\",\"frame\":[{\"id\":\"P005\"},{\"id\":\"P003\"},"
                        + "{\"id\":\"P001\"},{\"id\":\"P002\"},{\"id\":\"P004\"}],\"drawn\":[{\"id\":\"%s\"},{\"id\":\"P002\"}]}";
        assertThat(json(sample.formatted("P001")))
                .contains("\"formula\":\"F65\"", "\"value\":[\"P002\",\"P001\"]", "\"gaps\":[]");
        assertThat(json(sample.formatted("P005"))).contains("{\"kind\":\"DRAW\",\"item\":\"P005、P002\"}");
    }

    @Test
    void served_as_the_stage_evaluation_and_as_no_other() {
        String subject =
                "\"profile\":\"central\",\"asOf\":\"2025-09-01\",\"subject\":{\"schema\":\"biaochi-evaluation-1\","
                        + "\"objectName\":\"农村道路养护\",\"totalScore\":\"80\",\"selfScore\":\"95\"}}\n";
        Run run = new Run()
                .on(Run::builtInEngine)
                .in("{\"id\":1,\"stage\":\"evaluation\"," + subject + "{\"id\":2,\"stage\":\"self-evaluation\","
                        + subject)
                .of("serve", "--stdio");
        assertThat(run.lines().get(0))
                .contains("\"stage\":\"evaluation\"", "\"rule\":\"PM-EVA-107\"", "相差 15 分，超过 10 分");
        assertThat(run.lines().get(1)).contains("\"code\":\"WRONG_STAGE\"");
    }

    @Test
    void a_day_that_there_is_not_is_told_as_typed_and_not_as_missing() {
        Run run = new Run()
                .on(Run::builtInEngine)
                .in("{\"schema\":\"biaochi-evaluation-1\",\"objectName\":\"农村道路养护\",\"state\":\"定稿\","
                        + "\"finalDate\":\"2025-02-30\",\"exchanges\":[{\"date\":\"2025-01-10\"}]}")
                .of("evaluate", "-", "--as-of", "2025-09-01");
        assertThat(run.out()).contains("定稿日期（finalDate）填的是“2025-02-30”，无法识别").doesNotContain("缺少 定稿日期");
    }

    @Test
    void a_self_evaluation_table_is_still_what_evaluate_takes_first() {
        Run run = new Run()
                .on(Run::builtInEngine)
                .in("{\"kind\":\"selfeval\",\"project\":{\"name\":\"农村道路养护\"},\"indicators\":[]}\n"
                        + "{\"schema\":\"biaochi-evaluation-1\",\"objectName\":\"农村道路养护\"}\n"
                        + "{\"schema\":\"biaochi-linkage-1\",\"objectName\":\"农村道路养护\"}\n")
                .of("evaluate", "-", "--json");
        assertThat(run.lines().get(0)).contains("\"stage\":\"self-evaluation\"");
        assertThat(run.lines().get(1)).contains("\"stage\":\"evaluation\"");
        assertThat(run.lines().get(2)).contains("\"code\":\"WRONG_STAGE\"");
    }
}
