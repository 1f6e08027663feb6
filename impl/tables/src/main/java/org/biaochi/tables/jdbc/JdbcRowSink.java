// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.biaochi.api.basis.LocalText;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.jdbc.HostTable.Column;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowAccessException;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.RowSink;
import org.biaochi.tables.row.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into the tables of a host's database in one transaction: a row whose key, region and year are there is
 * changed in the columns that it has, another one is added. Nothing is deleted. Immutable; as many threads as the data
 * source takes.
 */
public final class JdbcRowSink implements RowSink {
    private final DataSource host;
    private final String schema;
    private final DataDictionary dictionary;

    private JdbcRowSink(DataSource host, String schema, DataDictionary dictionary) {
        this.host = Objects.requireNonNull(host, "host");
        this.schema = Objects.requireNonNull(schema, "schema");
        this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
    }

    /** A sink into the tables of a schema; an empty schema means that of the connection. */
    public static JdbcRowSink of(DataSource host, String schema, DataDictionary dictionary) {
        return new JdbcRowSink(host, schema, dictionary);
    }

    @Override
    public long write(RowSet rows) {
        try (Connection connection = host.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                long written = 0;
                for (String table : rows.tables()) {
                    written += write(connection, table, rows.rows(table));
                }
                connection.commit();
                return written;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw refused("", "", e);
        }
    }

    private long write(Connection connection, String table, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        HostTable found = HostTable.find(connection, schema, table)
                .orElseThrow(() -> fault(
                        "TABLE_MISSING",
                        "数据库中没有库表 " + table + "，未写入任何数据",
                        "the database has no table " + table + "; nothing was written"));
        List<String> keys = dictionary.require(table).keys();
        @Nullable Statements statements = null;
        try {
            for (Row row : rows) {
                if (statements == null || !statements.columns.equals(row.columns())) {
                    if (statements != null) {
                        statements.close();
                    }
                    statements = new Statements(connection, found, table, keys, row.columns());
                }
                statements.write(row);
            }
        } finally {
            if (statements != null) {
                statements.close();
            }
        }
        return rows.size();
    }

    private static RowAccessException fault(String code, String zh, String en) {
        return new RowAccessException(code, new LocalText(zh, en), null);
    }

    private static RowAccessException refused(String table, String key, SQLException e) {
        String zh = table.isEmpty() ? "" : " " + table + "（主键 " + key + "）";
        String en = table.isEmpty() ? "" : " " + table + " (key " + key + ")";
        return new RowAccessException(
                "TABLE_WRITE",
                new LocalText(
                        "数据库拒绝写入" + zh + "（SQLSTATE " + e.getSQLState() + "），未写入任何数据，请核对该行和写权限",
                        "the database refused to write" + en + " (SQLSTATE " + e.getSQLState()
                                + "); nothing was written, check the row and the right to write"),
                e);
    }

    /** The statements for rows with the same columns. Not thread-safe. */
    private static final class Statements implements AutoCloseable {
        private final String table;
        private final Columns columns;
        private final List<String> keys;
        private final List<String> taken = new ArrayList<>();
        private final List<Column> targets = new ArrayList<>();
        private final List<String> tied = new ArrayList<>();
        private final List<Column> ties = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final PreparedStatement update;
        private final PreparedStatement insert;

        private Statements(Connection connection, HostTable found, String table, List<String> keys, Columns columns)
                throws SQLException {
            this.table = table;
            this.keys = keys;
            this.columns = columns;
            for (String name : columns.names()) {
                String code = Columns.code(name);
                Column column = found.columns().get(code);
                if (column == null) {
                    missing.add(code);
                } else {
                    taken.add(code);
                    targets.add(column);
                    if (keys.contains(code) || code.equals(Scope.REGION) || code.equals(Scope.YEAR)) {
                        tied.add(code);
                        ties.add(column);
                    }
                }
            }
            if (!tied.containsAll(keys)) {
                throw fault(
                        "TABLE_KEY_MISSING",
                        table + " 的数据缺主键列 " + String.join("、", keys) + "，未写入任何数据",
                        "rows of " + table + " lack the key column " + String.join(", ", keys)
                                + "; nothing was written");
            }
            List<String> names = targets.stream().map(found::quoted).toList();
            this.update = connection.prepareStatement("UPDATE " + found.qualified() + " SET "
                    + String.join(
                            ", ", names.stream().map(name -> name + " = ?").toList())
                    + " WHERE "
                    + String.join(
                            " AND ",
                            ties.stream().map(tie -> found.quoted(tie) + " = ?").toList()));
            this.insert = connection.prepareStatement("INSERT INTO " + found.qualified() + " ("
                    + String.join(", ", names) + ") VALUES ("
                    + String.join(", ", names.stream().map(name -> "?").toList()) + ")");
        }

        private void write(Row row) throws SQLException {
            String key = String.join("/", keys.stream().map(row::text).toList());
            for (String column : missing) {
                if (!row.text(column).isEmpty()) {
                    throw fault(
                            "TABLE_COLUMN_MISSING",
                            "数据库的 " + table + " 没有列 " + column + "（主键 " + key + "），未写入任何数据",
                            "the table " + table + " of the database has no column " + column + " (key " + key
                                    + "); nothing was written");
                }
            }
            try {
                set(update, row, key);
                for (int i = 0; i < tied.size(); i++) {
                    SqlValues.set(update, taken.size() + i + 1, ties.get(i).type(), row.cell(tied.get(i)));
                }
                if (update.executeUpdate() == 0) {
                    set(insert, row, key);
                    insert.executeUpdate();
                }
            } catch (SQLException e) {
                throw refused(table, key, e);
            }
        }

        private void set(PreparedStatement statement, Row row, String key) throws SQLException {
            for (int i = 0; i < taken.size(); i++) {
                String column = taken.get(i);
                if (!SqlValues.set(statement, i + 1, targets.get(i).type(), row.cell(column))) {
                    throw fault(
                            "TABLE_VALUE",
                            table + "（主键 " + key + "）" + column + " 的值“" + row.text(column) + "”不合数据库的列类型，未写入任何数据",
                            column + " of " + table + " (key " + key + ") is \"" + row.text(column)
                                    + "\", which the column does not take; nothing was written");
                }
            }
        }

        @Override
        public void close() throws SQLException {
            try (update;
                    insert) {
                // Closes both.
            }
        }
    }
}
