// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.core.text.Folding;

/** One table of a profile, read cell by cell; a cell that is not what the column wants is refused with its place. */
final class SchemeTables {
    private static final Table NOTHING = new Table(java.util.List.of());

    private final String id;
    private final String location;
    private final Table table;

    private SchemeTables(String id, Setting<Table> setting) {
        this.id = id;
        this.location = setting.location();
        this.table = setting.value().orElse(NOTHING);
    }

    static SchemeTables of(Profile profile, Parameter<Table> parameter) {
        return new SchemeTables(parameter.id(), profile.setting(parameter));
    }

    int rows() {
        return table.rows().size();
    }

    String text(int row, String column) {
        return Folding.normalise(table.cell(row, column));
    }

    boolean is(int row, String column, String text) {
        return text(row, column).equals(text);
    }

    boolean flag(int row, String column) {
        String text = text(row, column);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            throw refused(row, column, "true 或 false", "true or false");
        }
        return text.equals("true");
    }

    Optional<BigDecimal> number(int row, String column) {
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

    ConfigurationException refused(int row, String column, String zh, String en) {
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
