// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.dictionary.FieldType;
import org.biaochi.tables.dictionary.TableField;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that the tests run against, with the goal tables in the spelling of each. */
enum HostDatabase {
    /** In memory; unquoted names become upper case. */
    H2,
    /** A real server; unquoted names become lower case. */
    POSTGRESQL;

    /** One server for all tests; the tests take schemas of their own. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    DataSource open() {
        if (this == POSTGRESQL) {
            return Server.RUNNING.getPostgresDatabase();
        }
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return memory;
    }

    /** Makes a schema with the goal tables, a column of the host and one stamp as a time of the database. */
    static String schema(DataSource host) throws SQLException {
        String schema = "region_" + UUID.randomUUID().toString().substring(0, 8);
        run(host, "CREATE SCHEMA " + schema);
        for (String table :
                new String[] {"PM_PERF_GOAL_INFO", "PM_PERF_INDICATOR", "BGT_PERF_GOAL_INFO", "BGT_PERF_INDICATOR"}) {
            String columns = DataDictionary.standard().require(table).fields().stream()
                    .map(HostDatabase::column)
                    .collect(Collectors.joining(", "));
            run(
                    host,
                    "CREATE TABLE " + schema + "." + table + " (" + columns + ", host_flag VARCHAR(20), PRIMARY KEY ("
                            + DataDictionary.standard().require(table).keys().get(0) + "))");
        }
        try (Connection connection = host.getConnection()) {
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            return upper ? schema.toUpperCase(Locale.ROOT) : schema;
        }
    }

    private static String column(TableField field) {
        String type = field.type() == FieldType.NUMBER
                ? "NUMERIC(" + field.length().orElse(18) + "," + field.scale().orElse(0) + ")"
                : "VARCHAR(" + field.limit().orElse(2000) + ")";
        return field.code() + " " + (field.code().equals("UPDATE_TIME") ? "TIMESTAMP(3)" : type);
    }

    static void run(DataSource host, String sql) throws SQLException {
        try (Connection connection = host.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
