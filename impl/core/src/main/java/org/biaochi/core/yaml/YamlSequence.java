// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sequence of nodes. Immutable.
 *
 * @param items in the order written
 * @param location {@code file:line}
 */
public record YamlSequence(List<YamlNode> items, String location) implements YamlNode {
    /** Copies the items. */
    public YamlSequence {
        items = List.copyOf(items);
        Objects.requireNonNull(location, "location");
    }

    @Override
    public YamlSequence asSequence() {
        return this;
    }

    /**
     * The items as texts.
     *
     * @throws org.biaochi.api.basis.ConfigurationException {@code YAML_TEXT_EXPECTED} if one is not a text
     */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(items.size());
        for (YamlNode item : items) {
            texts.add(item.asText());
        }
        return List.copyOf(texts);
    }
}
