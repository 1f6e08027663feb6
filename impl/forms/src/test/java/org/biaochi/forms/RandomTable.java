// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Random;

/** Form tables at random, from a seed: every known key, aliases beside each other, nulls, numbers, keys nobody knows. */
final class RandomTable {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] TEXTS = {"", "", " ", "/", "甲", "2024", "219-甲局", "[015001]乙局", "\"", "≥95%", "是"};

    private final Random random;

    RandomTable(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode next() {
        ObjectNode table = NODES.objectNode();
        fill(table, FormKeys.TOP);
        table.put(FormKeys.KIND_KEY, random.nextBoolean() ? "goal" : "department");
        if (random.nextBoolean()) {
            ObjectNode project = NODES.objectNode();
            fill(project, FormKeys.PROJECT);
            table.set(FormKeys.PROJECT_KEY, project);
        }
        rows(table, FormKeys.FUNDS_KEY, FormKeys.FUND);
        rows(table, FormKeys.INDICATORS_KEY, FormKeys.ROW);
        rows(table, FormKeys.OVERALL_INDICATORS_KEY, FormKeys.ROW);
        rows(table, FormKeys.PROGRESS_KEY, FormKeys.PROGRESS);
        rows(table, FormKeys.TASKS_KEY, FormKeys.TASK);
        if (random.nextInt(4) == 0) {
            table.put(FormKeys.PARTIAL_KEY, random.nextBoolean());
        }
        return table;
    }

    private <F extends Enum<F>> void rows(ObjectNode table, String name, Shape<F> shape) {
        int choice = random.nextInt(8);
        if (choice == 0) {
            table.putNull(name);
        } else if (choice > 2) {
            ArrayNode rows = table.putArray(name);
            for (int i = random.nextInt(4); i > 0; i--) {
                fill(rows.addObject(), shape);
            }
        }
    }

    private <F extends Enum<F>> void fill(ObjectNode object, Shape<F> shape) {
        for (Key<F> key : shape.keys()) {
            if (key.kind() != Key.Kind.STRUCTURE && random.nextInt(3) == 0) {
                scalar(object, key.name());
            }
        }
        if (random.nextInt(4) == 0) {
            object.putObject("未知").put("a", new BigDecimal("1.50"));
        }
    }

    private void scalar(ObjectNode object, String name) {
        switch (random.nextInt(8)) {
            case 0 -> object.putNull(name);
            case 1 -> object.put(name, random.nextInt(3000));
            case 2 -> object.put(name, random.nextBoolean());
            default -> object.put(name, TEXTS[random.nextInt(TEXTS.length)]);
        }
    }
}
