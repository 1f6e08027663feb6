// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.core.goal.Reading;

/**
 * What many documents decide or propose (结果应用台账), each object once for each budget year: what several documents say alike is
 * counted once, and where they contradict each other none of them is. Not thread-safe.
 */
public final class LinkageLedger {
    private final Map<Key, List<Entry>> decided = new LinkedHashMap<>();
    private final Map<Key, List<Entry>> proposed = new LinkedHashMap<>();
    private int unnamed;

    /**
     * An object that several documents decide on.
     *
     * @param object its name, else its code
     * @param year the budget year as typed; empty if no document says it
     * @param sources where the documents came from, in order, at least two
     * @param same whether all of them move the same amounts
     */
    public record Repeat(String object, String year, List<String> sources, boolean same) {
        /** Copies the sources. */
        public Repeat {
            Objects.requireNonNull(object, "object");
            Objects.requireNonNull(year, "year");
            sources = List.copyOf(sources);
        }
    }

    private record Key(String object, String year) {}

    private record Entry(String source, String name, List<BudgetEffect> effects) {}

    /** Adds a document; one that names no object stands for itself. */
    public void add(String source, LinkageDecision decision, List<BudgetEffect> effects) {
        String id = Reading.text(decision.field(LinkageField.OBJECT_ID));
        String name = Reading.text(decision.field(LinkageField.OBJECT_NAME));
        Key key = new Key(id.isEmpty() ? "#" + unnamed++ : id, Reading.text(decision.field(LinkageField.BUDGET_YEAR)));
        boolean open = !effects.isEmpty() && effects.stream().allMatch(BudgetEffect::proposed);
        (open ? proposed : decided)
                .computeIfAbsent(key, any -> new ArrayList<>())
                .add(new Entry(source, name.isEmpty() ? id : name, List.copyOf(effects)));
    }

    /** The sums of what is decided. */
    public EffectTotals decided() {
        return totals(decided);
    }

    /** The sums of what is proposed. */
    public EffectTotals proposed() {
        return totals(proposed);
    }

    private static EffectTotals totals(Map<Key, List<Entry>> entries) {
        List<BudgetEffect> effects = new ArrayList<>();
        for (List<Entry> alike : entries.values()) {
            if (isSame(alike)) {
                effects.addAll(alike.get(0).effects());
            }
        }
        return EffectTotals.of(effects);
    }

    private static boolean isSame(List<Entry> entries) {
        return new HashSet<>(entries.stream().map(Entry::effects).toList()).size() == 1;
    }

    /** The objects that several documents decide on, decisions first, then proposals. */
    public List<Repeat> repeats() {
        List<Repeat> repeats = new ArrayList<>();
        for (Map<Key, List<Entry>> entries : List.of(decided, proposed)) {
            entries.forEach((key, alike) -> {
                if (alike.size() > 1) {
                    repeats.add(new Repeat(
                            alike.get(0).name(),
                            key.year(),
                            alike.stream().map(Entry::source).toList(),
                            isSame(alike)));
                }
            });
        }
        return repeats;
    }
}
