// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.kit.catalogue.Requirements;

/** The plug-ins that are there, judged anew whenever one comes or goes. Immutable snapshots; guarded by the engine. */
final class FakePlugins {
    /** One plug-in: what it said of itself when it came. */
    record Guest(RuleProvider provider, ProviderDescriptor descriptor, List<Rule<?, ?>> rules, String refusal) {
        boolean builtIn() {
            return descriptor.id().equals("org.biaochi.validators.goal");
        }
    }

    private final Fault fault;
    private final Map<String, Map<String, String>> options;

    FakePlugins(Fault fault, Map<String, Map<String, String>> options) {
        this.fault = fault;
        this.options = options;
    }

    Guest meet(RuleProvider provider) {
        try {
            ProviderDescriptor descriptor = provider.descriptor();
            return new Guest(
                    provider,
                    descriptor,
                    provider.create(new Environment("1", Map.of())),
                    refusal(provider, descriptor));
        } catch (RuntimeException e) {
            if (fault.in(Requirements.ENG_045)) {
                throw e;
            }
            ProviderDescriptor unknown = ProviderDescriptor.of(
                            provider.getClass().getName(), "", 1, 0)
                    .build();
            return new Guest(provider, unknown, List.of(), "threw " + e);
        }
    }

    private String refusal(RuleProvider provider, ProviderDescriptor descriptor) {
        if (descriptor.spiMajor() != SpiVersion.MAJOR) {
            return fault.in(Requirements.ENG_037) ? "" : "other SPI";
        }
        if (descriptor.spiMinor() > SpiVersion.MINOR) {
            return fault.in(Requirements.ENG_038) ? "" : "newer SPI";
        }
        Set<String> set = options.getOrDefault(descriptor.id(), Map.of()).keySet();
        if (!descriptor.options().keySet().containsAll(set) && !fault.in(Requirements.ENG_042)) {
            return "unknown options";
        }
        Set<RuleId> cards = new TreeSet<>();
        descriptor.cards().forEach(card -> cards.add(card.rule()));
        Set<RuleId> rules = new TreeSet<>();
        List<Rule<?, ?>> created = provider.create(new Environment("1", Map.of()));
        created.forEach(rule -> rules.add(rule.id()));
        if (!cards.equals(rules) && !fault.in(Requirements.ENG_044)) {
            return "cards and rules differ";
        }
        boolean reserved = rules.stream().anyMatch(rule -> rule.toString().matches("(GR|PM|BV)-.*"));
        if (reserved && !descriptor.id().equals("org.biaochi.validators.goal") && !fault.in(Requirements.ENG_041)) {
            return "reserved prefix";
        }
        return waits(created, new TreeSet<>()) && !fault.in(Requirements.ENG_043) ? "rules wait for each other" : "";
    }

    private static boolean waits(List<Rule<?, ?>> rules, Set<RuleId> done) {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Rule<?, ?> rule : rules) {
                boolean ready = rules.stream()
                        .filter(other -> !done.contains(other.id()))
                        .noneMatch(other -> earlier(rule).contains(other.id()));
                progress |= ready && done.add(rule.id());
            }
        }
        return done.size() < rules.stream().map(Rule::id).distinct().count();
    }

    static List<RuleId> earlier(Rule<?, ?> rule) {
        List<RuleId> earlier = new ArrayList<>(rule.needs().after());
        earlier.addAll(rule.needs().unlessFailed());
        return earlier;
    }

    /** Why each guest is refused; empty for those that run. */
    Map<Guest, String> judge(List<Guest> guests) {
        Map<Guest, String> refusals = new LinkedHashMap<>();
        for (Guest guest : guests) {
            boolean claimed = guests.stream()
                    .anyMatch(other -> other != guest && other.refusal().isEmpty() && clash(guest, other));
            boolean spared = guest.builtIn() && !fault.in(Requirements.ENG_040);
            boolean lenient = fault.in(Requirements.ENG_039)
                    && guests.indexOf(guest) == 0
                    && guests.stream().noneMatch(Guest::builtIn);
            refusals.put(
                    guest,
                    guest.refusal().isEmpty() && claimed && !spared && !lenient ? "claimed twice" : guest.refusal());
        }
        return refusals;
    }

    private static boolean clash(Guest a, Guest b) {
        return a.rules().stream()
                .anyMatch(
                        rule -> b.rules().stream().anyMatch(other -> other.id().equals(rule.id())));
    }
}
