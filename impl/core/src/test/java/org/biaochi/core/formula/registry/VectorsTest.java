// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.ShippedParameters;
import org.biaochi.core.formula.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {
    private static final Terms TERMS = ShippedParameters.terms();

    static List<Vectors.Vector> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void every_vector_holds(Vectors.Vector vector) {
        Result<?> computed = compute(vector, TERMS);
        assertEquals(vector.wanted(), Vectors.plain(computed), vector::toString);
        if (!vector.boundary().isEmpty()) {
            String taken = computed.boundary();
            assertEquals(vector.boundary(), taken.isEmpty() ? "-" : taken, vector::toString);
        }
    }

    static List<Vectors.Vector> refused() {
        return Vectors.refused();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_read_is_refused_with_its_pointer(Vectors.Vector vector) {
        UnreadableInputException refused =
                assertThrows(UnreadableInputException.class, () -> compute(vector, TERMS), vector::toString);
        assertEquals(vector.refusedAt(), refused.path());
        assertFalse(refused.text().zh().isBlank() || refused.text().en().isBlank());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void without_its_parameters_a_formula_is_missing_or_does_not_need_them(Vectors.Vector vector) {
        Object computed = Vectors.plain(compute(vector, Terms.NONE));
        assertTrue(
                computed.equals(vector.wanted()) || computed.toString().contains("MISSING"),
                () -> vector + " gave " + computed);
    }

    @Test
    void numbers_may_come_as_numbers() {
        Map<String, Object> inputs = Map.of("X", new BigDecimal("89.974"), "B", BigDecimal.valueOf(90));
        assertEquals("0.999711", Vectors.plain(Formulas.standard().compute(FormulaId.of("F01"), inputs, TERMS)));
        Map<String, Object> month = Map.of("method", "MONTH", "month", new BigDecimal("7.0"));
        assertThrows(
                UnreadableInputException.class, () -> Formulas.standard().compute(FormulaId.of("F04"), month, TERMS));
    }

    private static Result<?> compute(Vectors.Vector vector, Terms terms) {
        return Formulas.standard().compute(FormulaId.of(vector.formula()), vector.given(), terms);
    }

    @Test
    void every_formula_of_the_rulebook_is_there_with_three_vectors_at_least() {
        Map<String, Long> counts = vectors().stream()
                .collect(Collectors.groupingBy(Vectors.Vector::formula, TreeMap::new, Collectors.counting()));
        List<String> tooFew =
                assigned().filter(id -> counts.getOrDefault(id, 0L) < 3).toList();
        assertEquals(List.of(), tooFew, "fewer than three vectors");
        assertEquals(new TreeSet<>(assigned().toList()), new TreeSet<>(ids()), "implemented");
        assertEquals(new TreeSet<>(assigned().toList()), new TreeSet<>(counts.keySet()), "with vectors");
    }

    @Test
    void no_vector_is_lost() {
        assertEquals(833, vectors().size());
        assertEquals(28, refused().size());
    }

    @Test
    void formulas_are_found_by_id_and_declare_their_parameters_once() {
        assertEquals(FormulaId.of("F20"), Formulas.standard().named("F20").orElseThrow());
        assertTrue(Formulas.standard().named("F99").isEmpty());
        List<String> declared = Formulas.declarations().stream()
                .map(declaration -> declaration.parameter().id())
                .toList();
        assertTrue(declared.containsAll(List.of("F20.weight", "F28.grades", "F71.minReplyChars")), declared::toString);
        assertEquals(new TreeSet<>(declared).size(), declared.size());
    }

    private static List<String> ids() {
        return Formulas.standard().ids().stream().map(FormulaId::toString).toList();
    }

    /** F01 to F71 and R01 to R14 without the ids that the rulebook leaves unassigned. */
    private static Stream<String> assigned() {
        return Stream.of(
                        range('F', 1, 34),
                        range('F', 40, 43),
                        range('F', 50, 57),
                        range('F', 60, 66),
                        range('F', 70, 71),
                        range('R', 1, 14))
                .flatMap(ids -> ids);
    }

    private static Stream<String> range(char letter, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> letter + (number < 10 ? "0" : "") + number);
    }
}
