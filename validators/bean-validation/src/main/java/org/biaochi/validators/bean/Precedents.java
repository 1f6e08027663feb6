// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;

/**
 * The rules that report the same cause by cell: where one of them failed, a constraint says nothing of that cell. Immutable.
 *
 * @param <K> the cells
 */
final class Precedents<K> {
    private final Map<K, List<RuleId>> rules;

    private Precedents(Map<K, List<RuleId>> rules) {
        this.rules = rules;
    }

    static <K> Precedents<K> none() {
        return new Precedents<>(Map.of());
    }

    /** Ids of rules by cell, the first to speak first. */
    static <K> Precedents<K> of(Map<K, List<String>> ids) {
        Map<K, List<RuleId>> rules = new HashMap<>();
        ids.forEach(
                (cell, named) -> rules.put(cell, named.stream().map(RuleId::of).toList()));
        return new Precedents<>(rules);
    }

    Needs needs() {
        RuleId[] all = rules.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toArray(RuleId[]::new);
        return Needs.NOTHING.after(all);
    }

    /** The first of a cell's rules that failed at the place asked about. */
    Optional<RuleId> failed(K cell, RuleContext<?> context) {
        for (RuleId rule : rules.getOrDefault(cell, List.of())) {
            if (context.failed(rule)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
