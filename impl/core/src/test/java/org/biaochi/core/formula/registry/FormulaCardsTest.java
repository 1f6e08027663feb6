// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.ShippedParameters;
import org.biaochi.core.formula.Terms;
import org.junit.jupiter.api.Test;

class FormulaCardsTest {
    private final FormulaCards cards = FormulaCards.read();

    @Test
    void every_formula_has_a_card() {
        assertEquals(
                Formulas.standard().ids(),
                cards.all().stream().map(FormulaCard::id).toList());
    }

    @Test
    void a_card_names_exactly_what_may_be_given() {
        for (FormulaId id : Formulas.standard().ids()) {
            Formula<?> formula = Formulas.standard().find(id).orElseThrow();
            List<String> named =
                    new ArrayList<>(cards.find(id).orElseThrow().inputs().keySet());
            formula.terms().keySet().stream()
                    .filter(name -> !named.contains(name))
                    .forEach(named::add);
            assertEquals(new TreeSet<>(Formulas.standard().names(id)), new TreeSet<>(named), id::toString);
        }
    }

    @Test
    void every_basis_is_printed_as_not_verified() {
        for (FormulaCard card : cards.all()) {
            assertTrue(!card.bases().isEmpty(), card::toString);
            card.bases().forEach(basis -> assertTrue(!basis.verified(), card::toString));
        }
    }

    @Test
    void every_boundary_and_every_code_of_the_vectors_is_explained() {
        Terms terms = ShippedParameters.terms();
        for (Vectors.Vector vector : Vectors.all()) {
            Result<?> result = Formulas.standard().compute(FormulaId.of(vector.formula()), vector.given(), terms);
            FormulaCard card = cards.find(result.formula().id()).orElseThrow();
            String boundary = result.boundary();
            assertTrue(
                    boundary.isEmpty() || isData(boundary) || card.boundaries().containsKey(boundary.split(" ", 2)[0]),
                    () -> vector + ": " + boundary);
            if (result.value().state() == Value.State.ERROR) {
                assertTrue(cards.meaning(result.value().code()).isPresent(), () -> vector + ": " + result.value());
            }
        }
    }

    /** A band, a checkpoint or the verb of a decision explains itself. */
    private static boolean isData(String boundary) {
        return boundary.matches("[\\[(].*[\\])]|[0-9]+:.*")
                || Arrays.stream(BudgetAction.values())
                        .anyMatch(action -> action.name().equals(boundary));
    }
}
