// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.core.yaml.YamlNode;

/** Reads words of configuration that stand for constants. Pure functions. */
public final class Choices {
    private Choices() {}

    /**
     * The constant whose name is the text, in lower case with hyphens, or in the upper case of Java.
     *
     * @throws ConfigurationException {@code CHOICE_UNKNOWN} if there is none
     */
    public static <E extends Enum<E>> E of(YamlNode node, Class<E> type) {
        String text = node.asText();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name();
            if (text.equals(name) || text.length() == name.length() && text.equals(word(name))) {
                return constant;
            }
        }
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            words.add(word(constant.name()));
        }
        throw unknown(node, text, words);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The parameter type of this name.
     *
     * @throws ConfigurationException {@code CHOICE_UNKNOWN} if there is none
     */
    public static ParameterType<?> type(YamlNode node) {
        String text = node.asText();
        List<String> words = new ArrayList<>();
        for (ParameterType<?> type : ParameterType.all()) {
            if (type.name().equals(text)) {
                return type;
            }
            words.add(type.name());
        }
        throw unknown(node, text, words);
    }

    /**
     * The rule id.
     *
     * @throws ConfigurationException {@code RULE_ID} if the text is not one
     */
    public static RuleId rule(YamlNode node) {
        String text = node.asText();
        if (!RuleId.isRuleId(text)) {
            throw node.refusal(
                    "RULE_ID",
                    "规则编号 \"" + text + "\" 不合格式，应形如 GR-IND-001",
                    "\"" + text + "\" is not a rule id; write upper-case groups and three digits, such as GR-IND-001");
        }
        return RuleId.of(text);
    }

    /** Returns the refusal of a word that is none of the known ones. */
    static ConfigurationException unknown(YamlNode node, String text, List<String> words) {
        return node.refusal(
                "CHOICE_UNKNOWN",
                "\"" + text + "\" 不在可选值中：" + String.join("、", words) + Nearest.zh(text, words),
                "\"" + text + "\" is none of " + String.join(", ", words) + Nearest.en(text, words));
    }
}
