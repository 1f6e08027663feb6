// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistypedKeysTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "biaochi-goal-1          | {'projctName':'甲'}                        | /projctName             |"
                        + " projectName",
                "biaochi-goal-1          | {'indicatrs':[]}                          | /indicatrs              |"
                        + " indicators",
                "biaochi-goal-1          | {'funds':[{'item':'甲','bugdet':'1'}]}     | /funds/0/bugdet         |"
                        + " budget",
                "biaochi-goal-1          | {'progressPlan':[{'contnt':'甲'}]}         | /progressPlan/0/contnt  |"
                        + " content",
                "biaochi-monitoring-1    | {'windowStrat':'2025-01'}                 | /windowStrat            |"
                        + " windowStart",
                "biaochi-monitoring-1    | {'indicators':[{'posibility':'1'}]}       | /indicators/0/posibility |"
                        + " possibility",
                "biaochi-monitoring-1    | {'funds':[{'forcast':'1'}]}               | /funds/0/forcast        |"
                        + " forecast",
                "biaochi-self-evaluation-1 | {'indicators':[{'actaul':'1'}]}         | /indicators/0/actaul    |"
                        + " actual",
                "biaochi-case-file-1     | {'evnts':[]}                              | /evnts                  |"
                        + " events",
                "biaochi-case-file-1     | {'events':[{'state':'已发函','dedline':'x'}]} | /events/0/dedline     |"
                        + " deadline",
                "biaochi-circular-1      | {'records':[{'objctId':'P1'}]}            | /records/0/objctId      |"
                        + " objectId",
                "biaochi-disclosure-1    | {'exemtions':[]}                          | /exemtions              |"
                        + " exemptions",
                "biaochi-evaluation-1    | {'ObjectName':'甲'}                       | /ObjectName             |"
                        + " objectName",
                "biaochi-linkage-1       | {'objectname':'甲'}                       | /objectname             |"
                        + " objectName",
                "biaochi-rectification-1 | {'issue':[]}                              | /issue                  |"
                        + " issues",
                "biaochi-pre-evaluation-1 | {'vetos':[]}                             | /vetos                  | vetoes"
            })
    void are_told_with_their_path_in_every_kind_of_document(String schema, String json, String path, String meant) {
        assertThat(remarks(schema, json))
                .singleElement()
                .satisfies(remark -> assertThat(remark).startsWith(path + " ").contains("是否想写 \"" + meant + "\""));
    }

    @Test
    void are_told_once_for_all_rows_of_a_table() {
        assertThat(remarks(
                        "biaochi-case-file-1",
                        "{'events':[{'dedline':'1','state':'甲'},{'state':'乙'},{'state':'丙','dedline':'2'}]}"))
                .singleElement()
                .satisfies(remark -> assertThat(remark).startsWith("/events/0/dedline 等 2 处"));
    }

    @Test
    void that_resemble_nothing_stay_unsaid() {
        assertThat(remarks("biaochi-goal-1", "{'financeBureauRemark':'甲','indicators':[{'内部编号':'7'}]}"))
                .isEmpty();
    }

    @Test
    void cannot_have_meant_what_is_there() {
        assertThat(remarks("biaochi-goal-1", "{'units':'甲','unit':'乙','fundUnits':'万元'}"))
                .noneMatch(remark -> remark.contains("\"unit\""));
    }

    private static List<String> remarks(String schema, String json) {
        String document = "{'schema':'" + schema + "'," + json.substring(1);
        Decoded<?> read = SubjectFormats.ofSchema(schema)
                .orElseThrow()
                .read(
                        JsonRecord.of("f.json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        JsonReading.STANDARD);
        return read.remarks().stream().map(remark -> remark.zh()).toList();
    }
}
