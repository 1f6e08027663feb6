// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.progress.ProgressTerms;
import org.biaochi.core.formula.registry.Formulas;
import org.biaochi.core.formula.score.QualitativeBands;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What formulas make of the tables and words of a pack. */
class TablesTest {
    static List<YamlMapping> tables() throws IOException {
        try (InputStream file = TablesTest.class.getResourceAsStream("tables.yaml")) {
            return StrictYaml.read("tables.yaml", Objects.requireNonNull(file)).asSequence().items().stream()
                    .map(item -> item.asMapping())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_read_or_refused_naming_the_row(YamlMapping table) {
        YamlMapping parameters = table.require("parameters").asMapping();
        Term<?> term = term(parameters.entries().keySet().iterator().next());
        Terms terms = ShippedParameters.terms(parameters);
        if (table.find("reads").isPresent()) {
            assertEquals(table.requireText("reads"), terms.value(term).get().toString());
            return;
        }
        ConfigurationException refused = assertThrows(ConfigurationException.class, () -> terms.value(term));
        assertTrue(
                refused.text().zh().contains(table.requireText("refused")),
                () -> table.location() + ": " + refused.text().zh());
        assertFalse(refused.text().en().isBlank());
    }

    @Test
    void bands_without_bounds_take_every_score_of_their_level() {
        YamlMapping parameters = StrictYaml.read("open", """
                F25.bands: {value: [{level: 未达成, to: 0.6}, {level: 部分达成, from: 0.6, to: 0.8}, {level: 达成, from: 0.8}]}
                F12.levels: {value: [{level: 达成, text: 达成}, {level: 未达成, text: 未达成}]}
                """).asMapping();
        Terms terms = ShippedParameters.terms(parameters);
        for (String band : List.of("达成 8", "达成 10", "未达成 -1", "未达成 5.99")) {
            String[] parts = band.split(" ");
            assertEquals(
                    QualitativeBands.Answer.OK,
                    QualitativeBands.check(
                                    Value.present(parts[0]),
                                    Given.number(new BigDecimal(parts[1])),
                                    Given.number(BigDecimal.TEN),
                                    terms)
                            .value()
                            .get(),
                    band);
        }
    }

    private static Term<?> term(String id) {
        Stream<Term<?>> terms = Formulas.standard().ids().stream()
                .flatMap(formula -> Formulas.standard().find(formula).orElseThrow().terms().values().stream());
        return Stream.concat(terms, Stream.of(ProgressTerms.QUALITATIVE_SHARES))
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
