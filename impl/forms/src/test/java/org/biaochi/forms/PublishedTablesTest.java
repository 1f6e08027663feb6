// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.GoalJson;
import org.biaochi.json.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedTablesTest {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema FORM_TABLE = SCHEMAS.getSchema(JsonSchemas.FORM_TABLE.text());
    private static final JsonSchema GOAL = SCHEMAS.getSchema(JsonSchemas.GOAL.text());

    static List<String> names() {
        return Tables.names();
    }

    @Test
    void there_are_thirty_two_tables() {
        assertThat(names()).hasSize(32);
    }

    @ParameterizedTest
    @MethodSource("names")
    void come_back_to_the_character_and_in_the_same_order(String name) {
        byte[] table = Tables.bytes(name);

        String written = FormTables.write(FormTables.read(name, table).subject());

        assertThat(written).isEqualTo(Tables.tree(table).toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void hold_no_key_that_the_format_does_not_know(String name) {
        assertThat(FormTables.read(name, Tables.bytes(name)).unknownKeys()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void satisfy_the_schema_of_form_tables(String name) {
        assertThat(FORM_TABLE.validate(Tables.tree(Tables.bytes(name)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void survive_the_way_through_the_json_of_the_model(String name) {
        PerformanceGoal goal = Inputs.goal(name, Tables.bytes(name)).subject();
        byte[] model = GoalJson.write(goal);

        assertThat(GOAL.validate(Tables.tree(model))).isEmpty();
        assertThat(Inputs.goal(name, model).subject()).isEqualTo(goal);
    }

    @Test
    void print_codes_that_are_read_beside_the_untouched_text() {
        PerformanceGoal goal =
                FormTables.read("", Tables.bytes("019-goal.json")).subject();
        assertThat(goal.field(GoalField.DEPARTMENT)).isEqualTo(Typed.of("[015001]武汉市青山区教育局"));
        assertThat(goal.field(GoalField.DEPT_CODE)).isEqualTo(Typed.of("015001"));

        PerformanceGoal wages =
                FormTables.read("", Tables.bytes("003-selfeval.json")).subject();
        assertThat(wages.id()).isEqualTo(Typed.of("51000021R000000019951"));
        assertThat(wages.name()).isEqualTo(Typed.of("51000021R000000019951-工资性支出"));
        assertThat(wages.field(GoalField.DEPT_CODE)).isEqualTo(Typed.ABSENT);
    }

    @Test
    void of_departments_are_about_the_department_as_a_whole() {
        Decoded<PerformanceGoal> table = FormTables.read("", Tables.bytes("008-department.json"));

        assertThat(table.subject().form()).isEqualTo(FormKind.DEPARTMENT);
        assertThat(table.subject().objectKind()).isEqualTo(ObjectKind.DEPARTMENT_OVERALL);
        assertThat(table.subject().partial()).isTrue();
        assertThat(table.subject().indicators().get(1).value()).isEqualTo(Typed.BLANK);
    }
}
