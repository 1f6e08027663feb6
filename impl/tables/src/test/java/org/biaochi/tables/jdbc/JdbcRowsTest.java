// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.biaochi.api.subject.Subject;
import org.biaochi.tables.HostRows;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.model.TableSettings;
import org.biaochi.tables.model.TableSubjects;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowAccessException;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcRowsTest {
    private static final Scope SCOPE = new Scope("510000000", "2024");
    private static final DataDictionary DICTIONARY = DataDictionary.standard();

    private static Row goal(String key, String... columnsAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("KPI_PER_ID", key);
        texts.put("FISCAL_YEAR", SCOPE.year());
        texts.put("MOF_DIV_CODE", SCOPE.region());
        texts.put("PRO_CODE", "51000024T000000000001");
        texts.put("KPI_TARGET", "目标“甲”; '' 𠮷\n第二行");
        texts.put("IS_DELETED", "2");
        texts.put("UPDATE_TIME", "20240301083015123");
        texts.put("host_flag", "私有");
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            texts.put(columnsAndTexts[i], columnsAndTexts[i + 1]);
        }
        return Row.of(texts);
    }

    private static RowSet goals(Row... rows) {
        RowSet.Builder set = RowSet.builder();
        for (Row row : rows) {
            set.add("PM_PERF_GOAL_INFO", row);
        }
        return set.build();
    }

    private static List<Row> read(DataSource host, String schema, Scope scope) {
        List<RowProblem> problems = new ArrayList<>();
        try (Stream<Row> rows = JdbcRowSource.of(host)
                .schema(schema)
                .fetchSize(2)
                .build()
                .rows("PM_PERF_GOAL_INFO", scope, problems::add)) {
            return rows.toList();
        } finally {
            assertThat(problems).isEmpty();
        }
    }

    private static RowSet all(DataSource host, String schema) {
        JdbcRowSource source = JdbcRowSource.of(host).schema(schema).build();
        RowSet.Builder rows = RowSet.builder();
        for (String table : source.tables()) {
            try (Stream<Row> stream = source.rows(table, SCOPE, problem -> {})) {
                stream.forEach(row -> rows.add(table, row));
            }
        }
        return rows.build();
    }

    @ParameterizedTest
    @EnumSource(HostDatabase.class)
    void rows_come_back_with_every_string_by_region_year_and_key(HostDatabase database) throws SQLException {
        DataSource host = database.open();
        String schema = HostDatabase.schema(host);

        long written = JdbcRowSink.of(host, schema, DICTIONARY)
                .write(goals(
                        goal("3"),
                        goal("1"),
                        goal("2", "MOF_DIV_CODE", "610000000"),
                        goal("4", "FISCAL_YEAR", "2023")));

        assertThat(written).isEqualTo(4);
        List<Row> back = read(host, schema, SCOPE);
        assertThat(back).extracting(row -> row.text("KPI_PER_ID")).containsExactly("1", "3");
        assertThat(back.get(0).text("KPI_TARGET")).isEqualTo("目标“甲”; '' 𠮷\n第二行");
        assertThat(back.get(0).text("UPDATE_TIME")).isEqualTo("20240301083015123");
        assertThat(back.get(0).text("IS_DELETED")).isEqualTo("2");
        assertThat(back.get(0).text("HOST_FLAG")).isEqualTo("私有");
        assertThat(read(host, schema, Scope.ALL)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(HostDatabase.class)
    void a_row_that_is_there_is_changed_only_in_the_columns_that_it_has(HostDatabase database) throws SQLException {
        DataSource host = database.open();
        String schema = HostDatabase.schema(host);
        JdbcRowSink sink = JdbcRowSink.of(host, schema, DICTIONARY);
        sink.write(goals(goal("1", "PRO_NAME", "旧名称", "VERSION", "1")));

        Map<String, String> change = new LinkedHashMap<>();
        change.put("KPI_PER_ID", "1");
        change.put("FISCAL_YEAR", SCOPE.year());
        change.put("MOF_DIV_CODE", SCOPE.region());
        change.put("PRO_NAME", "新名称");
        change.put("VERSION", "");
        sink.write(goals(Row.of(change)));

        Row back = read(host, schema, SCOPE).get(0);
        assertThat(back.text("PRO_NAME")).isEqualTo("新名称");
        assertThat(back.cell("VERSION").isBlank()).isTrue();
        assertThat(back.text("HOST_FLAG")).isEqualTo("私有");
    }

    @ParameterizedTest
    @EnumSource(HostDatabase.class)
    void nothing_is_written_if_one_row_is_refused(HostDatabase database) throws SQLException {
        DataSource host = database.open();
        String schema = HostDatabase.schema(host);
        JdbcRowSink sink = JdbcRowSink.of(host, schema, DICTIONARY);
        sink.write(goals(goal("0")));

        for (Row bad : List.of(
                goal("2", "PRO_NAME", "名".repeat(181)),
                goal("2", "IS_DELETED", "是"),
                goal("2", "UPDATE_TIME", "昨天"),
                goal("2", "NOT_THERE", "x"),
                goal("0", "MOF_DIV_CODE", "610000000"))) {
            assertThatThrownBy(() -> sink.write(goals(goal("1"), bad)))
                    .as("%s", bad)
                    .isInstanceOfSatisfying(
                            RowAccessException.class,
                            refused -> assertThat(refused.text().zh()).contains("PM_PERF_GOAL_INFO", "主键", "未写入任何数据"));
        }

        assertThat(read(host, schema, Scope.ALL))
                .extracting(row -> row.text("KPI_PER_ID"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @EnumSource(HostDatabase.class)
    void a_source_reads_only_and_gives_its_connection_back_as_it_came(HostDatabase database) throws SQLException {
        DataSource host = database.open();
        String schema = HostDatabase.schema(host);
        JdbcRowSink.of(host, schema, DICTIONARY).write(goals(goal("1"), goal("2"), goal("3")));
        LentConnection lent = new LentConnection(host);

        try (Stream<Row> rows = JdbcRowSource.of(lent.source())
                .schema(schema)
                .build()
                .rows("PM_PERF_GOAL_INFO", SCOPE, problem -> {})) {
            assertThat(lent.connection().isReadOnly()).isEqualTo(database == HostDatabase.POSTGRESQL);
            assertThat(rows.limit(1)).hasSize(1);
        }

        Connection back = lent.connection();
        assertThat(lent.isGivenBack()).isTrue();
        assertThat(back.getAutoCommit()).isTrue();
        assertThat(back.isReadOnly()).isFalse();
        back.close();
    }

    @ParameterizedTest
    @EnumSource(HostDatabase.class)
    void a_table_that_is_not_there_has_no_rows_and_takes_none(HostDatabase database) throws SQLException {
        DataSource host = database.open();
        String schema = HostDatabase.schema(host);
        HostDatabase.run(host, "DROP TABLE " + schema + ".PM_PERF_GOAL_INFO");

        assertThat(JdbcRowSource.of(host).schema(schema).build().tables())
                .containsExactlyInAnyOrder("PM_PERF_INDICATOR", "BGT_PERF_GOAL_INFO", "BGT_PERF_INDICATOR");
        assertThat(read(host, schema, SCOPE)).isEmpty();
        assertThatThrownBy(() -> JdbcRowSink.of(host, schema, DICTIONARY).write(goals(goal("1"))))
                .hasMessageContaining("TABLE_MISSING");
    }

    @ParameterizedTest
    @EnumSource(HostDatabase.class)
    void subjects_come_out_of_a_database_and_go_back_unchanged(HostDatabase database) throws SQLException {
        DataSource host = database.open();
        String schema = HostDatabase.schema(host);
        TableSubjects tables =
                new TableSubjects(TableSettings.builder().scope(SCOPE).build());
        RowSet rows = new HostRows(9).plain(30);
        JdbcRowSink sink = JdbcRowSink.of(host, schema, DICTIONARY);
        sink.write(rows);
        Map<String, Map<String, String>> before = HostRows.texts(all(host, schema));

        TableSubjects.Read read =
                tables.read("甲县", JdbcRowSource.of(host).schema(schema).build());
        List<Subject> subjects = new ArrayList<>();
        read.subjects().forEach(decoded -> subjects.add(decoded.subject()));
        sink.write(tables.write(subjects.iterator()).rows());

        assertThat(read.skipped()).isEmpty();
        assertThat(subjects).hasSize(60);
        assertThat(HostRows.texts(all(host, schema))).isEqualTo(before);
        assertThat(before).isEqualTo(HostRows.texts(rows));
    }

    @ParameterizedTest
    @EnumSource(HostDatabase.class)
    void a_name_cannot_break_out_of_its_quotes(HostDatabase database) throws SQLException {
        DataSource host = database.open();
        String schema = HostDatabase.schema(host);
        JdbcRowSink sink = JdbcRowSink.of(host, schema, DICTIONARY);
        sink.write(goals(goal("1")));

        assertThatThrownBy(() -> sink.write(goals(goal("2", "PRO_NAME\" = 'x' --", "y"))))
                .hasMessageContaining("TABLE_COLUMN_MISSING");
        assertThat(read(host, schema, new Scope("510000000' OR '1'='1", "2024")))
                .isEmpty();
        try (Connection connection = host.getConnection();
                ResultSet count = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM " + schema + ".PM_PERF_GOAL_INFO")) {
            count.next();
            assertThat(count.getInt(1)).isEqualTo(1);
        }
    }
}
