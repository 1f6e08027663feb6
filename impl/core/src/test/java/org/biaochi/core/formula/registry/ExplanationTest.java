// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.GivenText;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.ShippedParameters;
import org.biaochi.core.formula.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure tells what it was computed from. */
class ExplanationTest {
    private static final Terms TERMS = ShippedParameters.terms();

    private static Result<?> result(String formula, Map<String, ?> inputs) {
        return Formulas.standard().compute(FormulaId.of(formula), inputs, TERMS);
    }

    private static Figure figure(String formula, Map<String, ?> inputs) {
        return result(formula, inputs).figure(Place.ROOT);
    }

    @Test
    void a_figure_names_inputs_parameters_with_their_layer_boundary_and_rounding() {
        Figure figure = figure("F05", Map.of("E", "0.40", "month", "8"));
        assertEquals("F05", figure.formula().toString());
        assertEquals(Place.ROOT, figure.place());
        assertEquals(List.of(new Figure.Input("E", "0.4", ""), new Figure.Input("T", "2/3", "")), figure.inputs());
        assertEquals(
                List.of(new Figure.Input("lights", "RED(-∞,60) YELLOW[60,80) GREEN[80,+∞)", "central")),
                figure.parameters());
        assertEquals("[60,80)", figure.boundary());
        assertEquals("HALF_UP 6", figure.rounding());
    }

    @Test
    void an_input_says_where_it_came_from_and_a_given_parameter_that_it_was_given() {
        Figure figure = result("F20", Map.of("X", "120", "B", "100", "w", "20"))
                .figure(Place.ROOT.child("funds"), name -> name.equals("X") ? "/funds/0/executed" : "");
        assertEquals(Place.ROOT.child("funds"), figure.place());
        assertEquals(
                new Figure.Input("X", "120", "/funds/0/executed"),
                figure.inputs().get(0));
        assertEquals(
                new Figure.Input("w", "20", Terms.GIVEN), figure.parameters().get(0));
        assertEquals(
                new Figure.Input("naPolicy", "BLOCK", "central"),
                figure.parameters().get(1));
        assertEquals("HALF_UP 2", figure.rounding());
    }

    @Test
    void lists_and_named_inputs_are_spelt_out() {
        assertEquals(
                "[MISSING, 30]",
                figure("F26", Map.of("leaves", List.of("MISSING", "30.0")))
                        .inputs()
                        .get(0)
                        .text());
        assertEquals(
                "{\"evalCut\":\"30\"}",
                figure("F41", Map.of("base", "100", "evalCut", "30"))
                        .inputs()
                        .get(1)
                        .text());
    }

    static List<Vectors.Vector> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void what_a_figure_says_was_given_can_be_given_again_and_computes_the_same(Vectors.Vector vector) {
        Result<?> first = result(vector.formula(), vector.given());
        Figure figure = first.figure(Place.ROOT);
        Map<String, Object> again = new LinkedHashMap<>();
        figure.inputs().forEach(input -> again.put(input.name(), GivenText.read(input.text())));
        // A calendar is a fact of the host; a figure only says which one.
        again.remove("calendar");
        Set<String> explained = Set.copyOf(first.formula().inputs());
        vector.given().forEach((name, given) -> {
            if (first.formula().terms().containsKey(name) || explained.contains("calendar")) {
                again.putIfAbsent(name, given);
            }
        });
        assertEquals(Vectors.plain(first), Vectors.plain(result(vector.formula(), again)), again::toString);
    }

    @Test
    void what_has_no_value_says_why_and_was_not_rounded() {
        Figure figure = figure("F01", Map.of("X", "5", "B", "0"));
        assertEquals(Value.State.ERROR, figure.value().state());
        assertEquals("PM-MON-104", figure.value().code());
        assertEquals("", figure.rounding());
        assertEquals("MISSING", figure("F01", Map.of("B", "10")).inputs().get(0).text());
    }

    @Test
    void an_unset_parameter_shows_as_nothing() {
        assertEquals(
                List.of(new Figure.Input("dy", "", ""), new Figure.Input("dr", "", "")),
                Formulas.standard()
                        .compute(FormulaId.of("F06"), Map.of("T", "0.5", "E", "0.4"), Terms.NONE)
                        .figure(Place.ROOT)
                        .parameters());
    }

    @Test
    void words_flags_and_parts_are_shown_as_such() {
        assertEquals(new FigureValue.Word("优"), shown("F28", Map.of("S", "95")));
        FigureValue strict = shown("F23", Map.of("op", ">", "a", "5", "t", "5", "w", "10"));
        assertEquals(
                new FigureValue.Flag(true),
                Objects.requireNonNull(((FigureValue.Parts) strict).parts().get("reason")));
    }

    private static FigureValue shown(String formula, Map<String, ?> inputs) {
        return result(formula, inputs).shown().get();
    }
}
