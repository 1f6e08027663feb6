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
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.UnknownKey;

/** Reads one goal in the model's JSON from an open parser. One instance reads one goal; not thread-safe. */
final class GoalReader {
    private static final Map<String, GoalField> FIELDS = new HashMap<>();
    private static final Map<String, IndicatorField> COLUMNS = new HashMap<>();
    private static final Map<String, FundColumn> FUND_COLUMNS = new HashMap<>();
    private static final Set<String> BLOCKS = Set.of("partial", "funds", "indicators", "tasks");
    private static final Set<String> OWN =
            Set.of("schema", "form", "objectKind", "overallIndicators", "progressPlan", "extras");

    static {
        Arrays.stream(GoalField.values()).forEach(field -> FIELDS.put(field.key(), field));
        Arrays.stream(IndicatorField.values()).forEach(column -> COLUMNS.put(column.key(), column));
        Arrays.stream(FundColumn.values()).forEach(column -> FUND_COLUMNS.put(column.key(), column));
    }

    private static final Set<String> ALL = allKeys();
    private static final Set<String> FUND_KEYS = fundKeys();

    private final JsonParser parser;
    private final String schema;
    private final Beside beside;
    private final List<UnknownKey> unknown = new ArrayList<>();
    private final PerformanceGoal.Builder goal = PerformanceGoal.builder();

    GoalReader(JsonParser parser) {
        this(parser, GoalJson.SCHEMA, Beside.NOTHING);
    }

    /** Reads a document that states a goal among other things, under the schema of that document. */
    GoalReader(JsonParser parser, String schema, Beside beside) {
        this.parser = parser;
        this.schema = schema;
        this.beside = beside;
    }

    /**
     * The names of the cells that a document has beside those of its goal: they are kept, and not unknown. Immutable.
     *
     * @param top in the document itself
     * @param rows in each indicator of the year
     * @param funds in each fund line
     */
    record Beside(Set<String> top, Set<String> rows, Set<String> funds) {
        static final Beside NOTHING = new Beside(Set.of(), Set.of(), Set.of());

        /** Copies the names. */
        Beside {
            top = Set.copyOf(top);
            rows = Set.copyOf(rows);
            funds = Set.copyOf(funds);
        }
    }

    /** The keys that belong to this format and to none of the forms. */
    static Set<String> keys() {
        Set<String> keys = new HashSet<>(FIELDS.keySet());
        keys.addAll(OWN);
        return keys;
    }

    private static Set<String> allKeys() {
        Set<String> keys = keys();
        keys.addAll(BLOCKS);
        return keys;
    }

    private static Set<String> fundKeys() {
        Set<String> keys = new HashSet<>(FUND_COLUMNS.keySet());
        keys.add("item");
        return keys;
    }

    List<UnknownKey> unknownKeys() {
        return unknown;
    }

    PerformanceGoal read() throws IOException {
        ObjectMembers members = members(ALL);
        while (members.next()) {
            GoalField field = FIELDS.get(members.name());
            if (field != null) {
                goal.set(field, cell());
            } else if (!block(members.name())) {
                members.restUnless(beside.top());
            }
        }
        return goal.extras(members.extras()).build();
    }

    private boolean block(String name) throws IOException {
        switch (name) {
            case "schema" -> ObjectMembers.schema(parser, schema);
            case "form" -> goal.form(ObjectMembers.choice(parser, FormKind.values(), FormKind::key, GoalReader::term));
            case "objectKind" ->
                goal.objectKind(ObjectMembers.choice(parser, ObjectKind.values(), ObjectKind::name, GoalReader::term));
            case "partial" -> {
                boolean flag = parser.currentToken().isBoolean();
                JsonReading.expect(
                        parser, flag ? parser.currentToken() : JsonToken.VALUE_TRUE, "true 或 false", "true or false");
                goal.partial(parser.getBooleanValue());
            }
            case "funds" -> ObjectMembers.array(parser, this::fund);
            case "indicators" -> rows(PeriodSet.ANNUAL);
            case "overallIndicators" -> rows(PeriodSet.OVERALL);
            case "progressPlan" -> {
                List<ProgressNode> nodes = new ArrayList<>();
                ObjectMembers.array(parser, () -> {
                    Map<String, Typed> cells = cells(Set.of("content", "date"));
                    nodes.add(new ProgressNode(of(cells, "content"), of(cells, "date")));
                });
                goal.progressPlan(nodes);
            }
            case "tasks" -> {
                List<AnnualTask> tasks = new ArrayList<>();
                ObjectMembers.array(parser, () -> {
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

    private static String term(FormKind form) {
        return switch (form) {
            case GOAL -> "绩效目标申报表";
            case SELF_EVALUATION -> "绩效自评表";
            case MONITORING -> "绩效运行监控表";
            case DEPARTMENT -> "部门（单位）整体绩效表";
            case EVALUATION -> "绩效评价";
        };
    }

    private static String term(ObjectKind kind) {
        return switch (kind) {
            case PROJECT -> "项目支出";
            case DEPARTMENT_OVERALL -> "部门（单位）整体支出";
            case POLICY -> "政策";
            case TRANSFER_PAYMENT -> "转移支付";
            case BOND -> "政府债券";
            case ASSETS -> "国有资产";
            case LOWER_GOVERNMENT -> "下级政府财政运行";
        };
    }

    private void fund() throws IOException {
        FundLine.Builder line = FundLine.builder();
        ObjectMembers members = members(FUND_KEYS);
        while (members.next()) {
            FundColumn column = FUND_COLUMNS.get(members.name());
            if (column != null) {
                line.set(column, cell());
            } else if (members.name().equals("item")) {
                line.item(cell());
            } else {
                members.restUnless(beside.funds());
            }
        }
        goal.fund(line.extras(members.extras()).build());
    }

    /** A column that some row has is BLANK in the others. */
    private void rows(PeriodSet set) throws IOException {
        List<Indicator.Builder> rows = new ArrayList<>();
        Map<IndicatorField, Boolean> carried = new EnumMap<>(IndicatorField.class);
        Set<String> own = set == PeriodSet.ANNUAL ? beside.rows() : Set.of();
        ObjectMembers.array(parser, () -> {
            Indicator.Builder row = Indicator.builder();
            ObjectMembers members = members(COLUMNS.keySet());
            while (members.next()) {
                IndicatorField column = COLUMNS.get(members.name());
                if (column != null) {
                    row.set(column, cell());
                    carried.put(column, true);
                } else {
                    members.restUnless(own);
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
        ObjectMembers members = members(names);
        while (members.next()) {
            if (names.contains(members.name())) {
                cells.put(members.name(), cell());
            } else {
                members.leaveOut();
            }
        }
        return cells;
    }

    private static Typed of(Map<String, Typed> cells, String name) {
        return cells.getOrDefault(name, Typed.ABSENT);
    }

    private Typed cell() throws IOException {
        return ObjectMembers.cell(parser);
    }

    private ObjectMembers members(Set<String> known) {
        return new ObjectMembers(parser, unknown, known);
    }
}
