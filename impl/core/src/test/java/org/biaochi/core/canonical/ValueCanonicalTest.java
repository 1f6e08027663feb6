// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Digested;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.junit.jupiter.api.Test;

class ValueCanonicalTest {
    private static String written(Object value) {
        CanonicalJson json = new CanonicalJson();
        ValueCanonical.write(value, json);
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void simple_values_have_one_text() {
        assertThat(written("甲")).isEqualTo("\"甲\"");
        assertThat(written(new BigDecimal("1.50"))).isEqualTo(written(new BigDecimal("1.5")));
        assertThat(written(Amount.ofYuan(new BigDecimal("900000.00")))).isEqualTo("\"900000\"");
        assertThat(written(7)).isEqualTo("\"7\"");
        assertThat(written(true)).isEqualTo("true");
        assertThat(written(LocalDate.of(2025, 9, 1))).isEqualTo("\"2025-09-01\"");
        assertThat(written(GateDecision.PASS_WITH_FIX)).isEqualTo("\"PASS_WITH_FIX\"");
        assertThat(written(RuleId.of("GR-IND-001"))).isEqualTo("\"GR-IND-001\"");
        assertThat(written(Place.ofPointer("/indicators/3"))).isEqualTo("\"/indicators/3\"");
    }

    @Test
    void the_states_of_a_cell_stay_apart() {
        assertThat(List.of(
                        written(Typed.ABSENT), written(Typed.BLANK), written(Typed.blank("/")), written(Typed.of("/"))))
                .containsExactly("null", "[\"\"]", "[\"/\"]", "\"/\"");
    }

    @Test
    void the_states_of_a_fact_stay_apart() {
        assertThat(List.of(written(Fact.notSupplied()), written(Fact.empty()), written(Fact.present("优"))))
                .containsExactly("null", "[]", "[\"优\"]");
    }

    /** Parts in an order of their own. */
    record Part(String b, List<Optional<String>> a, FiscalYear year) {}

    @Test
    void records_stand_by_the_names_of_their_parts_in_order() {
        assertThat(written(new Part("x", List.of(Optional.of("y"), Optional.empty()), new FiscalYear(2025))))
                .isEqualTo("{\"a\":[\"y\",null],\"b\":\"x\",\"year\":{\"year\":\"2025\"}}");
    }

    @Test
    void sets_and_maps_have_no_order_and_lists_have() {
        Set<String> one = new LinkedHashSet<>(List.of("b", "a"));
        Set<String> other = new LinkedHashSet<>(List.of("a", "b"));
        assertThat(written(one)).isEqualTo(written(other)).isEqualTo("[\"a\",\"b\"]");
        Map<GateDecision, Integer> map = new LinkedHashMap<>();
        map.put(GateDecision.RESUBMIT, 1);
        map.put(GateDecision.BLOCK, 2);
        assertThat(written(map)).isEqualTo("{\"BLOCK\":\"2\",\"RESUBMIT\":\"1\"}");
        assertThat(written(List.of("b", "a"))).isEqualTo("[\"b\",\"a\"]");
    }

    @Test
    void cells_hold_what_the_form_carries_and_what_the_model_does_not_know() {
        Cells<PreEvaluationField> cells = Cells.of(PreEvaluationField.class)
                .set(PreEvaluationField.PROJECT_NAME, "甲")
                .extras(Extras.of(Map.of("z", "1")))
                .build();
        assertThat(written(cells))
                .isEqualTo("{\"cells\":{\"" + PreEvaluationField.PROJECT_NAME.key()
                        + "\":\"甲\"},\"extras\":{\"z\":\"1\"}}");
    }

    @Test
    void goals_computed_values_and_composites_show_everything_that_tells_them_apart() {
        PerformanceGoal goal =
                PerformanceGoal.builder().set(GoalField.PROJECT_NAME, "雾炮车").build();
        assertThat(written(goal)).contains("雾炮车");
        assertThat(written(Value.missing("B"))).isEqualTo("{\"code\":\"B\",\"state\":\"MISSING\"}");
        assertThat(written(Value.present("x"))).isEqualTo("{\"code\":\"\",\"state\":\"PRESENT\",\"value\":\"x\"}");
        Composite composite = () -> Map.of("b", "1", "a", Typed.of("2"));
        assertThat(written(composite)).isEqualTo("{\"a\":\"2\",\"b\":\"1\"}");
        Digested big = () -> "sha256:00";
        assertThat(written(big)).isEqualTo("\"sha256:00\"");
    }

    @Test
    void what_has_no_canonical_form_is_named() {
        assertThatThrownBy(() -> written(List.of(new StringBuilder("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.StringBuilder")
                .hasMessageContaining("Digested");
        assertThatThrownBy(() -> written(1.5)).hasMessageContaining("java.lang.Double");
    }
}
