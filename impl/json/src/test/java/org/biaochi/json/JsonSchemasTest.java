// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonSchemasTest {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static JsonNode tree(String json) {
        return JsonTrees.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(JsonSchemas.class)
    void are_schemas_themselves(JsonSchemas schema) {
        JsonSchema meta = SCHEMAS.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(tree(schema.text()))).isEmpty();
    }

    @Test
    void of_goals_know_every_field_and_column() {
        JsonNode schema = tree(JsonSchemas.GOAL.text());

        assertThat(Arrays.stream(GoalField.values()).map(GoalField::key))
                .allMatch(key -> schema.path("properties").has(key));
        assertThat(Arrays.stream(IndicatorField.values()).map(IndicatorField::key))
                .allMatch(key -> schema.at("/$defs/row/properties").has(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":1,\"stage\":\"review\",\"profile\":\"central\",\"asOf\":\"2025-09-01\",\"subject\":{},\"lang\":\"zh\"} | true",
                "{\"id\":1,\"stage\":\"pre-evaluation\",\"profile\":\"central\",\"subject\":{}} | true",
                "{\"id\":1,\"stage\":\"monitoring\",\"subject\":{}} | true",
                "{\"id\":2,\"formula\":\"F20\",\"inputs\":{\"X\":\"1\"}} | true",
                "{\"id\":3,\"describe\":\"rules\"} | true",
                "{\"id\":4} | false",
                "{\"id\":5,\"describe\":\"engine\",\"draf\":true} | false",
                "{\"id\":5,\"describe\":\"rules\",\"profile\":\"central\",\"region\":\"61\"} | false",
                "{\"id\":5,\"describe\":\"rules\",\"department\":\"101\"} | false",
                "{\"id\":5,\"stage\":\"sheep\",\"subject\":{}} | false",
                "{\"stage\":\"review\",\"subject\":{},\"waivers\":[{\"rule\":\"GR-IND-001\",\"text\":\"a\",\"by\":\"b\",\"expire\":\"\"}]} | false",
                "{\"stage\":\"review\",\"subject\":{},\"gate\":true} | true",
                "{\"stage\":\"review\",\"subject\":{},\"gate\":\"true\"} | false",
                "{\"stage\":\"review\",\"subject\":{},\"waivers\":[{\"rule\":\"GR-IND-001\",\"text\":\"a\",\"by\":\"b\",\"approver\":\"c\",\"applied\":\"2025-06-30\"}]} | true",
                "{\"id\":5,\"stage\":\"review\"} | false",
                "{\"id\":6,\"describe\":\"all\"} | false",
                "{\"stage\":\"review\",\"subject\":{},\"waivers\":[{\"rule\":\"GR-IND-001\"}]} | false",
                "{\"stage\":\"review\",\"subject\":{},\"facts\":{\"history/approved-goal\":null}} | true"
            })
    void of_requests_accept_what_can_be_answered(String request, boolean accepted) {
        JsonSchema schema = SCHEMAS.getSchema(JsonSchemas.REQUEST.text());

        assertThat(schema.validate(tree(request)).isEmpty()).isEqualTo(accepted);
    }
}
