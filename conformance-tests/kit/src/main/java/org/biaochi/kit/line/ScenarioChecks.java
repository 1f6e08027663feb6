// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Scenarios;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole reviews, one test per scenario. */
public interface ScenarioChecks extends LineChecks {
    private Stream<DynamicTest> theme(String theme) {
        Conversation conversation = new Conversation(open());
        return Scenarios.of(theme).stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
                    Shown shown = new Shown(conversation.ask(
                            Conversation.request(1).setAll(scenario.request().deepCopy())));
                    assertEquals(Shown.wanted(scenario), shown.of(scenario), scenario.name());
                }))
                .onClose(conversation::close);
    }

    @TestFactory
    @Requirement(Requirements.REV_045)
    default Stream<DynamicTest> each_gate_refuses_and_admits_as_its_place_says() {
        return theme(Scenarios.GATES);
    }

    @TestFactory
    @Requirement(Requirements.REV_046)
    default Stream<DynamicTest> the_score_is_computed_from_the_sheet_whatever_it_claims() {
        return theme(Scenarios.SHEETS);
    }

    @TestFactory
    @Requirement(Requirements.REV_047)
    default Stream<DynamicTest> each_waiver_holds_or_is_told() {
        return theme(Scenarios.WAIVERS);
    }

    @TestFactory
    @Requirement(Requirements.REV_048)
    default Stream<DynamicTest> a_ledger_has_the_rules_of_its_stage_only() {
        return theme(Scenarios.STAGES);
    }
}
