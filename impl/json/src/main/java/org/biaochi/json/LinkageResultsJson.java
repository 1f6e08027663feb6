// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.math.BigDecimal;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.DimensionScore;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.subject.Value;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.SourcePaths;

/** What linkage proposes or a decision means in money, and what somebody still owes; null for what cannot be told. Stateless. */
final class LinkageResultsJson {
    private LinkageResultsJson() {}

    static void write(LinkageAssessment assessment, SourcePaths paths, JsonBytes json) {
        json.plainKey("decided").raw(Boolean.toString(assessment.decided()));
        json.plainKey("proposal").open('{');
        word("action", assessment.proposedAction(), json);
        number("base", assessment.base(), json);
        number("next", assessment.proposedNext(), json);
        json.plainKey("measures").open('[');
        assessment.proposedMeasures().forEach(measure -> json.text(measure.name()));
        json.close(']');
        json.plainKey("exempt")
                .raw(assessment.exempt().isPresent() ? assessment.exempt().get().toString() : "null");
        json.close('}');
        json.plainKey("effects").open('[');
        for (BudgetEffect effect : assessment.effects()) {
            effect(effect, paths, json);
        }
        json.close(']');
        steps(assessment.steps(), paths, json);
        json.plainKey("dimensions").open('[');
        for (DimensionScore dimension : assessment.dimensions()) {
            json.open('{');
            json.plainKey("name").text(dimension.name());
            number("weight", dimension.weight(), json);
            number("score", dimension.score(), json);
            json.plainKey("text").text(dimension.text());
            json.close('}');
        }
        json.close(']');
        number("composite", assessment.composite(), json);
        json.plainKey("priorities").open('[');
        for (PriorityShare share : assessment.priorities()) {
            json.open('{');
            json.plainKey("path").text(paths.source(share.place()));
            json.plainKey("name").text(share.name());
            word("tier", share.tier(), json);
            number("demand", share.demand(), json);
            number("granted", share.granted(), json);
            number("gap", share.gap(), json);
            json.close('}');
        }
        json.close(']');
        number("guaranteeGap", assessment.guaranteeGap(), json);
    }

    private static void effect(BudgetEffect effect, SourcePaths paths, JsonBytes json) {
        json.open('{');
        json.plainKey("kind").plain(effect.kind().name());
        json.plainKey("path").text(paths.source(effect.place()));
        json.plainKey("action").plain(effect.action().name());
        json.plainKey("state").plain(effect.amount().state().name());
        number("amount", effect.amount(), json);
        json.plainKey("cause").text(effect.cause());
        json.plainKey("basis").text(effect.basis());
        json.plainKey("target").text(effect.target());
        json.plainKey("proposed").raw(Boolean.toString(effect.proposed()));
        json.close('}');
    }

    static void steps(List<DueStep> steps, SourcePaths paths, JsonBytes json) {
        json.plainKey("steps").open('[');
        for (DueStep step : steps) {
            json.open('{');
            json.plainKey("kind").plain(step.kind().name());
            json.plainKey("path").text(paths.source(step.place()));
            json.plainKey("who").text(step.who());
            word("until", step.until(), json);
            word("status", step.status(), json);
            AssessmentJson.optional(
                    json.plainKey("rule"), step.rule().map(RuleId::toString).orElse(null));
            json.close('}');
        }
        json.close(']');
    }

    private static void number(String name, Value<BigDecimal> number, JsonBytes json) {
        AssessmentJson.optional(
                json.plainKey(name), number.isPresent() ? number.get().toPlainString() : null);
    }

    private static void word(String name, Value<?> word, JsonBytes json) {
        AssessmentJson.optional(
                json.plainKey(name), word.isPresent() ? word.get().toString() : null);
    }
}
