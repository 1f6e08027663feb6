// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.spi.RuleProvider;

/** What an engine is to be opened with: exactly these packs and plug-ins, and nothing of its own. Immutable. */
public final class EngineSetup {
    private final List<RuleProvider> providers;
    private final Map<String, String> packs;
    private final Map<String, Map<String, String>> options;
    private final Optional<Limits> limits;

    private EngineSetup(
            List<RuleProvider> providers,
            Map<String, String> packs,
            Map<String, Map<String, String>> options,
            Optional<Limits> limits) {
        this.providers = List.copyOf(providers);
        this.packs = Collections.unmodifiableMap(new TreeMap<>(packs));
        this.options = Map.copyOf(options);
        this.limits = limits;
    }

    /** Nothing at all. */
    public static EngineSetup empty() {
        return new EngineSetup(List.of(), Map.of(), Map.of(), Optional.empty());
    }

    /** This and plug-ins. */
    public EngineSetup with(RuleProvider... more) {
        List<RuleProvider> all = new ArrayList<>(providers);
        all.addAll(List.of(more));
        return new EngineSetup(all, packs, options, limits);
    }

    /** This with other plug-ins. */
    public EngineSetup withOnly(List<RuleProvider> others) {
        return new EngineSetup(others, packs, options, limits);
    }

    /** This and a profile pack: a name for messages and the YAML 1.2 text (the kit sends JSON, which is YAML). */
    public EngineSetup pack(String name, String yaml) {
        Map<String, String> all = new TreeMap<>(packs);
        all.put(name, yaml);
        return new EngineSetup(providers, all, options, limits);
    }

    /** This with an option of a provider set. */
    public EngineSetup option(String providerId, String name, String value) {
        Map<String, Map<String, String>> all = new HashMap<>(options);
        Map<String, String> own = new HashMap<>(all.getOrDefault(providerId, Map.of()));
        own.put(name, value);
        all.put(providerId, Map.copyOf(own));
        return new EngineSetup(providers, packs, all, limits);
    }

    /** This with limits. */
    public EngineSetup limits(Limits limits) {
        return new EngineSetup(providers, packs, options, Optional.of(limits));
    }

    /** The plug-ins, in the order in which they arrive. */
    public List<RuleProvider> providers() {
        return providers;
    }

    /** The packs by name. */
    public Map<String, String> packs() {
        return packs;
    }

    /** The options by provider id. */
    public Map<String, Map<String, String>> options() {
        return options;
    }

    /** The limits; empty means the engine's own. */
    public Optional<Limits> limits() {
        return limits;
    }

    /**
     * Deterministic limits of a run. Immutable.
     *
     * @param places places a rule is asked about
     * @param findings defects of one rule
     * @param steps counted steps of one rule
     * @param textLength characters of one argument of a defect
     */
    public record Limits(int places, int findings, long steps, int textLength) {}
}
