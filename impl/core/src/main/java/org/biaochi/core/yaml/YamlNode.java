// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;

/**
 * A node of a document: a text, a sequence or a mapping, with the file and line it starts on. The {@code as…} methods refuse
 * another shape naming that place. Immutable.
 */
public sealed interface YamlNode permits YamlText, YamlSequence, YamlMapping {
    /** Where the node starts, {@code file:line}. */
    String location();

    /**
     * This node as a text.
     *
     * @throws ConfigurationException {@code YAML_TEXT_EXPECTED} if it is a sequence or a mapping
     */
    default String asText() {
        throw refusal("YAML_TEXT_EXPECTED", "此处应为文本", "a text is expected here");
    }

    /**
     * This node as a sequence.
     *
     * @throws ConfigurationException {@code YAML_SEQUENCE_EXPECTED} if it is not one
     */
    default YamlSequence asSequence() {
        throw refusal(
                "YAML_SEQUENCE_EXPECTED", "此处应为列表，如 [甲, 乙]", "a sequence is expected here, such as [first, second]");
    }

    /**
     * This node as a mapping.
     *
     * @throws ConfigurationException {@code YAML_MAPPING_EXPECTED} if it is not one
     */
    default YamlMapping asMapping() {
        throw refusal("YAML_MAPPING_EXPECTED", "此处应为键值对，如 {键: 值}", "a mapping is expected here, such as {key: value}");
    }

    /** Returns a refusal of this node, to be thrown, naming its place. */
    default ConfigurationException refusal(String code, String zh, String en) {
        return new ConfigurationException(code, location(), new LocalText(zh, en));
    }
}
