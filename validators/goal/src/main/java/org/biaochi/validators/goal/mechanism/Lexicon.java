// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.profile.Alternatives;
import org.biaochi.api.profile.Alternatives.Alternative;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.WordAutomaton;
import org.biaochi.core.text.WordAutomaton.Hit;

/**
 * All words and alternatives of a profile that rules look for inside texts, in one automaton. A list that no layer sets
 * matches nothing. Texts must be normalised. Immutable; any number of threads.
 */
public final class Lexicon {
    /** The lexicon of a profile. */
    public static final Compiled<Lexicon> KEY = Compiled.of("lexicon", Lexicon::new);

    /** Words of names about growth. */
    public static final Parameter<Alternatives> GROWTH =
            Parameter.of("GR-IND-008.growthPattern", ParameterType.PATTERN);

    /** Endings of names of rates. */
    public static final Parameter<Alternatives> RATE = Parameter.of("GR-IND-019.ratioPattern", ParameterType.PATTERN);

    /** Vague words. */
    public static final Parameter<List<String>> VAGUE = Parameter.of("GR-TXT-001.vagueWords", ParameterType.WORDS);

    /** Verbs of action. */
    public static final Parameter<List<String>> ACTION = Parameter.of("GR-TXT-003.actionVerbs", ParameterType.WORDS);

    private static final int OBJECT_LENGTH = 2;
    private static final int GROWTH_SET = 0;
    private static final int GROWTH_START = 1;
    private static final int RATE_SET = 2;
    private static final int RATE_START = 3;
    private static final int VAGUE_SET = 4;
    private static final int ACTION_SET = 5;

    private final WordAutomaton automaton;

    private Lexicon(Profile profile) {
        WordAutomaton.Builder builder = WordAutomaton.builder();
        add(builder, profile.find(GROWTH), GROWTH_SET, GROWTH_START);
        add(builder, profile.find(RATE), RATE_SET, RATE_START);
        profile.find(VAGUE).ifPresent(words -> words.forEach(word -> builder.add(VAGUE_SET, word)));
        profile.find(ACTION).ifPresent(words -> words.forEach(word -> builder.add(ACTION_SET, word)));
        this.automaton = builder.build();
    }

    private static void add(WordAutomaton.Builder builder, Optional<Alternatives> pattern, int anywhere, int start) {
        for (Alternative alternative : pattern.map(Alternatives::alternatives).orElse(List.of())) {
            builder.add(
                    alternative.atStart() ? start : anywhere, alternative.text() + (alternative.atEnd() ? "$" : ""));
        }
    }

    /** Whether a name speaks of growth. */
    public boolean isGrowth(String name) {
        return matches(name, GROWTH_SET, GROWTH_START);
    }

    /** Whether a name is that of a rate. */
    public boolean isRate(String name) {
        return matches(name, RATE_SET, RATE_START);
    }

    private boolean matches(String text, int anywhere, int start) {
        long sets = automaton.sets(text);
        if ((sets & 1L << anywhere) != 0) {
            return true;
        }
        if ((sets & 1L << start) == 0) {
            return false;
        }
        Hit hit = automaton.first(text, start);
        return hit != null && hit.start() == 0;
    }

    /** The first vague word of a text. */
    public Optional<String> vague(String text) {
        Hit hit = automaton.contains(text, VAGUE_SET) ? automaton.first(text, VAGUE_SET) : null;
        return hit == null ? Optional.empty() : Optional.of(text.substring(hit.start(), hit.end()));
    }

    /** Whether a verb of action stands in the text with at least two ideographs behind it. */
    public boolean namesTask(String text) {
        boolean[] found = new boolean[1];
        automaton.visit(text, (set, start, end) -> {
            found[0] = set == ACTION_SET && CodePoints.ideographsAt(text, end) >= OBJECT_LENGTH;
            return !found[0];
        });
        return found[0];
    }
}
