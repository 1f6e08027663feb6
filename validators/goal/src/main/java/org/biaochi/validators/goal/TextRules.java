// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.text.CopiedGoal;
import org.biaochi.validators.goal.text.ForeignUnit;
import org.biaochi.validators.goal.text.ForeignYear;
import org.biaochi.validators.goal.text.GoalLength;
import org.biaochi.validators.goal.text.PlainGoal;
import org.biaochi.validators.goal.text.UnmatchedQuantity;
import org.biaochi.validators.goal.text.VagueQuantity;
import org.biaochi.validators.goal.text.VagueWords;

/** The rules on text (GR-TXT), in the order of the catalogue. */
final class TextRules {
    private TextRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new VagueQuantity(),
                new VagueWords(),
                new PlainGoal(),
                new CopiedGoal(),
                new GoalLength(),
                new UnmatchedQuantity(),
                new ForeignYear(),
                new ForeignUnit());
    }
}
