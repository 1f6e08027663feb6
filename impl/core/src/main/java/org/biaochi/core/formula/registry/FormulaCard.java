// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;

/**
 * What a person should know of a formula. Immutable.
 *
 * @param id the formula
 * @param name its name
 * @param words the formula in words
 * @param inputs what may be given, by name, in order
 * @param boundaries what each code of a boundary means
 * @param bases where it comes from
 */
public record FormulaCard(
        FormulaId id,
        LocalText name,
        LocalText words,
        Map<String, Input> inputs,
        Map<String, LocalText> boundaries,
        List<LegalBasis> bases) {
    /** Copies maps and list, keeping their order. */
    public FormulaCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(words, "words");
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        boundaries = Collections.unmodifiableMap(new LinkedHashMap<>(boundaries));
        bases = List.copyOf(bases);
    }

    /**
     * An input. Immutable.
     *
     * @param unit its unit; empty if it has none
     * @param meaning what it means
     */
    public record Input(String unit, LocalText meaning) {
        /** Requires both. */
        public Input {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(meaning, "meaning");
        }
    }
}
