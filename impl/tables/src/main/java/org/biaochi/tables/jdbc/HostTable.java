// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.biaochi.tables.row.Columns;

/** A table as a host has it: names in the host's spelling, by code in upper case. Immutable. */
final class HostTable {
    private final String qualified;
    private final String quote;
    private final Map<String, Column> columns;

    private HostTable(String qualified, String quote, Map<String, Column> columns) {
        this.qualified = qualified;
        this.quote = quote;
        this.columns = Collections.unmodifiableMap(columns);
    }

    /**
     * A column.
     *
     * @param name the name as the host spells it
     * @param type one of {@link java.sql.Types}
     */
    record Column(String name, int type) {}

    /** The names of the tables and views of a schema, by code; an empty schema means that of the connection. */
    static Map<String, String> names(Connection connection, String schema) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        DatabaseMetaData host = connection.getMetaData();
        try (ResultSet found = host.getTables(connection.getCatalog(), pattern(connection, schema), "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                names.putIfAbsent(Columns.code(name), name);
            }
        }
        return names;
    }

    /** The table with this code; empty if the host has none. */
    static Optional<HostTable> find(Connection connection, String schema, String code) throws SQLException {
        String name = names(connection, schema).get(code);
        if (name == null) {
            return Optional.empty();
        }
        DatabaseMetaData host = connection.getMetaData();
        String quote = host.getIdentifierQuoteString().strip();
        Map<String, Column> columns = new LinkedHashMap<>();
        String within = "";
        try (ResultSet found =
                host.getColumns(connection.getCatalog(), pattern(connection, schema), escaped(host, name), "%")) {
            while (found.next()) {
                if (found.getString("TABLE_NAME").equals(name)) {
                    String column = found.getString("COLUMN_NAME");
                    columns.putIfAbsent(Columns.code(column), new Column(column, found.getInt("DATA_TYPE")));
                    String at = found.getString("TABLE_SCHEM");
                    within = at == null ? "" : at;
                }
            }
        }
        String qualified = (within.isEmpty() ? "" : quoted(quote, within) + ".") + quoted(quote, name);
        return Optional.of(new HostTable(qualified, quote, columns));
    }

    private static String pattern(Connection connection, String schema) throws SQLException {
        String own = schema.isEmpty() ? connection.getSchema() : schema;
        return own == null ? "%" : escaped(connection.getMetaData(), own);
    }

    /** A name as a pattern that matches nothing else. */
    private static String escaped(DatabaseMetaData host, String name) throws SQLException {
        String escape = host.getSearchStringEscape();
        return escape == null || escape.isEmpty()
                ? name
                : name.replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%");
    }

    private static String quoted(String quote, String name) {
        return quote + (quote.isEmpty() ? name : name.replace(quote, quote + quote)) + quote;
    }

    /** Schema and table, quoted. */
    String qualified() {
        return qualified;
    }

    /** The columns by code. */
    Map<String, Column> columns() {
        return columns;
    }

    /** A column as it stands in a statement. */
    String quoted(Column column) {
        return quoted(quote, column.name);
    }
}
