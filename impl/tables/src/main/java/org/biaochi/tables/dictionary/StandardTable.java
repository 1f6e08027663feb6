// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of the standard (库表). Immutable. */
public final class StandardTable {
    private final String code;
    private final String name;
    private final String remark;
    private final Map<String, TableField> fields;
    private final Map<String, String> former = new LinkedHashMap<>();
    private final List<String> keys;

    StandardTable(String code, String name, String remark, Map<String, TableField> fields) {
        this.code = code;
        this.name = name;
        this.remark = remark;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.keys = fields.values().stream()
                .filter(TableField::isKey)
                .map(TableField::code)
                .toList();
        for (TableField field : fields.values()) {
            if (!field.formerly().isEmpty()) {
                former.put(field.formerly(), field.code());
            }
        }
    }

    /** The table code, such as {@code PM_PERF_GOAL_INFO}. */
    public String code() {
        return code;
    }

    /** The Chinese name. */
    public String name() {
        return name;
    }

    /** What is peculiar about it; empty if nothing. */
    public String remark() {
        return remark;
    }

    /** The columns in the order of the dictionary. */
    public Collection<TableField> fields() {
        return fields.values();
    }

    /** The column with this code in upper case. */
    public Optional<TableField> field(String column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** The codes of the columns of the primary key. */
    public List<String> keys() {
        return keys;
    }

    /** The present code of the column that version 1.0 called so; empty if it called none so. */
    public Optional<String> renamed(String column) {
        return fields.containsKey(column) ? Optional.empty() : Optional.ofNullable(former.get(column));
    }

    /** Code and name. */
    @Override
    public String toString() {
        return code + " " + name;
    }
}
