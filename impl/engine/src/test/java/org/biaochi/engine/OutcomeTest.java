// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Request;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Subject;
import org.junit.jupiter.api.Test;

/** What a stage computes beside figures belongs to the result and its digest. */
class OutcomeTest {
    private static Assessment assess(Subject subject, Facts facts) {
        try (ReferenceEngine engine = Given.engine(Given.packs())) {
            return engine.assess(Request.of(subject, Given.CONTEXT).facts(facts).build());
        }
    }

    private static LinkageDecision recovery(String cause) {
        return LinkageDecision.builder()
                .action(Cells.of(ActionColumn.class)
                        .set(ActionColumn.VERB, "RECOVER")
                        .set(ActionColumn.AMOUNT, "1000")
                        .set(ActionColumn.CAUSE, cause)
                        .build())
                .build();
    }

    private static String result(Assessment assessment) {
        return new String(assessment.canonicalResult(), StandardCharsets.UTF_8);
    }

    @Test
    void an_effect_that_differs_gives_another_digest_and_the_comparison_names_it() {
        Assessment idle = assess(recovery("闲置"), Facts.NONE);
        Assessment misused = assess(recovery("挪用"), Facts.NONE);

        assertThat(idle.figures()).isEqualTo(misused.figures());
        assertThat(idle.digest()).isNotEqualTo(misused.digest());
        assertThat(result(idle)).contains("\"outcome\":{", "\"cause\":\"闲置\"");
        try (ReferenceEngine engine = Given.engine(Given.packs())) {
            assertThat(engine.compare(idle, misused).effects())
                    .singleElement()
                    .satisfies(difference -> assertThat(difference.what()).isEqualTo("outcome/effects/0"));
        }
    }

    @Test
    void the_life_of_an_indicator_belongs_to_the_result() {
        SelfEvaluation evaluation = SelfEvaluation.of(Given.goal(1)).build();
        Assessment alone = assess(evaluation, Facts.NONE);
        Assessment beside = assess(
                evaluation,
                Facts.builder()
                        .put(HistoryFacts.APPROVED_GOAL, new ApprovedGoal(Given.goal(2), false))
                        .build());

        assertThat(alone.figures()).isEqualTo(beside.figures());
        assertThat(result(beside)).contains("\"lifecycle\":[{", "\"DROPPED\"");
        assertThat(alone.digest()).isNotEqualTo(beside.digest());
    }

    @Test
    void a_result_says_neither_where_an_input_came_from_nor_words_of_a_language() {
        assertThat(result(assess(recovery("闲置"), Facts.NONE))).doesNotContain("\"source\"", "收回", "recovery");
    }
}
