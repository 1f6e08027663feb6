// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.core.goal.GoalUnits;
import org.biaochi.core.target.Units;
import org.biaochi.core.text.Folding;

/** Word lists of a profile in the form in which rules compare them, built once per profile. Pure functions. */
public final class Words {
    private Words() {}

    /** The words, normalised; empty if no layer sets the list. */
    public static Compiled<Optional<Set<String>>> folded(Parameter<List<String>> list) {
        return Compiled.of(list.id(), profile -> profile.find(list).map(Words::fold));
    }

    private static Set<String> fold(List<String> words) {
        Set<String> folded = new HashSet<>();
        for (String word : words) {
            folded.add(Folding.normalise(word));
        }
        return Set.copyOf(folded);
    }

    /** The dictionary names of the units in the list, however spelled; empty if no layer sets the list. */
    public static Compiled<Optional<Set<String>>> units(Parameter<List<String>> list) {
        return Compiled.of(list.id() + " by name", profile -> {
            Units units = profile.compiled(GoalUnits.UNITS);
            return profile.find(list).map(words -> names(words, units));
        });
    }

    private static Set<String> names(List<String> words, Units units) {
        Set<String> names = new HashSet<>();
        for (String word : words) {
            units.find(word).map(MeasureUnit::name).ifPresent(names::add);
        }
        return Set.copyOf(names);
    }
}
