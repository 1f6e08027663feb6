// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mutation;

import java.util.List;
import java.util.Set;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;

/** A provider that brings only some of the rules of another. */
final class FewRules implements RuleProvider {
    private final RuleProvider all;
    private final Set<String> ids;

    FewRules(RuleProvider all, Set<String> ids) {
        this.all = all;
        this.ids = ids;
    }

    @Override
    public ProviderDescriptor descriptor() {
        ProviderDescriptor whole = all.descriptor();
        return ProviderDescriptor.of(whole.id(), whole.version(), whole.spiMajor(), whole.spiMinor())
                .cards(whole.cards().stream()
                        .filter(card -> ids.contains(card.rule().toString()))
                        .toList())
                .build();
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return all.create(environment).stream()
                .filter(rule -> ids.contains(rule.id().toString()))
                .toList();
    }
}
