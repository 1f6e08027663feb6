// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.validators.goal.meaning.ExecutionRate;
import org.biaochi.validators.goal.meaning.ForeignSector;
import org.biaochi.validators.goal.meaning.InnerObject;
import org.biaochi.validators.goal.meaning.LowSatisfaction;
import org.biaochi.validators.goal.meaning.UnnamedObject;
import org.biaochi.validators.goal.mechanism.NamedRow;
import org.biaochi.validators.goal.mechanism.WordPattern;

/** The rules on meaning and placement (GR-SEM), in the order of the catalogue. */
final class MeaningRules {
    private MeaningRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                NamedRow.of("GR-SEM-001")
                        .underL1(LevelNames.OUTPUT, WordPattern.INPUT)
                        .unless(WordPattern.TIMELY)
                        .excusing("serviceWords", "serviceTypes")
                        .build(),
                NamedRow.of("GR-SEM-002").anywhere(WordPattern.ROUTINE).build(),
                NamedRow.of("GR-SEM-003")
                        .underL1(LevelNames.BENEFIT, WordPattern.OUTPUT)
                        .build(),
                NamedRow.of("GR-SEM-004")
                        .underL1(LevelNames.OUTPUT, WordPattern.EFFECT)
                        .unless(WordPattern.COUNT_ENDING)
                        .build(),
                NamedRow.of("GR-SEM-005")
                        .underL2(LevelNames.QUANTITY, WordPattern.QUALITY, "quality")
                        .underL2(LevelNames.QUALITY, WordPattern.TIME, "time")
                        .underL2(LevelNames.TIMELINESS, WordPattern.QUANTITY, "quantity")
                        .build(),
                new UnnamedObject(),
                new LowSatisfaction(),
                new InnerObject(),
                new ExecutionRate(),
                new ForeignSector());
    }
}
