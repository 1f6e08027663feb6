// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.goal.Taxonomy.Node;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.jspecify.annotations.Nullable;

/**
 * All texts that a profile knows for first and second levels, built once per profile. Usual spellings are found by their raw
 * text; any other text is read anew each time, so that strange input cannot fill a memory. Immutable.
 */
final class LevelDictionary {
    static final Compiled<LevelDictionary> KEY = Compiled.of("levels", LevelDictionary::new);

    private static final Table NOTHING = new Table(java.util.List.of());

    private final Map<String, LevelText> spellings = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, Second> second = new HashMap<>();
    private final Map<String, Set<Node>> pairs = new HashMap<>();

    private LevelDictionary(Profile profile) {
        Table nodes = profile.find(GoalParameters.TAXONOMY_NODES).orElse(NOTHING);
        for (int i = 0; i < nodes.rows().size(); i++) {
            Node node = new Node(nodes.cell(i, "l1"), nodes.cell(i, "l2"));
            pairs.computeIfAbsent(nodes.cell(i, "version"), any -> new HashSet<>())
                    .add(node);
            first.put(spell(node.l1()), node.l1());
            second(spell(node.l2())).name = node.l2();
        }
        Table aliases = profile.find(GoalParameters.TAXONOMY_ALIASES).orElse(NOTHING);
        for (int i = 0; i < aliases.rows().size(); i++) {
            alias(aliases, i);
        }
    }

    private void alias(Table aliases, int row) {
        String text = spell(aliases.cell(row, "text"));
        String l1 = aliases.cell(row, "l1");
        String l2 = aliases.cell(row, "l2");
        String under = aliases.cell(row, "under");
        if (aliases.cell(row, "level").equals("l1")) {
            first.put(text, l1);
        } else if (!under.isEmpty()) {
            second(text).under.put(under, new Node(l1, l2));
        } else {
            Second entry = second(text);
            entry.name = l2;
            entry.first = l1.isEmpty() ? null : l1;
        }
    }

    private Second second(String text) {
        return second.computeIfAbsent(text, any -> new Second());
    }

    /** Remembers the usual spellings of a text and returns its plain form. */
    private String spell(String text) {
        LevelText plain = LevelText.of(text);
        for (String spelling : new String[] {text, plain.text(), plain.text() + "指标", plain.text() + "目标"}) {
            spellings.putIfAbsent(spelling, LevelText.of(spelling));
        }
        return plain.text();
    }

    LevelText text(String typed) {
        LevelText known = spellings.get(typed);
        return known != null ? known : typed.isEmpty() ? LevelText.EMPTY : LevelText.of(typed);
    }

    /** Resolves both levels of a row; a level that cannot be resolved is empty. */
    Node resolve(LevelText l1, LevelText l2) {
        String one = first.getOrDefault(l1.text(), "");
        Second two = second.get(l2.text());
        if (two == null) {
            return new Node(one, "");
        }
        Node placed = two.under.get(one);
        if (placed == null && two.name != null) {
            Second named = second.get(two.name);
            placed = named == null ? null : named.under.get(one);
        }
        if (placed != null) {
            return placed;
        }
        return new Node(one.isEmpty() && two.first != null ? two.first : one, two.name == null ? "" : two.name);
    }

    boolean isPair(String version, Node node) {
        return pairs.getOrDefault(version, Set.of()).contains(node);
    }

    /** What a text of the second level means, by itself and under a certain first level. */
    private static final class Second {
        private @Nullable String name;
        private @Nullable String first;
        private final Map<String, Node> under = new HashMap<>(2);
    }
}
