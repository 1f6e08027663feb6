// SPDX-License-Identifier: Apache-2.0
package com.example.education;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.core.card.RuleCards;
import org.osgi.service.component.annotations.Component;

/**
 * Brings the rules for education projects, their cards and the pack with their settings. Plain Java hosts find it
 * through META-INF/services, OSGi hosts as a component.
 */
@Component(service = RuleProvider.class)
public final class EducationRules implements RuleProvider {
    private static final String ID = "com.example.education";
    private static final String VERSION = "1.0.0";
    private static final String PACK = "education.yaml";

    private final List<Rule<?, ?>> rules = List.of(new RateInPercent(), new PeopleServed());
    private final ProviderDescriptor descriptor = ProviderDescriptor.of(ID, VERSION, SpiVersion.MAJOR, SpiVersion.MINOR)
            .cards(RuleCards.read(
                    EducationRules.class, "rules", rules.stream().map(Rule::id).toList()))
            .pack(PACK, text(PACK))
            .build();

    @Override
    public ProviderDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return rules;
    }

    private static String text(String resource) {
        try (InputStream in = EducationRules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside " + EducationRules.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
