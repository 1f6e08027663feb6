// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.biaochi.api.rule.RuleCard;

/** Who a plug-in is and what it brings, as data. Immutable; copied by the engine at acceptance. */
public final class ProviderDescriptor {
    private final String id;
    private final String version;
    private final int spiMajor;
    private final int spiMinor;
    private final List<RuleCard> cards;
    private final Map<String, String> options;
    private final Map<String, String> packs;

    private ProviderDescriptor(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.spiMajor = builder.spiMajor;
        this.spiMinor = builder.spiMinor;
        this.cards = builder.cards;
        this.options = Map.copyOf(builder.options);
        this.packs = Map.copyOf(builder.packs);
    }

    /**
     * Starts a descriptor.
     *
     * @param id a name in reverse-domain style, such as {@code com.example.education}
     * @param version the plug-in's version
     * @param spiMajor {@link SpiVersion#MAJOR}
     * @param spiMinor {@link SpiVersion#MINOR}
     */
    public static Builder of(String id, String version, int spiMajor, int spiMinor) {
        return new Builder(id, version, spiMajor, spiMinor);
    }

    /** The provider id. */
    public String id() {
        return id;
    }

    /** The plug-in's version. */
    public String version() {
        return version;
    }

    /** The SPI major version it was compiled with. */
    public int spiMajor() {
        return spiMajor;
    }

    /** The SPI minor version it was compiled with. */
    public int spiMinor() {
        return spiMinor;
    }

    /** One card per rule. */
    public List<RuleCard> cards() {
        return cards;
    }

    /** The options it knows, with a meaning in words; a host that sets another one is refused. */
    public Map<String, String> options() {
        return options;
    }

    /** Profile packs it brings along: the name for error messages, and the YAML text. */
    public Map<String, String> packs() {
        return packs;
    }

    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Collects the parts of a descriptor. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String version;
        private final int spiMajor;
        private final int spiMinor;
        private List<RuleCard> cards = List.of();
        private final Map<String, String> options = new TreeMap<>();
        private final Map<String, String> packs = new TreeMap<>();

        private Builder(String id, String version, int spiMajor, int spiMinor) {
            this.id = Objects.requireNonNull(id, "id");
            this.version = Objects.requireNonNull(version, "version");
            this.spiMajor = spiMajor;
            this.spiMinor = spiMinor;
        }

        /** Sets the rule cards. */
        public Builder cards(List<RuleCard> cards) {
            this.cards = List.copyOf(cards);
            return this;
        }

        /** Adds an option with its meaning. */
        public Builder option(String name, String meaning) {
            options.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(meaning, "meaning"));
            return this;
        }

        /** Adds a profile pack by a name for error messages and its YAML text. */
        public Builder pack(String name, String yaml) {
            packs.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(yaml, "yaml"));
            return this;
        }

        /** Returns the descriptor. */
        public ProviderDescriptor build() {
            return new ProviderDescriptor(this);
        }
    }
}
