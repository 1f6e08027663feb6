// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;

/**
 * A mapping from keys to nodes, in the order written; keys are distinct texts. Immutable.
 */
public final class YamlMapping implements YamlNode {
    private final Map<String, YamlNode> entries;
    private final Map<String, String> keyLocations;
    private final String location;

    /** A mapping that owns these maps. */
    YamlMapping(Map<String, YamlNode> entries, Map<String, String> keyLocations, String location) {
        this.entries = Collections.unmodifiableMap(entries);
        this.keyLocations = keyLocations;
        this.location = Objects.requireNonNull(location, "location");
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public YamlMapping asMapping() {
        return this;
    }

    /** The entries in the order written. */
    public Map<String, YamlNode> entries() {
        return entries;
    }

    /** Where the key stands; the mapping's own place if it has no such key. */
    public String locationOf(String key) {
        return keyLocations.getOrDefault(key, location);
    }

    /** The node of a key. */
    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * The node of a key.
     *
     * @throws ConfigurationException {@code YAML_KEY_MISSING} if there is none
     */
    public YamlNode require(String key) {
        return find(key)
                .orElseThrow(() ->
                        refusal("YAML_KEY_MISSING", "缺少 " + key + "，请补上", "the key " + key + " is missing; add it"));
    }

    /**
     * The text of a key.
     *
     * @throws ConfigurationException {@code YAML_KEY_MISSING} if there is none or it is blank, {@code
     *     YAML_TEXT_EXPECTED} if it is not a text
     */
    public String requireText(String key) {
        YamlNode node = require(key);
        String text = node.asText();
        if (text.isBlank()) {
            throw node.refusal("YAML_KEY_MISSING", key + " 为空，请填写", key + " is empty; fill it in");
        }
        return text;
    }

    /** The text of a key, or {@code fallback} if there is no such key. */
    public String textOr(String key, String fallback) {
        return find(key).map(YamlNode::asText).orElse(fallback);
    }

    /**
     * The truth value of a key, or {@code fallback} if there is no such key.
     *
     * @throws ConfigurationException {@code YAML_BOOLEAN_EXPECTED} unless it is {@code true} or {@code
     *     false}
     */
    public boolean booleanOr(String key, boolean fallback) {
        Optional<YamlNode> node = find(key);
        if (node.isEmpty()) {
            return fallback;
        }
        return switch (node.get().asText()) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw node.get()
                        .refusal("YAML_BOOLEAN_EXPECTED", key + " 应为 true 或 false", key + " must be true or false");
        };
    }

    /**
     * Refuses every key that is not known, with the nearest known one as a suggestion.
     *
     * @throws ConfigurationException {@code YAML_UNKNOWN_KEY}
     */
    public void allowOnly(String... known) {
        allowOnly(Arrays.asList(known));
    }

    /**
     * Refuses every key that is not known, with the nearest known one as a suggestion.
     *
     * @throws ConfigurationException {@code YAML_UNKNOWN_KEY}
     */
    public void allowOnly(Collection<String> known) {
        for (String key : entries.keySet()) {
            if (!known.contains(key)) {
                throw refusalAt(
                        key,
                        "YAML_UNKNOWN_KEY",
                        "不认识的键 \"" + key + "\"" + Nearest.zh(key, known),
                        "unknown key \"" + key + "\"" + Nearest.en(key, known));
            }
        }
    }

    /** Returns a refusal of a key, to be thrown, naming the line of the key. */
    public ConfigurationException refusalAt(String key, String code, String zh, String en) {
        return new ConfigurationException(code, locationOf(key), new LocalText(zh, en));
    }

    @Override
    public String toString() {
        return location + " " + entries.keySet();
    }
}
