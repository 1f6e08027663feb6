// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;
import org.jspecify.annotations.Nullable;

/** What is wrong with the tables and lists of numbers of a parameter, with the line of each. Pure functions. */
final class TableLints {
    private static final String VALUE = "value";

    private TableLints() {}

    static List<Lint> of(String id, @Nullable ParameterDeclaration declaration, DatedValue said) {
        Optional<Table> table = table(declaration, said.value());
        if (table.isEmpty()) {
            return List.of();
        }
        Optional<TableShape> shape = declaration == null ? Optional.empty() : declaration.shape();
        List<TableFlaw> flaws = shape.map(declared -> TableCheck.check(declared, table.get()))
                .orElseGet(() -> Bands.isBands(table.get()) ? Bands.check(table.get()) : List.of());
        boolean rows = said.value() instanceof RawValue.Rows;
        List<Lint> lints = new ArrayList<>();
        for (TableFlaw flaw : flaws) {
            lints.add(new Lint(flaw.code(), said.locationOf(flaw.row()), flaw.severity(), text(id, rows, flaw)));
        }
        return lints;
    }

    private static Optional<Table> table(@Nullable ParameterDeclaration declaration, RawValue value) {
        ParameterType<?> type = declaration == null
                ? ParameterType.TABLE
                : declaration.parameter().type();
        if (value instanceof RawValue.Rows rows && type == ParameterType.TABLE) {
            return Optional.of(new Table(rows.rows()));
        }
        if (value instanceof RawValue.Several several && type == ParameterType.DECIMALS) {
            List<Map<String, String>> rows = new ArrayList<>();
            several.texts().forEach(number -> {
                Map<String, String> row = new LinkedHashMap<>();
                row.put(VALUE, number);
                rows.add(row);
            });
            return Optional.of(new Table(rows));
        }
        return Optional.empty();
    }

    private static LocalText text(String id, boolean rows, TableFlaw flaw) {
        int number = flaw.row() + 1;
        String zh = flaw.row() < 0 ? " " : " 第 " + number + (rows ? " 行" : " 个");
        String en = flaw.row() < 0 ? " " : (rows ? " row " : " value ") + number + " ";
        return new LocalText(id + zh + flaw.text().zh(), id + en + flaw.text().en());
    }
}
