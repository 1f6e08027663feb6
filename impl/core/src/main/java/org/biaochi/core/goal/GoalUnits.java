// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.core.target.TargetReader;
import org.biaochi.core.target.Units;

/** The unit dictionary of a profile: the standard one and the units the profile adds, and the target reader that uses it. */
public final class GoalUnits {
    /** The dictionary. */
    public static final Compiled<Units> UNITS = Compiled.of("units", GoalUnits::units);

    /** The target reader. */
    public static final Compiled<TargetReader> READER =
            Compiled.of("target reader", profile -> TargetReader.of(profile.compiled(UNITS)));

    private GoalUnits() {}

    private static Units units(Profile profile) {
        return profile.find(GoalParameters.UNITS_EXTRA)
                .filter(table -> !table.rows().isEmpty())
                .map(table -> Units.standard().with(lines(table)))
                .orElse(Units.standard());
    }

    private static String lines(Table table) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < table.rows().size(); i++) {
            lines.append(table.cell(i, "name"))
                    .append('\t')
                    .append(table.cell(i, "category"))
                    .append('\t')
                    .append(table.cell(i, "base"))
                    .append('\t')
                    .append(table.cell(i, "factor"));
            if (!table.cell(i, "spellings").isEmpty()) {
                lines.append('\t').append(table.cell(i, "spellings"));
            }
            lines.append('\n');
        }
        return lines.toString();
    }
}
