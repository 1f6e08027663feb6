// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.corpus.Scenarios;
import org.biaochi.kit.corpus.Theme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole requests, one test per scenario. */
public interface ScenarioChecks extends LineChecks {
    private Stream<DynamicTest> theme(Theme theme) {
        Conversation conversation = new Conversation(open());
        return Scenarios.of(theme).stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
                    Shown shown = new Shown(conversation.ask(
                            Conversation.request(1).setAll(scenario.request().deepCopy())));
                    assertEquals(List.of(), shown.differences(scenario), scenario.name());
                }))
                .onClose(conversation::close);
    }

    @TestFactory
    @Requirement(Requirements.REV_045)
    default Stream<DynamicTest> each_gate_refuses_and_admits_as_its_place_says() {
        return theme(Theme.GATES);
    }

    @TestFactory
    @Requirement(Requirements.REV_046)
    default Stream<DynamicTest> the_score_is_computed_from_the_sheet_whatever_it_claims() {
        return theme(Theme.SHEETS);
    }

    @TestFactory
    @Requirement(Requirements.REV_047)
    default Stream<DynamicTest> each_waiver_holds_or_is_told() {
        return theme(Theme.WAIVERS);
    }

    @TestFactory
    @Requirement(Requirements.REV_048)
    default Stream<DynamicTest> a_ledger_has_the_rules_of_its_stage_only() {
        return theme(Theme.STAGES);
    }

    @TestFactory
    @Requirement(Requirements.MON_001)
    default Stream<DynamicTest> the_budget_light_changes_at_its_edges() {
        return theme(Theme.BUDGET_LIGHTS);
    }

    @TestFactory
    @Requirement(Requirements.MON_002)
    default Stream<DynamicTest> the_light_of_an_indicator_changes_at_its_edges() {
        return theme(Theme.INDICATOR_LIGHTS);
    }

    @TestFactory
    @Requirement(Requirements.MON_003)
    default Stream<DynamicTest> the_project_is_as_red_as_its_worst_part() {
        return theme(Theme.PROJECT_LIGHTS);
    }

    @TestFactory
    @Requirement(Requirements.MON_004)
    default Stream<DynamicTest> a_deviation_asks_for_reasons_beyond_its_limit() {
        return theme(Theme.DEVIATIONS);
    }

    @TestFactory
    @Requirement(Requirements.MON_005)
    default Stream<DynamicTest> monitoring_without_facts_passes_nothing_that_needs_them() {
        return theme(Theme.MONITORING_FACTS);
    }

    @TestFactory
    @Requirement(Requirements.EVA_001)
    default Stream<DynamicTest> a_self_evaluation_is_scored_by_formula() {
        return theme(Theme.SELF_SCORES);
    }

    @TestFactory
    @Requirement(Requirements.EVA_002)
    default Stream<DynamicTest> what_a_self_evaluation_claims_is_shown_beside_and_never_used() {
        return theme(Theme.SELF_CLAIMS);
    }

    @TestFactory
    @Requirement(Requirements.EVA_003)
    default Stream<DynamicTest> a_self_evaluation_with_gaps_has_no_total() {
        return theme(Theme.SELF_GAPS);
    }

    @TestFactory
    @Requirement(Requirements.LNK_001)
    default Stream<DynamicTest> linkage_proposes_to_the_cent() {
        return theme(Theme.PROPOSALS);
    }

    @TestFactory
    @Requirement(Requirements.LNK_002)
    default Stream<DynamicTest> the_same_yuan_is_cut_once() {
        return theme(Theme.CUTS);
    }

    @TestFactory
    @Requirement(Requirements.LNK_003)
    default Stream<DynamicTest> nothing_is_proposed_for_what_is_not_known() {
        return theme(Theme.NO_ACTION);
    }

    @TestFactory
    @Requirement(Requirements.EVA_005)
    default Stream<DynamicTest> an_evaluation_is_scored_from_its_leaves() {
        return theme(Theme.EVALUATION_SCORES);
    }

    @TestFactory
    @Requirement(Requirements.SUP_001)
    default Stream<DynamicTest> a_case_goes_its_legal_steps_and_keeps_its_history() {
        return theme(Theme.CASE_STEPS);
    }

    @TestFactory
    @Requirement(Requirements.SUP_003)
    default Stream<DynamicTest> a_circular_shows_what_its_shares_are_made_of() {
        return theme(Theme.CIRCULARS);
    }

    @TestFactory
    @Requirement(Requirements.SUP_004)
    default Stream<DynamicTest> what_is_disclosed_is_what_was_stored() {
        return theme(Theme.DISCLOSURES);
    }

    @TestFactory
    @Requirement(Requirements.CMD_024)
    default Stream<DynamicTest> a_figure_explains_itself() {
        return theme(Theme.EXPLANATIONS);
    }
}
