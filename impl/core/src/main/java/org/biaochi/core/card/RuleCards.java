// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/**
 * Reads rule cards from {@code <ID>.yaml} files beside a class, with the instruments they cite in {@code instruments.yaml}.
 * Unknown keys, texts missing in either language and messages whose arguments differ between the languages are refused with
 * file and line. Pure functions but for reading the class's own resources; any number of threads.
 */
public final class RuleCards {
    private static final String INSTRUMENTS = "instruments.yaml";
    private static final List<String> SCOPES = List.of(
            "goal",
            "indicator",
            "portfolio",
            "library",
            "pre-evaluation",
            "gate",
            "waiver",
            "monitoring",
            "monitored-indicator",
            "self-evaluation",
            "achieved-indicator",
            "evaluation",
            "linkage",
            "rectification",
            "case-file",
            "circular",
            "disclosure");
    private static final String[] KEYS = {
        "rule",
        "scope",
        "item",
        "draft",
        "title",
        "what",
        "why",
        "falsePositives",
        "verify",
        "remedy",
        "bases",
        "parameters",
        "messages"
    };

    private RuleCards() {}

    /**
     * Reads the cards of some rules.
     *
     * @param anchor the class whose loader and package the folder is resolved against
     * @param folder the folder relative to the class's package, or absolute with a leading slash
     * @param rules the rules, one card each
     * @return the cards in the order of the rules
     * @throws ConfigurationException if a file is missing or refused
     */
    public static List<RuleCard> read(Class<?> anchor, String folder, List<RuleId> rules) {
        String path = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        URL beside = anchor.getResource(path + INSTRUMENTS);
        if (beside == null) {
            throw missing(anchor, path + INSTRUMENTS);
        }
        Instruments instruments = Instruments.read(document(anchor, beside, path, INSTRUMENTS));
        List<RuleCard> cards = new ArrayList<>(rules.size());
        for (RuleId rule : rules) {
            YamlNode card = document(anchor, beside, path, rule + ".yaml");
            cards.add(card(rule, card.asMapping(), instruments));
        }
        return List.copyOf(cards);
    }

    /**
     * Reads one card from texts; for tests and tools.
     *
     * @param file the name that messages show
     * @param card the YAML of the card
     * @param instruments the YAML of the instruments
     * @throws ConfigurationException if either is refused
     */
    public static RuleCard read(String file, String card, String instruments) {
        YamlMapping root = StrictYaml.read(file, card).asMapping();
        RuleId rule = Choices.rule(root.require("rule"));
        return card(rule, root, Instruments.read(StrictYaml.read("instruments.yaml", instruments)));
    }

    private static RuleCard card(RuleId rule, YamlMapping root, Instruments instruments) {
        root.allowOnly(KEYS);
        if (!Choices.rule(root.require("rule")).equals(rule)) {
            throw root.refusalAt(
                    "rule",
                    "CARD_OF_OTHER_RULE",
                    "文件名与 rule 不一致，应为 " + rule,
                    "rule differs from the file name " + rule);
        }
        RuleCard.Builder card = RuleCard.of(rule, scope(root.require("scope")))
                .title(localText(root.require("title")))
                .what(localText(root.require("what")))
                .why(localText(root.require("why")))
                .falsePositives(localText(root.require("falsePositives")))
                .verify(localText(root.require("verify")))
                .remedy(localText(root.require("remedy")))
                .bases(instruments.cite(root.require("bases")))
                .waitsForSubmission(waits(root));
        YamlNode item = root.require("item");
        if (!item.asText().equals("none")) {
            card.item(Choices.of(item, ReviewItem.class));
        }
        if (root.find("parameters").isPresent()) {
            card.parameters(Declarations.read(rule, root.require("parameters")));
        }
        messages(card, root.require("messages").asMapping());
        return card.build();
    }

    private static void messages(RuleCard.Builder card, YamlMapping messages) {
        if (messages.entries().isEmpty()) {
            throw messages.refusal("CARD_WITHOUT_MESSAGE", "至少要有一条 messages", "at least one message is needed");
        }
        for (String pattern : messages.entries().keySet()) {
            LocalText text = localText(messages.require(pattern));
            SortedSet<String> zh = Messages.argumentsOf(text.zh());
            SortedSet<String> en = Messages.argumentsOf(text.en());
            if (!zh.equals(en)) {
                throw messages.refusalAt(
                        pattern,
                        "CARD_ARGUMENTS_DIFFER",
                        "中英文消息的参数不一致：中文 " + zh + "，英文 " + en,
                        "the arguments of the messages differ: Chinese " + zh + ", English " + en);
            }
            card.message(pattern, text);
        }
    }

    private static boolean waits(YamlMapping root) {
        if (root.find("draft").isEmpty()) {
            return false;
        }
        YamlNode draft = root.require("draft");
        if (!draft.asText().equals("wait")) {
            throw Choices.unknown(draft, draft.asText(), List.of("wait"));
        }
        return true;
    }

    private static String scope(YamlNode node) {
        if (!SCOPES.contains(node.asText())) {
            throw Choices.unknown(node, node.asText(), SCOPES);
        }
        return node.asText();
    }

    /** A text in both languages, neither blank. */
    static LocalText localText(YamlNode node) {
        YamlMapping mapping = node.asMapping();
        mapping.allowOnly("zh", "en");
        return new LocalText(
                mapping.requireText("zh").strip(), mapping.requireText("en").strip());
    }

    /** Opened beside a card that was found: to search the class path for each of a hundred costs more than to read them all. */
    private static YamlNode document(Class<?> anchor, URL beside, String path, String name) {
        try (InputStream stream = new URL(beside, name).openStream()) {
            return StrictYaml.read(name, stream);
        } catch (IOException broken) {
            if (anchor.getResource(path + name) == null) {
                throw missing(anchor, path + name);
            }
            throw new ConfigurationException(
                    "CARD_UNREADABLE", path + name, new LocalText("文件读取失败：" + broken, "cannot be read: " + broken));
        }
    }

    private static ConfigurationException missing(Class<?> anchor, String path) {
        return new ConfigurationException(
                "CARD_MISSING",
                path,
                new LocalText(
                        "在 " + anchor.getName() + " 旁找不到该文件，请补上",
                        "not found beside " + anchor.getName() + "; add the file"));
    }
}
