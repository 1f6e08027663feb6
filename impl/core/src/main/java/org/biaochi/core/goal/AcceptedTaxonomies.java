// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.FiscalYear;

/** Which taxonomy versions a profile accepts in which budget year. Immutable. */
public final class AcceptedTaxonomies {
    /** The versions of a profile. */
    public static final Compiled<AcceptedTaxonomies> KEY = Compiled.of("accepted taxonomies", AcceptedTaxonomies::new);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Profile profile;
    private final boolean steady;

    private AcceptedTaxonomies(Profile profile) {
        this.profile = profile;
        Set<Set<String>> sets = new HashSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            sets.add(Set.copyOf(in(new FiscalYear(year))));
        }
        this.steady = sets.size() == 1;
    }

    private List<String> in(FiscalYear year) {
        return profile.settingFor(GoalParameters.TAXONOMY_ACCEPTED, year.firstDay())
                .value()
                .orElse(List.of());
    }

    /** The versions accepted for a budget year; empty if the year is unknown and they differ by year. */
    public Optional<List<String>> forYear(Optional<FiscalYear> year) {
        if (year.isPresent() && !steady) {
            return Optional.of(in(year.get()));
        }
        return steady
                ? Optional.of(profile.find(GoalParameters.TAXONOMY_ACCEPTED).orElse(List.of()))
                : Optional.empty();
    }
}
