// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.guest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;

/** Two rules that both say which version they belong to. Nothing in this package uses another class of the kit. */
public final class GuestProvider implements RuleProvider {
    private final Properties traits = new Properties();

    /** Reads its traits from its own jar. */
    public GuestProvider() {
        try (InputStream in = GuestProvider.class.getResourceAsStream("guest.properties")) {
            traits.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (traits.containsKey("breaks")) {
            throw new IllegalStateException("this guest breaks when it is made");
        }
    }

    private List<GuestRule> rules() {
        String version = traits.getProperty("version");
        return List.of(new GuestRule("GST-ONE-001", version), new GuestRule("GST-TWO-001", version));
    }

    @Override
    public ProviderDescriptor descriptor() {
        return ProviderDescriptor.of(
                        traits.getProperty("id"),
                        traits.getProperty("version"),
                        Integer.parseInt(traits.getProperty("spi")),
                        0)
                .cards(rules().stream().map(GuestRule::card).toList())
                .build();
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return List.copyOf(rules());
    }
}
