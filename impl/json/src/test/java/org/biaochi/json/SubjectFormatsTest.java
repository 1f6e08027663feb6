// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Disclosure;
import org.junit.jupiter.api.Test;

class SubjectFormatsTest {
    @Test
    void every_kind_of_subject_is_found_by_its_name_its_stage_and_its_schema() {
        for (SubjectFormat<?> format : SubjectFormats.all()) {
            assertThat(SubjectFormats.ofType(format.type().name())).contains(format);
            assertThat(SubjectFormats.ofSchema(format.schema())).contains(format);
            assertThat(SubjectFormats.ofStage(format.type().stage())).contains(format);
            assertThat(SubjectFormats.knowing("schema")).contains(format);
        }
    }

    @Test
    void what_nobody_knows_is_not_found() {
        assertThat(SubjectFormats.ofType("sheep")).isEmpty();
        assertThat(SubjectFormats.ofSchema("biaochi-sheep-1")).isEmpty();
        assertThat(SubjectFormats.knowing("wool")).isEmpty();
    }

    @Test
    void a_key_that_only_one_kind_has_tells_it_from_the_others() {
        assertThat(SubjectFormats.knowing("annualGoal")).containsExactly(SubjectFormats.GOAL);
        assertThat(SubjectFormats.knowing("conclusion")).containsExactly(SubjectFormats.PRE_EVALUATION);
        assertThat(SubjectFormats.knowing("projectName"))
                .containsExactly(SubjectFormats.GOAL, SubjectFormats.PRE_EVALUATION);
    }

    @Test
    void goals_belong_to_review() {
        assertThat(SubjectFormats.ofStage(Stage.REVIEW)).containsExactly(SubjectFormats.GOAL);
        assertThat(SubjectFormats.of(PerformanceGoal.TYPE)).contains(SubjectFormats.GOAL);
    }

    @Test
    void each_reads_what_it_wrote() throws IOException {
        assertThat(again(SubjectFormats.GOAL, "{\"projectName\":\"甲\"}")).isInstanceOf(PerformanceGoal.class);
        assertThat(again(SubjectFormats.PRE_EVALUATION, "{\"projectName\":\"甲\"}"))
                .isInstanceOf(PreEvaluation.class);
        assertThat(again(
                        SubjectFormats.MONITORING,
                        "{\"projectName\":\"甲\",\"windowEnd\":\"7月\",\"funds\":[{\"item\":\"年度资金总额\",\"forecast\":\"9\"}],"
                                + "\"indicators\":[{\"name\":\"培训人数\",\"actual\":\"30人\"},{\"name\":\"及格率\"}]}"))
                .isInstanceOf(MonitoringReport.class);
        assertThat(
                        again(
                                SubjectFormats.LINKAGE,
                                "{\"objectName\":\"甲\",\"grade\":\"中\",\"actions\":[{\"verb\":\"RATE\",\"rate\":null}],"
                                        + "\"cuts\":[{\"source\":\"监控\"}],\"allocations\":[{\"code\":\"1\",\"amount\":\"5\"}]}"))
                .isInstanceOf(LinkageDecision.class);
        assertThat(again(
                        SubjectFormats.EVALUATION,
                        "{\"objectName\":\"甲\",\"nodes\":[{\"id\":\"1\",\"weight\":\"15\",\"kept\":1}],\"exchanges\":[],"
                                + "\"engagement\":{\"firm\":\"乙\",\"relations\":[],\"more\":true},"
                                + "\"experts\":[{\"name\":\"丙\"},{\"name\":\"丁\",\"assignments\":[{\"unit\":\"某局\"}]}],"
                                + "\"surveys\":[{\"sent\":9,\"answers\":[{\"count\":3}]}],"
                                + "\"sample\":{\"seed\":\"s\",\"drawn\":[{\"id\":\"P1\"}]},\"other\":{\"a\":1}}"))
                .isInstanceOf(Evaluation.class);
        assertThat(again(
                        SubjectFormats.CIRCULAR,
                        "{\"region\":\"619901\",\"objects\":[{\"objectId\":\"A\",\"kept\":1}],\"records\":[{\"kind\":\"自评\"}],"
                                + "\"kpis\":[{\"value\":{\"blank\":\"/\"}}],\"bundle\":[{\"part\":\"绩效目标\"}]}"))
                .isInstanceOf(Circular.class);
        assertThat(again(
                        SubjectFormats.DISCLOSURE,
                        "{\"region\":\"619901\",\"occasion\":\"决算\",\"bundle\":[{\"part\":\"绩效自评\"}],\"kept\":[1],"
                                + "\"kpis\":[{\"formula\":\"F50\"}]}"))
                .isInstanceOf(Disclosure.class);
        assertThat(again(SubjectFormats.RECTIFICATION, "{\"objectName\":\"甲\",\"issues\":[{\"id\":\"1\",\"kept\":2}]}"))
                .isInstanceOf(Rectification.class);
        assertThat(
                        again(
                                SubjectFormats.CASE_FILE,
                                "{\"caseId\":\"1\",\"inputs\":[{\"name\":\"E\",\"text\":\"1/3\"}],\"events\":[{\"state\":\"OPEN\",\"kept\":2}]}"))
                .isInstanceOf(CaseFile.class);
    }

    private static Subject again(SubjectFormat<?> format, String json) throws IOException {
        Subject read = format.read("f", json.getBytes(StandardCharsets.UTF_8)).subject();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonOut.open(bytes)) {
            format.write(read, out);
        }
        assertThat(format.read("f", bytes.toByteArray()).subject()).isEqualTo(read);
        return read;
    }
}
