// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/** The cards of all formulas and the words of their codes. Immutable; any number of threads. */
public final class FormulaCards {
    private static final List<String> FILES =
            List.of("monitoring.yaml", "score.yaml", "result.yaml", "survey.yaml", "ratio.yaml");

    private final Map<FormulaId, FormulaCard> cards;
    private final Map<String, LocalText> codes;
    private final Map<String, LocalText> words;

    private FormulaCards(
            Map<FormulaId, FormulaCard> cards, Map<String, LocalText> codes, Map<String, LocalText> words) {
        this.cards = cards;
        this.codes = codes;
        this.words = words;
    }

    /** Reads the cards that ship with the formulas. */
    public static FormulaCards read() {
        Map<FormulaId, FormulaCard> cards = new TreeMap<>();
        for (String file : FILES) {
            document(file).entries().forEach((id, node) -> {
                FormulaId formula = FormulaId.of(id);
                cards.put(formula, card(formula, node.asMapping()));
            });
        }
        return new FormulaCards(cards, texts(document("codes.yaml")), texts(document("words.yaml")));
    }

    private static FormulaCard card(FormulaId id, YamlMapping root) {
        root.allowOnly("name", "words", "inputs", "boundaries", "bases");
        Map<String, FormulaCard.Input> inputs = new LinkedHashMap<>();
        root.require("inputs").asMapping().entries().forEach((name, node) -> {
            YamlMapping input = node.asMapping();
            input.allowOnly("unit", "zh", "en");
            inputs.put(name, new FormulaCard.Input(input.textOr("unit", ""), text(input)));
        });
        return new FormulaCard(
                id,
                text(root.require("name").asMapping()),
                text(root.require("words").asMapping()),
                inputs,
                root.find("boundaries").map(node -> texts(node.asMapping())).orElse(Map.of()),
                bases(id, root.require("bases")));
    }

    /** None of the texts was compared with the page of its issuer, so none is verified. */
    private static List<LegalBasis> bases(FormulaId id, YamlNode list) {
        List<LegalBasis> bases = new ArrayList<>();
        for (YamlNode node : list.asSequence().items()) {
            YamlMapping basis = node.asMapping();
            basis.allowOnly("text", "jurisdiction", "mark");
            bases.add(LegalBasis.of(id + "#" + (bases.size() + 1), basis.requireText("text"))
                    .jurisdiction(basis.textOr("jurisdiction", ""))
                    .kind(
                            switch (basis.requireText("mark")) {
                                case "P", "S" -> BasisKind.PRACTICE;
                                case "O" -> BasisKind.OWN_CHOICE;
                                default -> BasisKind.NUMBERED_TEXT;
                            })
                    .build());
        }
        return bases;
    }

    private static Map<String, LocalText> texts(YamlMapping mapping) {
        Map<String, LocalText> texts = new LinkedHashMap<>();
        mapping.entries().forEach((code, node) -> texts.put(code, text(node.asMapping())));
        return texts;
    }

    private static LocalText text(YamlMapping mapping) {
        return new LocalText(mapping.requireText("zh"), mapping.requireText("en"));
    }

    private static YamlMapping document(String file) {
        try (InputStream stream = FormulaCards.class.getResourceAsStream(file)) {
            return StrictYaml.read(file, Objects.requireNonNull(stream, file)).asMapping();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All cards, in the order of the ids. */
    public List<FormulaCard> all() {
        return List.copyOf(cards.values());
    }

    /** The card of a formula; empty if there is no such formula. */
    public Optional<FormulaCard> find(FormulaId id) {
        return Optional.ofNullable(cards.get(id));
    }

    /** What the code of a missing value or an error means; empty if it is the name of an input or parameter. */
    public Optional<LocalText> meaning(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** What a person is shown in place of a code or the name of a part; empty if there is no such word. */
    public Optional<LocalText> word(String code) {
        return meaning(code).or(() -> Optional.ofNullable(words.get(code)));
    }
}
