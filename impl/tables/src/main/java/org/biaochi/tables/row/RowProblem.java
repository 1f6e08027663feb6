// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import java.util.Objects;
import org.biaochi.api.basis.LocalText;

/**
 * What is wrong with a row, with table, key and column. Immutable.
 *
 * @param kind what it is
 * @param table the table code
 * @param key the primary key of the row, parts apart by {@code /}; empty if it has none
 * @param column the column; empty if the whole row is meant
 * @param place where the row stands in its source; empty if it has no place
 * @param detail what is wrong and what to do, without the place
 */
public record RowProblem(Kind kind, String table, String key, String column, String place, LocalText detail) {
    /** What can be wrong. New constants are a MINOR change of this package. */
    public enum Kind {
        /** The row itself cannot be read. */
        BROKEN(true),
        /** It is of another region than asked for. */
        OTHER_REGION(true),
        /** It is of another year. */
        OTHER_YEAR(true),
        /** Another row has the same key. */
        DUPLICATE_KEY(true),
        /** An indicator, a line or a detail whose goal or report is not there. */
        WITHOUT_PARENT(true),
        /** It is of a table that no subject is made of. */
        NO_SUBJECT(true),
        /** The primary key is empty. */
        KEY_MISSING(false),
        /** A text has more characters than the column. */
        TOO_LONG(false),
        /** A text has more bytes than the column in the charset of the host. */
        TOO_MANY_BYTES(false),
        /** A number has more digits than the column. */
        TOO_MANY_DIGITS(false),
        /** Not a number. */
        NOT_A_NUMBER(false),
        /** Not a time stamp. */
        NOT_A_TIME(false),
        /** Neither 1 nor 2. */
        NOT_YES_OR_NO(false),
        /** Not one of the known codes. */
        UNKNOWN_CODE(false),
        /** A project code of another form. */
        PROJECT_CODE_FORM(false),
        /** Empty, although the column is required. */
        REQUIRED(false),
        /** A fact that more than one row states, and not equally; the first holds. */
        CONTRADICTION(false),
        /** An indicator whose goal is told by nothing but that no other fits. */
        GUESSED_PARENT(false),
        /** A column that the table does not have and that looks like one of its own. */
        UNKNOWN_COLUMN(false),
        /** Required columns that no row of the table has. */
        MISSING_COLUMNS(false);

        private final boolean skipped;

        Kind(boolean skipped) {
            this.skipped = skipped;
        }

        /** Whether such a row is not read. */
        public boolean isSkipped() {
            return skipped;
        }
    }

    /** Requires every part. */
    public RowProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(detail, "detail");
    }

    static RowProblem otherRegion(String table, Row row, String wanted) {
        String found = row.cell(Scope.REGION).trimmed();
        return new RowProblem(
                Kind.OTHER_REGION,
                table,
                "",
                Scope.REGION,
                row.place(),
                new LocalText(
                        "属于区划 " + found + "，不是 " + wanted + "，未读入；请更正这一行或数据包清单的区划",
                        "is of region " + found + ", not " + wanted
                                + ", and was not read; correct the row, or the region of the package"));
    }

    static RowProblem otherYear(String table, Row row, String wanted) {
        String found = row.cell(Scope.YEAR).trimmed();
        return new RowProblem(
                Kind.OTHER_YEAR,
                table,
                "",
                Scope.YEAR,
                row.place(),
                new LocalText(
                        "属于 " + found + " 年度，不是 " + wanted + "，未读入；请更正这一行或数据包清单的年度",
                        "is of year " + found + ", not " + wanted
                                + ", and was not read; correct the row, or the year of the package"));
    }

    /** The rows of a whole table that no subject is made of, told once. */
    public static RowProblem noSubject(String table, long rows) {
        return new RowProblem(
                Kind.NO_SUBJECT,
                table,
                "",
                "",
                "",
                new LocalText(
                        "共 " + rows + " 行，没有由这张库表组成的表，未读入",
                        rows + " rows were not read: no form is made of this table"));
    }

    /** The rows of a library of indicators that no subject points to, told once. */
    public static RowProblem library(String table, long rows) {
        return new RowProblem(
                Kind.NO_SUBJECT,
                table,
                "",
                "",
                "",
                new LocalText(
                        "共 " + rows + " 行，没有由这张库表组成的表，未读入；这是指标库，请用 biaochi library 读入",
                        rows
                                + " rows were not read: no form is made of them; they are a library of indicators,"
                                + " read it with biaochi library"));
    }

    /** The rows of a whole table that holds no library of indicators, told once. */
    public static RowProblem noLibrary(String table, long rows) {
        return new RowProblem(
                Kind.NO_SUBJECT,
                table,
                "",
                "",
                "",
                new LocalText(
                        "共 " + rows + " 行，不是指标库的库表，未读入",
                        rows + " rows were not read: the table holds no library of indicators"));
    }

    /** The same with the key of the row. */
    public RowProblem withKey(String found) {
        return new RowProblem(kind, table, found, column, place, detail);
    }

    /** Table, place or key, column, and what is wrong. */
    public LocalText text() {
        String zh = table + (place.isEmpty() ? "" : " 第 " + place + " 行") + (key.isEmpty() ? "" : "（主键 " + key + "）");
        String en = table + (place.isEmpty() ? "" : " line " + place) + (key.isEmpty() ? "" : " (key " + key + ")");
        String of = column.isEmpty() ? "" : " " + column;
        return new LocalText(zh + of + "：" + detail.zh(), en + of + ": " + detail.en());
    }

    @Override
    public String toString() {
        return kind + " " + text().zh();
    }
}
