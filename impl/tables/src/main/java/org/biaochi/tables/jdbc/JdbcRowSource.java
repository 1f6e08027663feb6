// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Typed;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.dictionary.StandardTable;
import org.biaochi.tables.jdbc.HostTable.Column;
import org.biaochi.tables.row.Columns;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowAccessException;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSource;
import org.biaochi.tables.row.Scope;

/**
 * Reads the tables of a host's database by region and year, in the order of their keys. Each stream has a read-only
 * connection of its own, which goes back as it came when the stream is closed. Immutable; as many threads as the data
 * source takes.
 */
public final class JdbcRowSource implements RowSource {
    private final DataSource host;
    private final String schema;
    private final int fetchSize;
    private final DataDictionary dictionary;

    private JdbcRowSource(Builder builder) {
        this.host = builder.host;
        this.schema = builder.schema;
        this.fetchSize = builder.fetchSize;
        this.dictionary = builder.dictionary;
    }

    /** Starts with the schema of the connection, 500 rows a fetch and the dictionary that ships. */
    public static Builder of(DataSource host) {
        return new Builder(host);
    }

    @Override
    public List<String> tables() {
        try (Connection connection = host.getConnection()) {
            return HostTable.names(connection, schema).keySet().stream()
                    .filter(code -> dictionary.table(code).isPresent())
                    .toList();
        } catch (SQLException e) {
            throw unreadable("", e);
        }
    }

    @Override
    public Stream<Row> rows(String table, Scope scope, Consumer<RowProblem> problems) {
        Opened opened = new Opened(table);
        try {
            Connection connection = opened.connection(host);
            Optional<HostTable> found = HostTable.find(connection, schema, table);
            if (found.isEmpty()) {
                opened.close();
                return Stream.empty();
            }
            ResultSet rows = opened.query(connection, found.get(), scope, keys(table), fetchSize);
            return StreamSupport.stream(new Cursor(table, rows, found.get()), false)
                    .filter(row -> scope.admits(table, row, problems))
                    .onClose(opened::close);
        } catch (SQLException e) {
            opened.close();
            throw unreadable(table, e);
        }
    }

    private List<String> keys(String table) {
        return dictionary.table(table).map(StandardTable::keys).orElse(List.of());
    }

    private static RowAccessException unreadable(String table, SQLException e) {
        return new RowAccessException(
                "TABLE_READ",
                new LocalText(
                        "数据库读不出" + (table.isEmpty() ? "库表目录" : " " + table) + "（SQLSTATE " + e.getSQLState()
                                + "），请检查连接和读权限",
                        "the database does not give " + (table.isEmpty() ? "its tables" : table) + " (SQLSTATE "
                                + e.getSQLState() + "); check the connection and the right to read"),
                e);
    }

    /** What is open while a stream is. Not thread-safe. */
    private static final class Opened {
        private final String table;
        private final List<AutoCloseable> open = new ArrayList<>();

        private Opened(String table) {
            this.table = table;
        }

        private Connection connection(DataSource host) throws SQLException {
            Connection connection = host.getConnection();
            boolean readOnly = connection.isReadOnly();
            boolean autoCommit = connection.getAutoCommit();
            open.add(() -> {
                try (connection) {
                    connection.rollback();
                    connection.setAutoCommit(autoCommit);
                    connection.setReadOnly(readOnly);
                }
            });
            connection.setReadOnly(true);
            // Some drivers fetch all rows at once otherwise.
            connection.setAutoCommit(false);
            return connection;
        }

        private ResultSet query(Connection connection, HostTable host, Scope scope, List<String> keys, int fetchSize)
                throws SQLException {
            List<String> parameters = new ArrayList<>();
            String sql = "SELECT "
                    + String.join(
                            ", ",
                            host.columns().values().stream().map(host::quoted).toList())
                    + " FROM " + host.qualified()
                    + where(host, Scope.REGION, scope.region(), parameters)
                    + where(host, Scope.YEAR, scope.year(), parameters)
                    + orderBy(host, keys);
            PreparedStatement statement = connection.prepareStatement(sql);
            open.add(statement);
            statement.setFetchSize(fetchSize);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            ResultSet rows = statement.executeQuery();
            open.add(rows);
            return rows;
        }

        private static String where(HostTable host, String code, String wanted, List<String> parameters) {
            Column column = host.columns().get(code);
            if (column == null || wanted.isEmpty()) {
                return "";
            }
            parameters.add(wanted);
            return (parameters.size() == 1 ? " WHERE " : " AND ") + host.quoted(column) + " = ?";
        }

        private static String orderBy(HostTable host, List<String> keys) {
            List<String> order = new ArrayList<>();
            for (String key : keys) {
                Column column = host.columns().get(key);
                if (column != null) {
                    order.add(host.quoted(column));
                }
            }
            return order.isEmpty() ? "" : " ORDER BY " + String.join(", ", order);
        }

        private void close() {
            RuntimeException failed = null;
            for (int i = open.size() - 1; i >= 0; i--) {
                try {
                    open.get(i).close();
                } catch (Exception e) {
                    failed = e instanceof SQLException sql
                            ? unreadable(table, sql)
                            : new IllegalStateException("closing " + table, e);
                }
            }
            open.clear();
            if (failed != null) {
                throw failed;
            }
        }
    }

    /** The rows of a result, one after the other. Not thread-safe. */
    private static final class Cursor extends AbstractSpliterator<Row> {
        private final String table;
        private final ResultSet rows;
        private final List<Column> host;
        private final Columns columns;

        private Cursor(String table, ResultSet rows, HostTable host) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
            this.table = table;
            this.rows = rows;
            this.host = List.copyOf(host.columns().values());
            this.columns = Columns.of(this.host.stream().map(Column::name).toList());
        }

        @Override
        public boolean tryAdvance(Consumer<? super Row> action) {
            try {
                if (!rows.next()) {
                    return false;
                }
                List<Typed> cells = new ArrayList<>(host.size());
                for (int i = 0; i < host.size(); i++) {
                    cells.add(Typed.of(SqlValues.text(rows, i + 1, host.get(i).type())));
                }
                action.accept(Row.of(columns, cells, ""));
                return true;
            } catch (SQLException e) {
                throw unreadable(table, e);
            }
        }
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private final DataSource host;
        private String schema = "";
        private int fetchSize = 500;
        private DataDictionary dictionary = DataDictionary.standard();

        private Builder(DataSource host) {
            this.host = Objects.requireNonNull(host, "host");
        }

        /** Names the schema (模式), such as that of a region. */
        public Builder schema(String schema) {
            this.schema = Objects.requireNonNull(schema, "schema");
            return this;
        }

        /** Sets how many rows are fetched at once. */
        public Builder fetchSize(int rows) {
            this.fetchSize = rows;
            return this;
        }

        /** Sets the dictionary whose tables are looked for. */
        public Builder dictionary(DataDictionary dictionary) {
            this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
            return this;
        }

        /** Returns the source; the builder may go on. */
        public JdbcRowSource build() {
            return new JdbcRowSource(this);
        }
    }
}
