// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.plugin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.jspecify.annotations.Nullable;

/**
 * A plug-in that is there: its provider, and what it said of itself when it was asked once. Whether it runs is decided in the
 * company of the others. Being expelled is the only change it knows.
 */
public final class Candidate {
    private final RuleProvider provider;
    private final @Nullable ProviderDescriptor descriptor;
    private final List<Rule<?, ?>> rules;
    private final String refusal;
    private volatile boolean expelled;

    private Candidate(
            RuleProvider provider, @Nullable ProviderDescriptor descriptor, List<Rule<?, ?>> rules, String refusal) {
        this.provider = provider;
        this.descriptor = descriptor;
        this.rules = rules;
        this.refusal = refusal;
    }

    /** Asks a provider to describe itself and to create its rules; whatever it throws becomes its refusal. */
    static Candidate describe(
            RuleProvider provider, String engineVersion, Map<String, Map<String, String>> optionsByProvider) {
        ProviderDescriptor descriptor = null;
        try {
            descriptor = Objects.requireNonNull(provider.descriptor(), "descriptor() 返回 null / returned null");
            Map<String, String> options = optionsByProvider.getOrDefault(descriptor.id(), Map.of());
            String refusal = Acceptance.refusalAlone(descriptor, options);
            if (!refusal.isEmpty()) {
                return new Candidate(provider, descriptor, List.of(), refusal);
            }
            List<Rule<?, ?>> rules = List.copyOf(Objects.requireNonNull(
                    provider.create(new Environment(engineVersion, options)), "create() 返回 null / returned null"));
            return new Candidate(provider, descriptor, rules, Acceptance.refusalOfRules(descriptor, rules));
        } catch (Exception | StackOverflowError | LinkageError e) {
            return new Candidate(provider, descriptor, List.of(), explain(e));
        }
    }

    private static String explain(Throwable e) {
        String what = e instanceof ConfigurationException ? String.valueOf(e.getMessage()) : e.toString();
        return "插件自述或创建规则时出错 / the plug-in broke down while describing itself or creating rules: " + what;
    }

    /** Whether it is the plug-in of this provider. */
    public boolean isOf(RuleProvider other) {
        return provider == other;
    }

    @Nullable
    ProviderDescriptor descriptor() {
        return descriptor;
    }

    /** The provider id; the class name if it could not describe itself. */
    public String id() {
        return descriptor == null ? provider.getClass().getName() : descriptor.id();
    }

    /** Its rules; empty if it was refused before it could create any. */
    public List<Rule<?, ?>> rules() {
        return rules;
    }

    /** Why it is refused whatever else is there; empty if it is not. */
    String refusal() {
        return refusal;
    }

    /** Whether it is one of the engine's own. */
    boolean builtIn() {
        return Acceptance.isBuiltIn(id());
    }

    List<RuleId> ruleIds() {
        return rules.stream().map(Rule::id).sorted().toList();
    }

    PluginStatus status(PluginStatus.State state, String reason) {
        return new PluginStatus(
                id(), descriptor == null ? "" : descriptor.version(), state, builtIn(), reason, ruleIds());
    }

    /** Ends what it still runs: remaining rows become ERROR. */
    public void expel() {
        expelled = true;
    }

    /** Whether it was expelled. */
    public boolean isExpelled() {
        return expelled;
    }
}
