// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.dictionary.FieldType;
import org.biaochi.tables.dictionary.TableField;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowSet;

/** Rows as hosts have them, at random, from a seed: every column or some, columns of their own, odd texts, nulls. */
public final class HostRows {
    private static final String[] TEXTS = {
        "甲", "≥95%", "10", " 空 白 ", "a\"b\\c/d", "2024", "第一行\n第二行", "true", "null", "𠮷", "＝", "1,000", "'; DROP"
    };

    /** What is typed in each row, by table and key, columns in upper case. */
    public static Map<String, Map<String, String>> texts(RowSet rows) {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        for (String table : rows.tables()) {
            String key =
                    DataDictionary.standard().table(table).orElseThrow().keys().get(0);
            for (Row row : rows.rows(table)) {
                Map<String, String> typed = new TreeMap<>();
                row.texts().forEach((column, text) -> typed.put(column.toUpperCase(Locale.ROOT), text));
                if (texts.put(table + " " + row.text(key), typed) != null) {
                    throw new IllegalArgumentException("two rows with the key " + row.text(key) + " in " + table);
                }
            }
        }
        return texts;
    }

    /** The rows that are not the same in both, as they are in each. */
    public static List<String> differences(RowSet rows, RowSet others) {
        Map<String, Map<String, String>> left = texts(rows);
        Map<String, Map<String, String>> right = texts(others);
        List<String> differences = new ArrayList<>();
        left.forEach((key, typed) -> {
            if (!typed.equals(right.get(key))) {
                differences.add(key + " " + typed + " but " + right.get(key));
            }
        });
        right.keySet().stream().filter(key -> !left.containsKey(key)).forEach(key -> differences.add(key + " is new"));
        return differences;
    }

    private final Random random;

    public HostRows(long seed) {
        this.random = new Random(seed);
    }

    public RowSet goals(int projects) {
        RowSet.Builder rows = RowSet.builder().table("PM_PERF_GOAL_INFO").table("PM_PERF_INDICATOR");
        for (int i = 0; i < projects; i++) {
            Map<String, String> object = object("51000024T" + "%012d".formatted(i));
            object.put("VERSION", one("1", "批复", ""));
            object.put("SUB_MOF_DIV_CODE", one("", "", "510100000"));
            for (String type : types()) {
                object.put("PERF_OBJ_TYPE_CODE", type);
                rows.add("PM_PERF_GOAL_INFO", row("PM_PERF_GOAL_INFO", "G" + i + "-" + type, object));
                indicators(rows, "PM_PERF_INDICATOR", i + "-" + type, object);
            }
        }
        for (int i = 0; i < projects; i++) {
            Map<String, String> object = object("");
            object.put("DEPT_CODE", "%06d".formatted(i));
            rows.add("BGT_PERF_GOAL_INFO", row("BGT_PERF_GOAL_INFO", "D" + i, object));
            indicators(rows, "BGT_PERF_INDICATOR", "d" + i, object);
        }
        return rows.build();
    }

    /** Self-evaluations with goals, indicators and funds. */
    public RowSet selfEvaluations(int projects) {
        RowSet.Builder rows = RowSet.builder();
        for (int i = 0; i < projects; i++) {
            Map<String, String> object = object("51000024T" + "%012d".formatted(i));
            object.put("AGENCY_CODE", one("207001", "207002"));
            object.put("EVAL_ID", "E" + i);
            rows.add("PM_PERF_SELF_EVAL", row("PM_PERF_SELF_EVAL", "E" + i, object));
            children(rows, "PM_SELF_EVAL_GOAL", "G" + i, object, 3);
            children(rows, "PM_SELF_EVAL_INDICATOR", "I" + i, object, 6);
            children(rows, "PM_PERF_SELF_BGT", "F" + i, object, 4);
        }
        return rows.build();
    }

    /** Monitoring reports of units under tasks. */
    public RowSet monitoring(int tasks) {
        RowSet.Builder rows = RowSet.builder();
        for (int i = 0; i < tasks; i++) {
            Map<String, String> object = object("");
            object.put("PERF_TASK_ID", "T" + i);
            object.put("DEPT_CODE", "207");
            rows.add("PAY_PERF_MONITOR_TASK", row("PAY_PERF_MONITOR_TASK", "T" + i, object));
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                object.put("AGENCY_CODE", "20700" + k);
                object.put("PRO_CODE", "51000024T" + "%012d".formatted(i * 10 + k));
                rows.add("PAY_PERF_MONITOR_INFO", row("PAY_PERF_MONITOR_INFO", "M" + i + "-" + k, object));
                children(rows, "PAY_PERF_MONITOR_INFO", "M" + i + "-" + k, object, 5);
            }
        }
        return rows.build();
    }

    /** Self-evaluations, monitoring and evaluations with their files. */
    public RowSet files(int projects) {
        RowSet.Builder rows = RowSet.builder();
        for (int i = 0; i < projects; i++) {
            Map<String, String> object = object("51000024T" + "%012d".formatted(i));
            object.put("AGENCY_CODE", "207001");
            for (String table : List.of("PM_PERF_SELF_EVAL", "PM_PERF_DEPT_EVAL", "PM_PERF_GOV_EVAL")) {
                object.put("EVAL_ID", table + i);
                rows.add(table, row(table, table + i, object));
                children(rows, "PERF_PUBLIC_FILE", table + i, object, 3);
            }
            object.put("PERF_TASK_ID", "T" + i);
            object.put("PERF_MON_ID", "M" + i);
            rows.add("PAY_PERF_MONITOR_TASK", row("PAY_PERF_MONITOR_TASK", "T" + i, object));
            rows.add("PAY_PERF_MONITOR_INFO", row("PAY_PERF_MONITOR_INFO", "M" + i, object));
            children(rows, "PAY_PERF_MONITOR_ATTACH", "A" + i, object, 3);
        }
        return rows.build();
    }

    /** Bonds: a tree of indicators that self-evaluations and evaluations share, some details pointing to none. */
    public RowSet bonds(int projects) {
        RowSet.Builder rows = RowSet.builder();
        Map<String, String> node = object("");
        for (int i = 0; i < 8; i++) {
            node.put("PARENT_ID", i == 0 ? "" : "N" + (i - 1) / 3);
            node.put("LEVEL_NO", one("", "1", "2"));
            rows.add("GD_PERF_INDICATOR", row("GD_PERF_INDICATOR", "N" + i, node));
        }
        for (String table : List.of("GD_PERF_SELF_EVAL", "GD_PERF_EVAL")) {
            for (int i = 0; i < projects; i++) {
                Map<String, String> object = object("51000024T" + "%012d".formatted(i));
                object.put("EVAL_ID", table + i);
                rows.add(table, row(table, table + i, object));
                children(rows, "PERF_PUBLIC_FILE", table + i, object, 3);
                for (int k = random.nextInt(6); k > 0; k--) {
                    object.put("KPI_ID", one("N" + random.nextInt(8), "N7", "nowhere", ""));
                    rows.add(table + "_DTL", row(table + "_DTL", table + i + "-" + k, object));
                }
            }
        }
        return rows.build();
    }

    private void children(RowSet.Builder rows, String table, String of, Map<String, String> object, int most) {
        for (int k = random.nextInt(most); k > 0; k--) {
            rows.add(table, row(table, of + "-" + k + "c", object));
        }
    }

    /** Rows that every host takes: texts that fit, numbers and stamps as databases hand them out. */
    public RowSet plain(int projects) {
        RowSet.Builder plain = RowSet.builder();
        RowSet wild = goals(projects);
        for (String table : wild.tables()) {
            for (Row row : wild.rows(table)) {
                Map<String, String> texts = new LinkedHashMap<>(row.texts());
                texts.replaceAll((column, text) -> plain(table, column, text));
                plain.add(table, Row.of(texts));
            }
        }
        return plain.build();
    }

    private static String plain(String table, String column, String text) {
        TableField field =
                DataDictionary.standard().require(table).field(column).orElse(null);
        if (field == null) {
            return text;
        }
        boolean flag = field.type() == FieldType.NUMBER;
        String fitting = flag && !text.matches("[0-9]") ? "2" : text;
        fitting = fitting.replace("𠮷", "甲");
        fitting = field.type() == FieldType.TIME ? "20240301083015123" : fitting;
        int length = Math.min(fitting.length(), field.limit().orElse(2000));
        return fitting.substring(0, length);
    }

    private List<String> types() {
        return switch (random.nextInt(4)) {
            case 0 -> List.of("1", "2");
            case 1 -> List.of("");
            default -> List.of("2");
        };
    }

    private void indicators(RowSet.Builder rows, String table, String of, Map<String, String> object) {
        for (int k = random.nextInt(6); k > 0; k--) {
            rows.add(table, row(table, "K" + of + "-" + k, object));
        }
    }

    public Map<String, String> object(String project) {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("FISCAL_YEAR", "2024");
        object.put("MOF_DIV_CODE", "510000000");
        object.put("PRO_CODE", project);
        object.put("SUB_MOF_DIV_CODE", "");
        object.put("SPE_PRO_CODE", "");
        object.put("BGT_ID", "");
        object.put("VERSION", "");
        object.put("IS_DELETED", one("2", "0", ""));
        return object;
    }

    /** A row with these texts, whatever else comes. */
    public Row row(String table, String key, Map<String, String> fixed) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (TableField field :
                DataDictionary.standard().table(table).orElseThrow().fields()) {
            String given = field.isKey() ? key : fixed.get(field.code());
            if (given != null) {
                texts.put(field.code(), given);
            } else if (random.nextInt(8) > 0) {
                texts.put(field.code(), random.nextInt(5) == 0 ? "" : text(field));
            }
        }
        if (random.nextInt(3) == 0) {
            texts.put("host_flag", one("", "Y", "私有列"));
        }
        List<String> order = new ArrayList<>(texts.keySet());
        java.util.Collections.shuffle(order, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        order.forEach(column -> shuffled.put(column, texts.getOrDefault(column, "")));
        return Row.of(shuffled);
    }

    private String text(TableField field) {
        if (random.nextInt(6) == 0) {
            return one(TEXTS);
        }
        if (field.type() == FieldType.NUMBER) {
            return Integer.toString(random.nextInt(3)) + (field.scale().orElse(0) > 0 ? ".50" : "");
        }
        return field.type() == FieldType.TIME ? "20240301083015123" : field.name() + random.nextInt(3);
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
