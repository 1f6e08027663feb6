// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.biaochi.api.subject.Typed;
import org.biaochi.tables.value.TimeStamps;
import org.jspecify.annotations.Nullable;

/** Texts of cells as values of a database and back: exact numbers, days and times as digits. Stateless. */
final class SqlValues {
    private SqlValues() {}

    static String text(ResultSet row, int column, int type) throws SQLException {
        switch (type) {
            case Types.NUMERIC, Types.DECIMAL -> {
                BigDecimal number = row.getBigDecimal(column);
                return number == null ? "" : number.toPlainString();
            }
            case Types.TIMESTAMP -> {
                LocalDateTime time = row.getObject(column, LocalDateTime.class);
                return time == null ? "" : TimeStamps.write(time);
            }
            case Types.DATE -> {
                LocalDate day = row.getObject(column, LocalDate.class);
                return day == null ? "" : TimeStamps.write(day.atStartOfDay()).substring(0, 8);
            }
            default -> {
                String text = row.getString(column);
                return text == null ? "" : text;
            }
        }
    }

    /** Sets a parameter; false if the text does not fit the type. */
    static boolean set(PreparedStatement statement, int at, int type, Typed cell) throws SQLException {
        if (cell.text().isEmpty()) {
            statement.setNull(at, type);
            return true;
        }
        switch (type) {
            case Types.NUMERIC, Types.DECIMAL, Types.INTEGER, Types.SMALLINT, Types.TINYINT, Types.BIGINT -> {
                BigDecimal number = number(cell.trimmed());
                if (number == null) {
                    return false;
                }
                statement.setBigDecimal(at, number);
            }
            case Types.TIMESTAMP, Types.DATE -> {
                LocalDateTime time = TimeStamps.read(cell.text()).orElse(null);
                if (time == null) {
                    return false;
                }
                statement.setObject(at, type == Types.DATE ? time.toLocalDate() : time);
            }
            default -> statement.setString(at, cell.text());
        }
        return true;
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("[+-]?[0-9]{1,200}(\\.[0-9]{1,200})?") ? new BigDecimal(text) : null;
    }
}
