// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.util.List;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.spi.Rule;
import org.biaochi.validators.goal.indicator.BrokenCount;
import org.biaochi.validators.goal.indicator.ColumnConflict;
import org.biaochi.validators.goal.indicator.EmptyName;
import org.biaochi.validators.goal.indicator.EmptyOutput;
import org.biaochi.validators.goal.indicator.FullSatisfaction;
import org.biaochi.validators.goal.indicator.InvertedRange;
import org.biaochi.validators.goal.indicator.LongName;
import org.biaochi.validators.goal.indicator.LookalikeNames;
import org.biaochi.validators.goal.indicator.MisfitUnit;
import org.biaochi.validators.goal.indicator.MissingUnit;
import org.biaochi.validators.goal.indicator.MistypedValue;
import org.biaochi.validators.goal.indicator.PercentBounds;
import org.biaochi.validators.goal.indicator.PlaceholderValue;
import org.biaochi.validators.goal.indicator.RepeatedNames;
import org.biaochi.validators.goal.indicator.ScatteredName;
import org.biaochi.validators.goal.indicator.ScoringMisfit;
import org.biaochi.validators.goal.indicator.SignAgainstPolarity;
import org.biaochi.validators.goal.indicator.SignColumn;
import org.biaochi.validators.goal.indicator.UncountedQuantity;
import org.biaochi.validators.goal.indicator.UnexplainedRate;
import org.biaochi.validators.goal.indicator.UngradedWords;
import org.biaochi.validators.goal.indicator.UnreadableQuantity;
import org.biaochi.validators.goal.mechanism.BlankCells;

/** The rules on single indicators (GR-IND), in the order of the catalogue. */
final class IndicatorRules {
    private IndicatorRules() {}

    static List<Rule<?, ?>> all() {
        return List.of(
                new EmptyName(),
                new LongName(),
                BlankCells.of("GR-IND-003", IndicatorField.VALUE),
                new MissingUnit(),
                new UnreadableQuantity(),
                new ColumnConflict(),
                new SignColumn(),
                new PercentBounds(),
                new SignAgainstPolarity(),
                new FullSatisfaction(),
                new InvertedRange(),
                new PlaceholderValue(),
                new UngradedWords(),
                new UncountedQuantity(),
                new MisfitUnit(),
                new RepeatedNames(),
                new LookalikeNames(),
                new ScatteredName(),
                new UnexplainedRate(),
                BlankCells.of("GR-IND-020", IndicatorField.BASIS),
                BlankCells.of("GR-IND-021", IndicatorField.DATA_SOURCE, IndicatorField.EVIDENCE),
                new ScoringMisfit(),
                new BrokenCount(),
                new EmptyOutput(),
                new MistypedValue());
    }
}
