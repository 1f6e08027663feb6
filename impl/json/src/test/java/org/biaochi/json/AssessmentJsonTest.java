// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.core.input.Unreadable;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema ASSESSMENT = SCHEMAS.getSchema(JsonSchemas.ASSESSMENT.text());
    private static final JsonSchema ERROR = SCHEMAS.getSchema(JsonSchemas.ERROR.text());

    private static final SourcePaths LEVELS = new SourcePaths() {
        @Override
        public String source(Place place) {
            return place.toString().replace("/name", "/level3");
        }

        @Override
        public Place place(String path) {
            return Place.ofPointer(path.replace("/level3", "/name"));
        }
    };

    private static String line(SampleAssessment assessment, String language) {
        return new String(AssessmentJson.line(assessment, "f.json", LEVELS, language), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String line) {
        return JsonTrees.read(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_line_is_that_of_the_contract() {
        String digest = SampleAssessment.DIGEST;
        assertThat(line(SampleAssessment.submitted(), "zh"))
                .isEqualTo(("{'schema':'biaochi-assessment-1','stage':'review',"
                                + "'subject':{'source':'f.json','id':null,'name':'雾炮车\\uD800','kind':'goal'},'verdict':'FAIL',"
                                + "'gate':{'decision':'RESUBMIT','reasons':['GR-IND-001']},'items':{"
                                + "'W1':{'findings':0,'machineShare':'0.9'},'W2':{'findings':0,'machineShare':'0.9'},"
                                + "'W3':{'findings':0,'machineShare':'0.9'},'W4':{'findings':2,'machineShare':'0.9'},"
                                + "'W5':{'findings':0,'machineShare':'0.9'},'W6':{'findings':0,'machineShare':'0.9'},"
                                + "'W7':{'findings':0,'machineShare':'0.9'},'W8':{'findings':0,'machineShare':'0.9'}},"
                                + "'score':'86.50','grade':'良','preScore':'91','findings':["
                                + "{'rule':'GR-IND-001','severity':'ERROR','path':'/indicators',"
                                + "'paths':['/indicators/2/level3','/indicators/10/level3'],"
                                + "'arguments':{'count':'2.5','name':'甲{count}','names':['甲','乙']},"
                                + "'message':'“甲{count}”共 2.5 条',"
                                + "'bases':[{'id':'cy-2015-88','text':'财预〔2015〕88号','jurisdiction':'CN',"
                                + "'kind':'numbered_text','verified':false}],'item':'W4','waiver':null},"
                                + "{'rule':'GR-IND-001','severity':'WARNING','path':'/indicators/3','paths':['/indicators/3'],"
                                + "'arguments':{},'message':'','bases':[],'item':null,"
                                + "'waiver':{'text':'已核实','by':'张三','approver':'李四','basis':null,"
                                + "'applied':'2025-06-30','expires':'2025-12-31','path':null}}],"
                                + "'ledger':{'passed':['GR-CMP-001'],'failed':['GR-IND-001'],"
                                + "'undecided':[{'rule':'GR-CMP-006','missing':['periodStart'],"
                                + "'stated':[{'text':'未定','by':'李四'}]}],"
                                + "'notApplicable':[{'rule':'GR-CMP-007','reason':'OUT_OF_SCOPE'},"
                                + "{'rule':'GR-CMP-011','reason':'REPORTED_BY(GR-IND-001)'}],"
                                + "'skipped':[{'rule':'GR-CMP-008','reason':'NOT_INSTALLED'}],"
                                + "'error':[{'rule':'GR-CMP-009','reason':'EXCEPTION'}],"
                                + "'overBudget':[{'rule':'GR-CMP-010','reason':'STEPS_LIMIT'}],"
                                + "'extra':[{'rule':'XX-ONE-001','outcome':'passed'}],"
                                + "'partlyUndecided':[{'rule':'GR-IND-001','missing':['restOfForm']}],"
                                + "'counts':{'GR-CMP-007':{'notApplicable':3},'GR-IND-001':{'passed':11,'failed':2}}},"
                                + "'figures':[{'formula':'F20','path':'','state':'PRESENT','value':'10.00',"
                                + "'inputs':[{'name':'X','text':'89.974','source':'/funds/0/executed'}],'parameters':[],"
                                + "'boundary':'','rounding':'HALF_UP 2'},"
                                + "{'formula':'R03','path':'','state':'MISSING','value':null,'code':'B','inputs':[],"
                                + "'parameters':[],'boundary':'','rounding':''}],"
                                + "'digest':'D','provenance':{'input':'D','facts':'D',"
                                + "'profile':{'id':'central','version':'1.0.0','digest':'D','asOf':'2025-09-01'},"
                                + "'engine':'1.0.0','plugins':[{'id':'org.example','version':'2.1.0'}]}}")
                        .replace('\'', '"')
                        .replace("\"D\"", "\"" + digest + "\""));
    }

    @Test
    void the_line_satisfies_the_schema() {
        assertThat(ASSESSMENT.validate(tree(line(SampleAssessment.submitted(), "zh"))))
                .isEmpty();
        assertThat(ASSESSMENT.validate(
                        tree(line(SampleAssessment.submitted(), "zh").replace("\"FAIL\"", "\"BAD\""))))
                .isNotEmpty();
    }

    @Test
    void without_a_score_sheet_there_is_neither_score_nor_grade() {
        JsonNode tree =
                tree(line(new SampleAssessment(true, PerformanceGoal.builder().build()), "zh"));
        assertThat(tree.get("score").isNull()).isTrue();
        assertThat(tree.get("grade").isNull()).isTrue();
        assertThat(tree.has("preScore")).isFalse();
        assertThat(ASSESSMENT.validate(tree)).isEmpty();
    }

    @Test
    void messages_come_in_english_where_asked() {
        assertThat(tree(line(SampleAssessment.submitted(), "en"))
                        .at("/findings/0/message")
                        .asText())
                .isEqualTo("\"甲{count}\": 2.5 rows");
    }

    @Test
    void a_draft_says_so_and_has_no_gate() {
        SampleAssessment draft =
                new SampleAssessment(true, PerformanceGoal.builder().build());
        JsonNode tree = tree(line(draft, "zh"));

        assertThat(tree.path("draft").asBoolean()).isTrue();
        assertThat(tree.path("gate").isNull()).isTrue();
        assertThat(tree.at("/subject/name").isNull()).isTrue();
        assertThat(ASSESSMENT.validate(tree)).isEmpty();
    }

    @Test
    void an_unreadable_input_has_a_line_of_its_own() {
        Unreadable<PerformanceGoal> bad = new Unreadable<>(
                "f.json",
                new UnreadableInputException("JSON_SHAPE", "/funds/1", new LocalText("应为一行", "expected a row")));
        String line = new String(AssessmentJson.errorLine(bad, "zh"), StandardCharsets.UTF_8);

        assertThat(line)
                .isEqualTo("{\"schema\":\"biaochi-assessment-1\",\"subject\":{\"source\":\"f.json\"},\"error\":"
                        + "{\"code\":\"JSON_SHAPE\",\"message\":\"应为一行\",\"path\":\"/funds/1\"}}");
        assertThat(ERROR.validate(tree(line))).isEmpty();
        assertThat(ASSESSMENT.validate(tree(line))).isEmpty();
    }
}
