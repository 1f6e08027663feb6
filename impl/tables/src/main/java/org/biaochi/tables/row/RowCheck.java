// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.text.Excerpt;
import org.biaochi.tables.dictionary.CodeSet;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.dictionary.FieldType;
import org.biaochi.tables.dictionary.StandardTable;
import org.biaochi.tables.dictionary.TableField;
import org.biaochi.tables.row.RowProblem.Kind;
import org.biaochi.tables.value.ProjectCode;
import org.biaochi.tables.value.TimeStamps;
import org.biaochi.tables.value.YesNo;

/**
 * Compares rows with the dictionary: lengths in characters and in bytes, digits, time stamps, yes and no. It never refuses a row.
 * Immutable; any number of threads.
 */
public final class RowCheck {
    private static final String YES_NO = "VD00001";
    private static final String PROJECT = "PRO_CODE";
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,200}(\\.[0-9]{1,200})?");

    private final DataDictionary dictionary;
    private final Optional<Charset> charset;

    /**
     * A check.
     *
     * @param charset the charset in whose bytes a host counts lengths; empty if it counts characters
     */
    public RowCheck(DataDictionary dictionary, Optional<Charset> charset) {
        this.dictionary = dictionary;
        this.charset = charset;
    }

    /** The primary key of a row, parts apart by {@code /}; empty if nothing stands in it. */
    public String keyOf(String table, Row row) {
        List<String> parts = dictionary.table(table).map(StandardTable::keys).orElse(List.of()).stream()
                .map(column -> row.cell(column).trimmed())
                .toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join("/", parts);
    }

    /** What is wrong with a row, in the order of its columns, then what it lacks. */
    public List<RowProblem> problems(String code, Row row) {
        Optional<StandardTable> table = dictionary.table(code);
        if (table.isEmpty()) {
            return List.of();
        }
        List<RowProblem> problems = new ArrayList<>(0);
        List<String> names = row.columns().names();
        for (int i = 0; i < names.size(); i++) {
            Typed cell = row.cells().get(i);
            if (cell.isValue()) {
                Optional<TableField> field = table.get().field(Columns.code(names.get(i)));
                if (field.isPresent()) {
                    found(field.get(), cell, code, row).ifPresent(problems::add);
                }
            }
        }
        for (TableField field : table.get().fields()) {
            if (field.isRequired() && row.cell(field.code()).isBlank()) {
                Kind kind = field.isKey() ? Kind.KEY_MISSING : Kind.REQUIRED;
                problems.add(problem(
                        kind,
                        field,
                        code,
                        row,
                        new LocalText("为空，而该列必填", "is empty, although the column is required")));
            }
        }
        return problems;
    }

    private Optional<RowProblem> found(TableField field, Typed cell, String table, Row row) {
        return misfit(field, cell).map(misfit -> problem(misfit.kind, field, table, row, misfit.text));
    }

    private RowProblem problem(Kind kind, TableField field, String table, Row row, LocalText text) {
        return new RowProblem(kind, table, keyOf(table, row), field.code(), row.place(), text);
    }

    /**
     * Why a text does not fit a column.
     *
     * @param kind what is wrong
     * @param text what is wrong and what to do
     */
    public record Misfit(Kind kind, LocalText text) {}

    /** Why a cell does not fit a column; empty if it fits. */
    public Optional<Misfit> misfit(TableField field, Typed cell) {
        if (!cell.isValue()) {
            return Optional.empty();
        }
        if (field.codeSet().equals(YES_NO)) {
            return YesNo.read(cell.text()).isPresent()
                    ? Optional.empty()
                    : misfit(Kind.NOT_YES_OR_NO, "应为 1（是）或 2（否），实为 ", "must be 1 (yes) or 2 (no), not ", cell);
        }
        if (field.type() == FieldType.NUMBER) {
            return number(field, cell);
        }
        if (field.type() == FieldType.TIME) {
            return TimeStamps.read(cell.text()).isPresent()
                    ? Optional.empty()
                    : misfit(
                            Kind.NOT_A_TIME,
                            "应为 17 位时间戳（年月日时分秒毫秒）或其前 8、14 位，实为 ",
                            "must be a time stamp of 17 digits or its first 8 or 14, not ",
                            cell);
        }
        Optional<Misfit> length = length(field, cell);
        if (length.isPresent()) {
            return length;
        }
        if (field.code().equals(PROJECT) && ProjectCode.read(cell.trimmed()).isEmpty()) {
            return misfit(
                    Kind.PROJECT_CODE_FORM,
                    "不是 21 位项目代码（区划 6 位、年度 2 位、字母、流水 12 位），请核对：",
                    "is no project code of 21 characters (6 region, 2 year, a letter, 12 serial); check it: ",
                    cell);
        }
        return unknownCode(field, cell);
    }

    private Optional<Misfit> unknownCode(TableField field, Typed cell) {
        CodeSet set = dictionary.codeSets().get(field.codeSet());
        return set == null || set.codes().isEmpty() || set.codes().containsKey(cell.trimmed())
                ? Optional.empty()
                : misfit(
                        Kind.UNKNOWN_CODE,
                        "不在代码集“" + set.name() + "”中：",
                        "is not in the code set \"" + set.name() + "\": ",
                        cell);
    }

    private Optional<Misfit> length(TableField field, Typed cell) {
        OptionalInt limit = field.limit();
        String text = cell.text();
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        int most = limit.getAsInt();
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            int length = text.codePointCount(0, text.length());
            return Optional.of(new Misfit(
                    Kind.TOO_LONG,
                    new LocalText(
                            "有 " + length + " 个字，该列最多 " + most + " 个字，请缩短",
                            "has " + length + " characters, the column holds " + most + "; shorten it")));
        }
        if (charset.isPresent()) {
            int bytes = text.getBytes(charset.get()).length;
            if (bytes > most) {
                return Optional.of(new Misfit(
                        Kind.TOO_MANY_BYTES,
                        new LocalText(
                                "按 " + charset.get().name() + " 有 " + bytes + " 字节，该列最多 " + most + " 字节，请缩短",
                                "has " + bytes + " bytes in " + charset.get().name() + ", the column holds " + most
                                        + "; shorten it")));
            }
        }
        return Optional.empty();
    }

    private static Optional<Misfit> number(TableField field, Typed cell) {
        String text = cell.trimmed();
        if (!DECIMAL.matcher(text).matches()) {
            return misfit(Kind.NOT_A_NUMBER, "应为数字，实为 ", "must be a number, not ", cell);
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        OptionalInt scale = field.scaleLimit();
        OptionalInt precision = field.limit();
        int fraction = Math.max(0, number.scale());
        int whole = Math.max(0, number.precision() - number.scale());
        boolean fits = (scale.isEmpty() || fraction <= scale.getAsInt())
                && (precision.isEmpty() || whole <= precision.getAsInt() - scale.orElse(0));
        return fits
                ? Optional.empty()
                : misfit(
                        Kind.TOO_MANY_DIGITS,
                        "超过 " + precision.orElse(0) + " 位（小数 " + scale.orElse(0) + " 位）：",
                        "exceeds " + precision.orElse(0) + " digits (" + scale.orElse(0) + " behind the point): ",
                        cell);
    }

    private static Optional<Misfit> misfit(Kind kind, String zh, String en, Typed cell) {
        String shown = Excerpt.brief(cell.text());
        return Optional.of(new Misfit(kind, new LocalText(zh + "“" + shown + "”", en + "\"" + shown + "\"")));
    }
}
