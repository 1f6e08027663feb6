// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.util.Arrays;
import java.util.Optional;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;

/** Ladders of lights. Pure functions. */
public final class Lights {
    /** A ladder over all rates from 0. */
    public static final TableShape SHAPE = TableShape.table()
            .bands("0", "")
            .column("light", "text BLUE|GREEN|YELLOW|RED")
            .build();

    private Lights() {}

    /** Reads a ladder with the column {@code light}; only ranked lights are allowed. */
    public static Ladder<Light> read(Table table) {
        return Ladder.read(table, "light", Lights::named);
    }

    private static Optional<Light> named(String name) {
        return Arrays.stream(Light.values())
                .filter(light -> light.isRanked() && light.name().equals(name))
                .findFirst();
    }
}
