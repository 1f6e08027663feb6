// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
