// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.probe;

import java.util.List;
import java.util.function.UnaryOperator;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;

/** A scripted plug-in. Each instance is a provider of its own. Immutable. */
public final class ProbeProvider implements RuleProvider {
    /** The id of providers that nothing else was said of. */
    public static final String ID = "org.example.probe";

    private final String id;
    private final String version;
    private final int major;
    private final int minor;
    private final List<ProbeRule<?>> rules;
    private final UnaryOperator<ProviderDescriptor.Builder> more;

    private ProbeProvider(
            String id,
            String version,
            int major,
            int minor,
            List<ProbeRule<?>> rules,
            UnaryOperator<ProviderDescriptor.Builder> more) {
        this.id = id;
        this.version = version;
        this.major = major;
        this.minor = minor;
        this.rules = List.copyOf(rules);
        this.more = more;
    }

    /** A plug-in with these rules. */
    public static ProbeProvider of(String id, ProbeRule<?>... rules) {
        return new ProbeProvider(id, "1.0.0", SpiVersion.MAJOR, SpiVersion.MINOR, List.of(rules), builder -> builder);
    }

    /** The same in another version. */
    public ProbeProvider version(String version) {
        return new ProbeProvider(id, version, major, minor, rules, more);
    }

    /** The same built with another SPI. */
    public ProbeProvider spi(int major, int minor) {
        return new ProbeProvider(id, version, major, minor, rules, more);
    }

    /** The same with more, or something else, in its descriptor. */
    public ProbeProvider describing(UnaryOperator<ProviderDescriptor.Builder> more) {
        return new ProbeProvider(id, version, major, minor, rules, more);
    }

    @Override
    public ProviderDescriptor descriptor() {
        return more.apply(ProviderDescriptor.of(id, version, major, minor)
                        .cards(rules.stream().map(ProbeRule::card).toList()))
                .build();
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return List.copyOf(rules);
    }
}
