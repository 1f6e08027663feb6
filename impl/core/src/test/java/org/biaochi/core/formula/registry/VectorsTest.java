// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaochi.api.basis.FormulaId;
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
    void every_vector_of_the_rulebook_holds(Vectors.Vector vector) {
        Object computed =
                Vectors.plain(Formulas.standard().compute(FormulaId.of(vector.formula()), vector.given(), TERMS));
        assertEquals(vector.wanted(), computed, vector::toString);
    }

    static List<Vectors.Vector> own() {
        return Vectors.own();
    }

    @ParameterizedTest
    @MethodSource("own")
    void what_the_vectors_of_the_rulebook_leave_out_holds_too(Vectors.Vector vector) {
        every_vector_of_the_rulebook_holds(vector);
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
        assertEquals(438, vectors().size());
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
