// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.json.JsonSchemas;
import org.junit.jupiter.api.Test;

class FormKeysTest {
    private static final JsonNode SCHEMA = Tables.tree(JsonSchemas.FORM_TABLE.text());

    @Test
    void every_field_and_column_of_the_model_has_one_first_key() {
        for (GoalField field : GoalField.values()) {
            long first = FormKeys.TOP.keysOf(field).stream()
                            .filter(key -> key.rank() == 0)
                            .count()
                    + FormKeys.PROJECT.keysOf(field).stream()
                            .filter(key -> key.rank() == 0)
                            .count();
            assertThat(first).as(field.key()).isEqualTo(1);
        }
        assertThat(Arrays.stream(IndicatorField.values()))
                .allSatisfy(column ->
                        assertThat(FormKeys.ROW.keysOf(column).get(0).rank()).isZero());
    }

    @Test
    void the_schema_knows_every_key_that_is_read() {
        assertThat(read(FormKeys.TOP)).allMatch(key -> SCHEMA.path("properties").has(key));
        assertThat(read(FormKeys.PROJECT))
                .allMatch(key ->
                        SCHEMA.at("/properties/project/oneOf/1/properties").has(key));
        assertThat(read(FormKeys.FUND))
                .allMatch(key ->
                        SCHEMA.at("/properties/funds/oneOf/1/items/properties").has(key));
        assertThat(read(FormKeys.ROW))
                .allMatch(key -> SCHEMA.at("/$defs/row/properties").has(key));
    }

    private static List<String> read(Shape<?> shape) {
        return shape.keys().stream()
                .filter(key -> key.kind() != Key.Kind.KEPT)
                .map(Key::name)
                .toList();
    }
}
