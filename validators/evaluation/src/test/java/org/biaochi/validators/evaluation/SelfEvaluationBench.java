// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.json.SelfEvaluationJson;
import org.biaochi.testkit.RuleBench;

/** Self-evaluations under the central profile, for tests of views and single rules. */
final class SelfEvaluationBench {
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Profile CENTRAL = RuleBench.of(SelfEvaluationBench.class.getClassLoader(), new EvaluationRules())
            .profile("central", DAY);
    static final Terms TERMS = CENTRAL.compiled(Terms.KEY);

    private static final RuleHarness RULES =
            RuleHarness.of(new EvaluationRules().create(new Environment("1.0.0", Map.of())));

    private SelfEvaluationBench() {}

    static SelfEvaluation read(String json) {
        return SelfEvaluationJson.read("", json.getBytes(StandardCharsets.UTF_8))
                .subject();
    }

    /** A self-evaluation of these rows. */
    static SelfEvaluation of(String... rows) {
        return read("{\"form\":\"selfeval\",\"projectName\":\"农村公路养护\",\"budgetYear\":\"2025\",\"indicators\":["
                + String.join(",", rows) + "]}");
    }

    static SelfEvaluationView view(SelfEvaluation evaluation) {
        return SelfEvaluationView.KEY.compute(evaluation, CENTRAL);
    }

    static Outcome outcome(String rule, SelfEvaluation evaluation) {
        return RULES.run(evaluation, CENTRAL, DAY, Facts.NONE)
                .get(RuleId.of(rule))
                .headline();
    }

    static Value<Rational> number(String number) {
        return Given.number(new BigDecimal(number));
    }
}
