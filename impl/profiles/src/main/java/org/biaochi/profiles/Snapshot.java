// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.review.GateDecision;

/** The typed values of some layers between two days on which a value changes, and what was compiled from them. Thread-safe. */
final class Snapshot {
    final Layers layers;
    final List<String> layerNames = new ArrayList<>();
    final List<RuleSetting> rules = new ArrayList<>();
    final Map<RuleId, RuleSetting> rulesById = new HashMap<>();
    final Map<RuleId, List<LegalBasis>> ruleBases = new HashMap<>();
    final Map<String, GateDecision> gate = new TreeMap<>();
    final Set<String> requiredFacts;
    private final Map<Parameter<?>, Setting<?>> settings = new HashMap<>();
    private final Map<Compiled<?>, Object> compiled = new ConcurrentHashMap<>();

    Snapshot(Layers layers, Map<String, ParameterDeclaration> declarations, LocalDate day) {
        this.layers = layers;
        for (Pack pack : layers.packs) {
            layerNames.add(pack.coordinate());
        }
        for (Map.Entry<RuleId, LayeredRule> entry : layers.rules.entrySet()) {
            RuleId rule = entry.getKey();
            LayeredRule said = entry.getValue();
            RuleSetting setting = said.setting(rule);
            rules.add(setting);
            rulesById.put(rule, setting);
            if (said.bases() != null) {
                ruleBases.put(rule, bases(said.bases()));
            }
        }
        for (Map.Entry<String, LayeredGate> entry : layers.gate.entrySet()) {
            gate.put(entry.getKey(), entry.getValue().said().decision());
        }
        this.requiredFacts = Collections.unmodifiableSet(layers.requiredFacts);
        for (Map.Entry<String, ParameterDeclaration> entry : declarations.entrySet()) {
            String id = entry.getKey();
            ParameterDeclaration declaration = entry.getValue();
            LayeredParameter layered = layers.parameters.get(id);
            if (layered != null) {
                for (DatedValue said : layered.values()) {
                    Domains.require(declaration, said);
                }
                settings.put(declaration.parameter(), setting(declaration.parameter(), layered, day));
            }
        }
    }

    /** The bases of these ids, in their order. */
    List<LegalBasis> bases(List<String> ids) {
        List<LegalBasis> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            LegalBasis basis = layers.bases.get(id);
            if (basis != null) {
                found.add(basis);
            }
        }
        return List.copyOf(found);
    }

    /** The setting on the day of this snapshot, or on {@code day} for a parameter that nobody declared. */
    @SuppressWarnings("unchecked")
    <T> Setting<T> setting(Parameter<T> parameter, LocalDate day) {
        Setting<?> declared = settings.get(parameter);
        return declared != null ? (Setting<T>) declared : settingOn(parameter, day);
    }

    <T> Setting<T> settingOn(Parameter<T> parameter, LocalDate day) {
        LayeredParameter layered = layers.parameters.get(parameter.id());
        return layered == null ? Setting.unset() : setting(parameter, layered, day);
    }

    private static <T> Setting<T> setting(Parameter<T> parameter, LayeredParameter layered, LocalDate day) {
        int index = DatedValue.indexOn(layered.values(), day);
        List<String> bases = layered.said().bases();
        if (index < 0) {
            return Setting.of(null, layered.layer(), layered.said().location(), bases);
        }
        DatedValue dated = layered.values().get(index);
        T value = dated.value() instanceof RawValue.Unset
                ? null
                : Values.typed(parameter.type(), dated.value(), dated.location());
        return Setting.of(value, layered.layer(), dated.location(), bases);
    }

    @SuppressWarnings("unchecked")
    <V> V compiled(Compiled<V> key, Profile profile) {
        Object known = compiled.get(key);
        if (known == null) {
            // Not computeIfAbsent: building one thing may ask for another.
            V built = key.build(profile);
            Object earlier = compiled.putIfAbsent(key, built);
            known = earlier == null ? built : earlier;
        }
        return (V) known;
    }

    List<RuleSetting> rules() {
        return Collections.unmodifiableList(rules);
    }
}
