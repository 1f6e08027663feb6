// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.biaochi.api.profile.Alternatives;
import org.biaochi.api.profile.Alternatives.Alternative;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.text.CodePoints;
import org.biaochi.core.text.Folding;
import org.biaochi.core.text.WordAutomaton;
import org.biaochi.core.text.WordAutomaton.Hit;
import org.jspecify.annotations.Nullable;

/**
 * All words and patterns of a profile that rules look for inside texts, in one automaton. A list that no layer sets
 * matches nothing. Texts must be normalised. Immutable; any number of threads.
 */
public final class Lexicon {
    /** The lexicon of a profile. */
    public static final Compiled<Lexicon> KEY = Compiled.of("lexicon", Lexicon::new);

    /** Vague words. */
    public static final Parameter<List<String>> VAGUE = Parameter.of("GR-TXT-001.vagueWords", ParameterType.WORDS);

    /** Verbs of action. */
    public static final Parameter<List<String>> ACTION = Parameter.of("GR-TXT-003.actionVerbs", ParameterType.WORDS);

    /** Names of the budget execution rate. */
    public static final Parameter<List<String>> EXECUTION =
            Parameter.of("GR-SEM-009.executionNames", ParameterType.WORDS);

    private static final int OBJECT_LENGTH = 2;
    private static final String NUMBER_SIGNS = " ≥≤><=~-+%‰";
    private static final int VAGUE_SET = WordAutomaton.MAX_SETS - 1;
    private static final int ACTION_SET = WordAutomaton.MAX_SETS - 2;
    private static final int EXECUTION_SET = WordAutomaton.MAX_SETS - 3;
    private static final int PLACEHOLDER_SET = WordAutomaton.MAX_SETS - 4;

    private final WordAutomaton automaton;
    private final ToLongFunction<String> marking;
    private final Set<WordPattern> patterns = EnumSet.noneOf(WordPattern.class);

    private Lexicon(Profile profile) {
        WordAutomaton.Builder builder = WordAutomaton.builder();
        for (WordPattern pattern : WordPattern.values()) {
            profile.find(pattern.parameter()).ifPresent(found -> add(builder, pattern, found));
        }
        profile.find(VAGUE).ifPresent(words -> words.forEach(word -> builder.add(VAGUE_SET, word)));
        profile.find(ACTION).ifPresent(words -> words.forEach(word -> builder.add(ACTION_SET, word)));
        profile.find(EXECUTION).ifPresent(words -> endings(builder, EXECUTION_SET, words));
        profile.find(Placeholders.PLACEHOLDERS).ifPresent(words -> endings(builder, PLACEHOLDER_SET, words));
        this.automaton = builder.build();
        this.marking = automaton::sets;
    }

    private void add(WordAutomaton.Builder builder, WordPattern pattern, Alternatives found) {
        patterns.add(pattern);
        for (Alternative alternative : found.alternatives()) {
            builder.add(
                    alternative.atStart() ? start(pattern) : anywhere(pattern),
                    alternative.text() + (alternative.atEnd() ? "$" : ""));
        }
    }

    private static void endings(WordAutomaton.Builder builder, int set, List<String> words) {
        for (String word : words) {
            String plain = Folding.normalise(word);
            if (!plain.isEmpty()) {
                builder.add(set, plain + "$");
            }
        }
    }

    private static int anywhere(WordPattern pattern) {
        return 2 * pattern.ordinal();
    }

    private static int start(WordPattern pattern) {
        return 2 * pattern.ordinal() + 1;
    }

    /** Whether some layer of the profile sets the pattern. */
    public boolean has(WordPattern pattern) {
        return patterns.contains(pattern);
    }

    /** The rows whose name may hold an alternative of the pattern; of one tied to the beginning it may stand elsewhere. */
    public long mayHold(WordPattern pattern, RowMasks rows) {
        long[] named = rows.named(marking);
        return named[anywhere(pattern)] | named[start(pattern)];
    }

    /** The rows whose name may be that of the budget execution rate: it ends so. */
    public long mayBeExecution(RowMasks rows) {
        return rows.named(marking)[EXECUTION_SET];
    }

    /** The rows whose value may be a placeholder: it ends in one. */
    public long mayBePlaceholder(RowMasks rows) {
        return rows.valued(marking)[PLACEHOLDER_SET];
    }

    /** The rows whose value holds a vague word. */
    public long vague(RowMasks rows) {
        return rows.valued(marking)[VAGUE_SET];
    }

    /** Whether a text holds an alternative of the pattern. */
    public boolean matches(WordPattern pattern, String text) {
        long sets = automaton.sets(text);
        if ((sets & 1L << anywhere(pattern)) != 0) {
            return true;
        }
        if ((sets & 1L << start(pattern)) == 0) {
            return false;
        }
        Hit hit = automaton.first(text, start(pattern));
        return hit != null && hit.start() == 0;
    }

    /** The first alternative of the pattern in a text, the longest of those that begin there. */
    public Optional<String> find(WordPattern pattern, String text) {
        return find(pattern, text, word -> true);
    }

    /** The first alternative of the pattern in a text that is wanted, the longest of those that begin there. */
    public Optional<String> find(WordPattern pattern, String text, Predicate<String> wanted) {
        if (!matches(pattern, text)) {
            return Optional.empty();
        }
        First first = new First(pattern, text, wanted);
        automaton.visit(text, first);
        return Optional.ofNullable(first.word);
    }

    /** The first vague word of a text. */
    public Optional<String> vague(String text) {
        Hit hit = automaton.contains(text, VAGUE_SET) ? automaton.first(text, VAGUE_SET) : null;
        return hit == null ? Optional.empty() : Optional.of(text.substring(hit.start(), hit.end()));
    }

    /** Whether a verb of action stands in the text with at least two ideographs behind it, be it after a number or a model. */
    public boolean namesTask(String text) {
        boolean[] found = new boolean[1];
        automaton.visit(text, (set, start, end) -> {
            found[0] = set == ACTION_SET && CodePoints.ideographsAt(text, object(text, end)) >= OBJECT_LENGTH;
            return !found[0];
        });
        return found[0];
    }

    /** Where the object of a verb begins: 完成200名, 培训1,200人次 and 购置CT设备 name one as well as 购置设备. */
    private static int object(String text, int from) {
        int at = from;
        while (at < text.length() && (isInNumber(text.charAt(at)) || joinsDigits(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isInNumber(char c) {
        return CodePoints.isDigit(c) || CodePoints.isLatin(c) || NUMBER_SIGNS.indexOf(c) >= 0;
    }

    private static boolean joinsDigits(String text, int at) {
        boolean mark = text.charAt(at) == '.' || text.charAt(at) == ',';
        return mark
                && CodePoints.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && CodePoints.isDigit(text.charAt(at + 1));
    }

    /** Keeps the leftmost of the wanted hits of a pattern; hits come in the order of their ends. */
    private static final class First implements WordAutomaton.HitVisitor {
        private final WordPattern pattern;
        private final String text;
        private final Predicate<String> wanted;
        private int from;
        private @Nullable String word;

        First(WordPattern pattern, String text, Predicate<String> wanted) {
            this.pattern = pattern;
            this.text = text;
            this.wanted = wanted;
            this.from = text.length();
        }

        @Override
        public boolean hit(int set, int start, int end) {
            boolean ours = set == anywhere(pattern) || set == start(pattern) && start == 0;
            if (ours && start <= from && wanted.test(text.substring(start, end))) {
                from = start;
                word = text.substring(start, end);
            }
            return true;
        }
    }
}
