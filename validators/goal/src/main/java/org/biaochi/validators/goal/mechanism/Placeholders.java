// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.text.Folding;

/** The placeholders of a profile (占位符) and those among them that the place allows. Immutable; any number of threads. */
public final class Placeholders {
    /** The placeholders of a profile. */
    public static final Compiled<Placeholders> KEY = Compiled.of("placeholders", Placeholders::new);

    static final Parameter<List<String>> PLACEHOLDERS = Parameter.of("GR-IND-012.placeholders", ParameterType.WORDS);
    private static final Parameter<List<String>> ALLOWED =
            Parameter.of("GR-IND-012.allowedTokens", ParameterType.WORDS);

    private final Set<String> refused;
    private final Set<String> allowed;

    private Placeholders(Profile profile) {
        this.allowed = folded(profile.find(ALLOWED).orElse(List.of()));
        Set<String> listed = new HashSet<>(folded(profile.find(PLACEHOLDERS).orElse(List.of())));
        listed.removeAll(allowed);
        this.refused = Set.copyOf(listed);
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(Folding.normalise(word)));
        return Set.copyOf(folded);
    }

    /** Whether a whole normalised value is a placeholder that is not allowed. */
    public boolean has(String value) {
        return refused.contains(value);
    }

    /** Whether a whole normalised value is a token that the place allows. */
    public boolean allows(String value) {
        return allowed.contains(value);
    }
}
