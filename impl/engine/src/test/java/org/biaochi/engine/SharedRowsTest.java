// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Request;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.core.canonical.Digests;
import org.junit.jupiter.api.Test;

/** Ledgers share the rows in which a rule answered alike, and no result shows it. */
class SharedRowsTest {
    private static GoalAssessment review(ReferenceEngine engine, int rows) {
        return engine.review(Request.of(Given.goal(rows), Given.CONTEXT).build());
    }

    @Test
    void equal_rows_are_one_and_other_counts_are_another() {
        TestPlugin plugin = TestPlugin.named("test").rowRule("T-A-001", (row, context) -> Conclusion.passed());
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error"), plugin)) {
            LedgerRow three = row(review(engine, 3));
            assertThat(row(review(engine, 3))).isSameAs(three);
            assertThat(row(review(engine, 40)).count(Outcome.PASSED)).isEqualTo(40);
            assertThat(three.count(Outcome.PASSED)).isEqualTo(3);
        }
    }

    private static LedgerRow row(GoalAssessment review) {
        return review.ledger().row(RuleId.of("T-A-001")).orElseThrow();
    }

    @Test
    void the_digest_is_that_of_the_canonical_result() {
        try (ReferenceEngine engine = Given.engine(Given.packs("T-A-001: error", "T-A-002: warning"))) {
            GoalAssessment review = review(engine, 400);
            assertThat(review.digest()).isEqualTo(Digests.sha256(review.canonicalResult()));
        }
    }
}
