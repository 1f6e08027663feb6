// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/** Reads one goal in the model's JSON from an open parser. One instance reads one goal; not thread-safe. */
final class GoalReader {
    private static final Map<String, GoalField> FIELDS = new HashMap<>();
    private static final Map<String, IndicatorField> COLUMNS = new HashMap<>();
    private static final Map<String, FundColumn> FUND_COLUMNS = new HashMap<>();
    private static final Set<String> OWN =
            Set.of("schema", "form", "objectKind", "overallIndicators", "progressPlan", "extras");

    static {
        Arrays.stream(GoalField.values()).forEach(field -> FIELDS.put(field.key(), field));
        Arrays.stream(IndicatorField.values()).forEach(column -> COLUMNS.put(column.key(), column));
        Arrays.stream(FundColumn.values()).forEach(column -> FUND_COLUMNS.put(column.key(), column));
    }

    private final JsonParser parser;
    private final List<String> unknown = new ArrayList<>();
    private final PerformanceGoal.Builder goal = PerformanceGoal.builder();

    GoalReader(JsonParser parser) {
        this.parser = parser;
    }

    static boolean isOwnKey(String key) {
        return OWN.contains(key) || FIELDS.containsKey(key);
    }

    List<String> unknownKeys() {
        return unknown;
    }

    PerformanceGoal read() throws IOException {
        Members members = new Members();
        while (members.next()) {
            GoalField field = FIELDS.get(members.name);
            if (field != null) {
                goal.set(field, cell());
            } else if (!block(members.name)) {
                members.rest();
            }
        }
        return goal.extras(members.extras()).build();
    }

    private boolean block(String name) throws IOException {
        switch (name) {
            case "schema" -> schema();
            case "form" -> goal.form(choice(FormKind.values(), FormKind::key));
            case "objectKind" -> goal.objectKind(choice(ObjectKind.values(), ObjectKind::name));
            case "partial" -> {
                boolean flag = parser.currentToken().isBoolean();
                JsonReading.expect(
                        parser, flag ? parser.currentToken() : JsonToken.VALUE_TRUE, "true 或 false", "true or false");
                goal.partial(parser.getBooleanValue());
            }
            case "funds" -> array(this::fund);
            case "indicators" -> rows(PeriodSet.ANNUAL);
            case "overallIndicators" -> rows(PeriodSet.OVERALL);
            case "progressPlan" -> {
                List<ProgressNode> nodes = new ArrayList<>();
                array(() -> {
                    Map<String, Typed> cells = cells(Set.of("content", "date"));
                    nodes.add(new ProgressNode(of(cells, "content"), of(cells, "date")));
                });
                goal.progressPlan(nodes);
            }
            case "tasks" -> {
                List<AnnualTask> tasks = new ArrayList<>();
                array(() -> {
                    Map<String, Typed> cells = cells(Set.of("name", "amount", "goalRef"));
                    tasks.add(new AnnualTask(of(cells, "name"), of(cells, "amount"), of(cells, "goalRef")));
                });
                goal.tasks(tasks);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void schema() throws IOException {
        if (!GoalJson.SCHEMA.equals(parser.getText())) {
            throw Faults.of(
                    "UNKNOWN_SCHEMA",
                    JsonReading.pointer(parser),
                    "不认识的格式“" + parser.getText() + "”，应为 " + GoalJson.SCHEMA,
                    "unknown schema \"" + parser.getText() + "\"; expected " + GoalJson.SCHEMA);
        }
    }

    private <E> E choice(E[] values, Function<E, String> key) throws IOException {
        String text = parser.getText();
        List<String> known = new ArrayList<>();
        for (E value : values) {
            if (key.apply(value).equals(text)) {
                return value;
            }
            known.add(key.apply(value));
        }
        throw Faults.of(
                "UNKNOWN_KIND",
                JsonReading.pointer(parser),
                "不认识“" + text + "”，请填写 " + String.join("、", known),
                "unknown value \"" + text + "\"; write one of " + String.join(", ", known));
    }

    private interface Element {
        void read() throws IOException;
    }

    private void array(Element element) throws IOException {
        JsonReading.expect(parser, JsonToken.START_ARRAY, "一个数组 […]", "an array […]");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonReading.expect(parser, JsonToken.START_OBJECT, "一行 {…}", "a row {…}");
            element.read();
        }
    }

    private void fund() throws IOException {
        FundLine.Builder line = FundLine.builder();
        Members members = new Members();
        while (members.next()) {
            FundColumn column = FUND_COLUMNS.get(members.name);
            if (column != null) {
                line.set(column, cell());
            } else if (members.name.equals("item")) {
                line.item(cell());
            } else {
                members.rest();
            }
        }
        goal.fund(line.extras(members.extras()).build());
    }

    /** A column that some row has is BLANK in the others. */
    private void rows(PeriodSet set) throws IOException {
        List<Indicator.Builder> rows = new ArrayList<>();
        Map<IndicatorField, Boolean> carried = new EnumMap<>(IndicatorField.class);
        array(() -> {
            Indicator.Builder row = Indicator.builder();
            Members members = new Members();
            while (members.next()) {
                IndicatorField column = COLUMNS.get(members.name);
                if (column != null) {
                    row.set(column, cell());
                    carried.put(column, true);
                } else {
                    members.rest();
                }
            }
            rows.add(row.extras(members.extras()));
        });
        for (Indicator.Builder row : rows) {
            for (IndicatorField column : carried.keySet()) {
                if (row.get(column).isAbsent()) {
                    row.set(column, Typed.BLANK);
                }
            }
            goal.indicator(set, row);
        }
    }

    private Map<String, Typed> cells(Set<String> names) throws IOException {
        Map<String, Typed> cells = new HashMap<>();
        Members members = new Members();
        while (members.next()) {
            if (names.contains(members.name)) {
                cells.put(members.name, cell());
            } else {
                parser.skipChildren();
                unknown.add(JsonReading.pointer(parser));
            }
        }
        return cells;
    }

    private static Typed of(Map<String, Typed> cells, String name) {
        return cells.getOrDefault(name, Typed.ABSENT);
    }

    private Typed cell() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return Typed.BLANK;
        }
        if (token == JsonToken.START_OBJECT) {
            return placeholder();
        }
        if (token == JsonToken.START_ARRAY) {
            JsonReading.expect(parser, JsonToken.VALUE_STRING, "一个单元格（文本或数字）", "a cell (a text or a number)");
        }
        return Typed.of(parser.getText());
    }

    private Typed placeholder() throws IOException {
        boolean named = parser.nextToken() == JsonToken.FIELD_NAME
                && parser.currentName().equals("blank");
        boolean text = named && parser.nextToken() == JsonToken.VALUE_STRING;
        Typed blank = text ? Typed.blank(parser.getText()) : Typed.BLANK;
        if (!text || parser.nextToken() != JsonToken.END_OBJECT) {
            throw Faults.shape(
                    JsonReading.pointer(parser), "一个单元格，或 {\"blank\":\"/\"}", "a cell, or {\"blank\":\"/\"}", "{…}");
        }
        return blank;
    }

    /** The members of the object on whose opening brace the parser stands; refuses names that occur twice. */
    private final class Members {
        private final Set<String> seen = new HashSet<>();
        private @Nullable Map<String, String> extras;
        private String name = "";

        boolean next() throws IOException {
            if (parser.nextToken() == JsonToken.END_OBJECT) {
                return false;
            }
            name = parser.currentName();
            if (!seen.add(name)) {
                throw JsonReading.duplicateKey(parser, name);
            }
            parser.nextToken();
            return true;
        }

        /** Keeps a member that the model does not know. */
        void rest() throws IOException {
            if (name.equals("extras") && parser.currentToken() == JsonToken.START_OBJECT) {
                Members inner = new Members();
                while (inner.next()) {
                    keep(inner.name);
                }
            } else {
                unknown.add(JsonReading.pointer(parser));
                keep(name);
            }
        }

        private void keep(String key) throws IOException {
            if (extras == null) {
                extras = new LinkedHashMap<>();
            }
            extras.put(key, RawJson.copy(parser));
        }

        Extras extras() {
            return extras == null ? Extras.NONE : Extras.of(extras);
        }
    }
}
