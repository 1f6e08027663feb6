// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Context;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ProfileRef;

/**
 * Resolves contexts against a set of packs and the parameters that the installed rules declare, and keeps what it resolved:
 * layers per chain of packs, compiled values per stretch of days without a change, profiles per context up to a bound. Make a new
 * one when rules come or go, so that nothing of a rule that is gone stays reachable. Any number of threads.
 */
public final class ProfileResolver {
    private static final int MOST_CONTEXTS = 4096;

    private final Chains chains;
    private final Map<String, ParameterDeclaration> declarations;
    private final Map<Context, ResolvedProfile> byContext = new ConcurrentHashMap<>();
    private final Map<List<Pack>, Chain> byChain = new ConcurrentHashMap<>();

    ProfileResolver(Chains chains, Collection<ParameterDeclaration> declarations) {
        this.chains = chains;
        Map<String, ParameterDeclaration> byId = new LinkedHashMap<>();
        for (ParameterDeclaration declaration : declarations) {
            ParameterDeclaration earlier =
                    byId.putIfAbsent(declaration.parameter().id(), declaration);
            if (earlier != null && !earlier.parameter().equals(declaration.parameter())) {
                throw Refusals.at(
                        declaration.parameter().id(),
                        "PARAMETER_TYPES_DIFFER",
                        "参数被声明为两种类型：" + earlier + " 与 " + declaration,
                        "the parameter is declared with two types: " + earlier + " and " + declaration);
            }
        }
        this.declarations = Map.copyOf(byId);
    }

    /**
     * What the context's place demands on its day.
     *
     * @throws ConfigurationException if no pack applies, or a layer may not say what it says
     */
    public ResolvedProfile resolve(Context context) {
        ResolvedProfile known = byContext.get(context);
        if (known != null) {
            return known;
        }
        Chain chain = byChain.computeIfAbsent(chains.of(context), this::layered);
        Pack top = chain.layers.top();
        ProfileRef ref = new ProfileRef(top.id(), top.version(), chain.digest, context.asOf());
        ResolvedProfile resolved = new ResolvedProfile(chain.on(context.asOf(), declarations), ref);
        if (byContext.size() >= MOST_CONTEXTS) {
            byContext.clear();
        }
        byContext.put(context, resolved);
        return resolved;
    }

    private Chain layered(List<Pack> packs) {
        return new Chain(new Layers(packs, declarations));
    }

    /** Layers, and a snapshot for each stretch of days. */
    private static final class Chain {
        private final Layers layers;
        private final String digest;
        private final NavigableSet<LocalDate> changes = new TreeSet<>();
        private final Map<LocalDate, Snapshot> snapshots = new ConcurrentHashMap<>();

        private Chain(Layers layers) {
            this.layers = layers;
            this.digest = ProfileDigest.of(layers);
            changes.add(LocalDate.MIN);
            for (LayeredParameter parameter : layers.parameters.values()) {
                for (DatedValue value : parameter.values()) {
                    if (value.from() != null) {
                        changes.add(value.from());
                    }
                }
            }
        }

        private Snapshot on(LocalDate day, Map<String, ParameterDeclaration> declarations) {
            LocalDate since = changes.floor(day);
            return snapshots.computeIfAbsent(
                    since == null ? LocalDate.MIN : since, start -> new Snapshot(layers, declarations, start));
        }
    }
}
