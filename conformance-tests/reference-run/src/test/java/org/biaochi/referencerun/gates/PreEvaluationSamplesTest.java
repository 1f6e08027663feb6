// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.subject.Stage;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.json.PreEvaluationJson;
import org.biaochi.profiles.Packs;
import org.biaochi.validators.goal.GoalRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pre-evaluations that ship as examples, through the engine. */
class PreEvaluationSamplesTest {
    private static final Path FOLDER = Path.of("../../osgi-bundles/host/src/main/distribution/examples/pre-evaluation");
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final OwnedEngine ENGINE = ReferenceEngine.builder()
            .profiles(Packs.from(PreEvaluationSamplesTest.class.getClassLoader()))
            .plugins(PluginSource.of(new GoalRules()))
            .build();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static PreEvaluation sample(String name) throws IOException {
        return PreEvaluationJson.read(name, Files.readAllBytes(FOLDER.resolve(name + ".json")))
                .subject();
    }

    private static Assessment assess(PreEvaluation subject, String profile, Facts facts) {
        return ENGINE.assess(Request.of(subject, Context.profile(profile).on(DAY))
                .facts(facts)
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "county-hospital-equipment, PASS, PASS",
        "riverside-lighting, FAIL, BLOCK",
        "graduate-employment-subsidy, FAIL, RESUBMIT"
    })
    void pass_or_are_refused_as_they_are_meant_to(String name, String verdict, String decision) throws IOException {
        Assessment assessment = assess(sample(name), "central", Facts.NONE);

        assertThat(assessment.stage()).isEqualTo(Stage.PRE_EVALUATION);
        assertThat(assessment.verdict()).hasToString(verdict);
        assertThat(assessment.gate().orElseThrow().decision()).hasToString(decision);
        assertThat(assessment.ledger().rows())
                .extracting(LedgerRow::rule)
                .extracting(Object::toString)
                .filteredOn(rule -> rule.startsWith("GR-"))
                .containsExactly("GR-PRE-001", "GR-PRE-002", "GR-PRE-003", "GR-PRE-004", "GR-PRE-005", "GR-PRE-006");
    }

    @Test
    void the_unit_s_own_evaluation_is_asked_for_and_held_against_the_re_evaluation() throws IOException {
        PreEvaluation re = sample("county-hospital-equipment");
        PreEvaluation own = re.toBuilder()
                .set(PreEvaluationField.EVALUATOR_KIND, "自评估")
                .set(PreEvaluationField.TOTAL_SCORE, "98")
                .build();
        assertThat(ENGINE.needs(re, Context.profile("chongqing").on(DAY)))
                .extracting(FactRequest::key)
                .contains(ReviewFacts.SELF_PRE_EVALUATION);

        Facts facts = Facts.builder().put(ReviewFacts.SELF_PRE_EVALUATION, own).build();
        Assessment assessment = assess(re, "chongqing", facts);

        assertThat(assessment.figures())
                .singleElement()
                .extracting(Figure::formula)
                .hasToString("F30");
        assertThat(assessment.gate().orElseThrow().decision().refuses()).isTrue();
        assertThat(assessment.gate().orElseThrow().reasons()).containsExactly("REEVALUATION_RETURN");
        assertThat(assess(re, "chongqing", Facts.NONE).digest()).isNotEqualTo(assessment.digest());
    }
}
