// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.benchmarks.PeerRules.RowRule;
import org.biaochi.benchmarks.PeerRules.TableRule;
import org.biaochi.benchmarks.ShapeRules.Found;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The rules in Easy Rules, as its users write them: a condition over facts, and an action that says what was found. */
final class EasyRules {
    private static final String TABLE = "table";
    private static final String FOUND = "found";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules() {
        PeerRules.onTable().forEach(this::add);
        PeerRules.onRows().forEach(this::add);
    }

    private void add(TableRule rule) {
        rules.register(new RuleBuilder()
                .name(rule.id())
                .when(facts -> !rule.paths().apply(facts.get(TABLE)).isEmpty())
                .then(facts -> {
                    List<Found> found = facts.get(FOUND);
                    rule.paths().apply(facts.get(TABLE)).forEach(path -> found.add(new Found(rule.id(), path)));
                })
                .build());
    }

    private void add(RowRule rule) {
        rules.register(new RuleBuilder()
                .name(rule.id())
                .when(facts -> facts.<FormTable>get(TABLE).rows().stream().anyMatch(rule.fires()))
                .then(facts -> {
                    List<Found> found = facts.get(FOUND);
                    List<FormTable.Row> rows = facts.<FormTable>get(TABLE).rows();
                    for (int i = 0; i < rows.size(); i++) {
                        if (rule.fires().test(rows.get(i))) {
                            found.add(new Found(rule.id(), PeerRules.path(i, rule.key())));
                        }
                    }
                })
                .build());
    }

    List<Found> run(FormTable table) {
        List<Found> found = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(TABLE, table);
        facts.put(FOUND, found);
        engine.fire(rules, facts);
        return found;
    }
}
