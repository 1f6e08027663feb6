// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.core.formula.progress.ProgressTerms;
import org.biaochi.core.formula.registry.Formulas;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
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

    private static Term<?> term(String id) {
        Stream<Term<?>> terms = Formulas.standard().ids().stream()
                .flatMap(formula -> Formulas.standard().find(formula).orElseThrow().terms().values().stream());
        return Stream.concat(terms, Stream.of(ProgressTerms.QUALITATIVE_SHARES))
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
