// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.core.text.Folding;

/**
 * One table of a profile, read cell by cell; a cell that is not what the column wants is refused with its place. Immutable.
 */
public final class ProfileTable {
    private static final Table NOTHING = new Table(List.of());

    private final String id;
    private final String location;
    private final Table table;

    private ProfileTable(String id, Setting<Table> setting) {
        this.id = id;
        this.location = setting.location();
        this.table = setting.value().orElse(NOTHING);
    }

    /** The table that a profile sets; one without rows if it sets none. */
    public static ProfileTable of(Profile profile, Parameter<Table> parameter) {
        return new ProfileTable(parameter.id(), profile.setting(parameter));
    }

    /** How many rows there are. */
    public int rows() {
        return table.rows().size();
    }

    /** What each row in which a column holds this text is made into, in order. */
    public <T> List<T> rowsOf(String column, String text, IntFunction<T> made) {
        List<T> rows = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            if (is(row, column, text)) {
                rows.add(made.apply(row));
            }
        }
        return rows;
    }

    /** What each row is made into, by the text of a column, in order; of equal texts the last holds. */
    public <T> Map<String, T> rowsBy(String column, IntFunction<T> made) {
        Map<String, T> rows = new LinkedHashMap<>();
        for (int row = 0; row < rows(); row++) {
            rows.put(text(row, column), made.apply(row));
        }
        return Collections.unmodifiableMap(rows);
    }

    /** A cell that names a constant; empty if it is. */
    public <E extends Enum<E>> Optional<E> constant(int row, String column, E[] values) {
        String text = text(row, column);
        for (E value : values) {
            if (value.name().equals(text)) {
                return Optional.of(value);
            }
        }
        if (!text.isEmpty()) {
            String known =
                    String.join("、", Arrays.stream(values).map(Enum::name).toList());
            throw refused(row, column, " " + known + " 之一", "one of " + known);
        }
        return Optional.empty();
    }

    /** A cell, normalised; empty if it is. */
    public String text(int row, String column) {
        return Folding.normalise(table.cell(row, column));
    }

    /** Whether a cell holds this text. */
    public boolean is(int row, String column, String text) {
        return text(row, column).equals(text);
    }

    /** A cell that says true or false; false if it is empty. */
    public boolean flag(int row, String column) {
        String text = text(row, column);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            throw refused(row, column, "true 或 false", "true or false");
        }
        return text.equals("true");
    }

    /** A cell that holds a number; empty if it is. */
    public Optional<BigDecimal> number(int row, String column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            throw refused(row, column, "数字", "a number");
        }
    }

    /** The refusal of a cell, to be thrown. */
    public ConfigurationException refused(int row, String column, String zh, String en) {
        return new ConfigurationException(
                "PARAMETER_TABLE",
                location,
                new LocalText(
                        "参数 " + id + " 第 " + (row + 1) + " 行的 " + column + " 应为" + zh + "，实际是“" + text(row, column)
                                + "”",
                        "row " + (row + 1) + " of " + id + ": " + column + " must be " + en + ", but is \""
                                + text(row, column) + "\""));
    }
}
