// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.json.GoalJson;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int TIMES = 2_000;

    @Test
    void a_goal_comes_back_from_a_form_table() {
        Goals goals = new Goals(20150088);
        for (int i = 0; i < TIMES; i++) {
            PerformanceGoal goal = goals.next();
            String table = FormTables.write(goal);
            assertThat(FormTables.parse(table)).as("%d: %s", i, table).isEqualTo(goal);
        }
    }

    @Test
    void a_goal_comes_back_from_the_json_of_the_model() {
        Goals goals = new Goals(20210101);
        for (int i = 0; i < TIMES; i++) {
            PerformanceGoal goal = goals.next();
            byte[] model = GoalJson.write(goal);
            assertThat(GoalJson.read("", model).subject())
                    .as("%d: %s", i, new String(model, StandardCharsets.UTF_8))
                    .isEqualTo(goal);
        }
    }

    @Test
    void a_form_table_comes_back_from_a_goal() {
        RandomTable tables = new RandomTable(20200010);
        for (int i = 0; i < TIMES; i++) {
            ObjectNode table = tables.next();
            String written = FormTables.write(FormTables.parse(table.toString()));
            assertThat(Tables.tree(written)).as("%d", i).isEqualTo(Tables.tree(table.toString()));
        }
    }

    @Test
    void hostile_bytes_give_entries_and_never_anything_else() {
        Random random = new Random(20190136);
        List<String> names = Tables.names();
        for (int i = 0; i < TIMES; i++) {
            byte[] bytes = Tables.bytes(names.get(random.nextInt(names.size())));
            for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) hostile(random);
            }
            byte[] cut = random.nextBoolean() ? bytes : java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThat(Inputs.goals("f", cut))
                    .as("%d", i)
                    .allSatisfy(entry -> assertThat(entry.source()).startsWith("f"));
        }
    }

    private static int hostile(Random random) {
        String wild = "{}[]\",:\\\n0 ntf/";
        return random.nextInt(4) == 0 ? random.nextInt(256) : wild.charAt(random.nextInt(wild.length()));
    }
}
