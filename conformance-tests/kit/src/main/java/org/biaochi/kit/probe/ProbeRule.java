// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.probe;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;

/**
 * A scripted rule with its card. Immutable if its script is.
 *
 * @param <P> what stands at a place
 */
public final class ProbeRule<P> implements Rule<PerformanceGoal, P> {
    private final RuleId id;
    private final Scope<PerformanceGoal, P> scope;
    private final Needs needs;
    private final BiFunction<P, RuleContext<PerformanceGoal>, Conclusion> script;
    private final UnaryOperator<RuleCard.Builder> card;

    private ProbeRule(
            RuleId id,
            Scope<PerformanceGoal, P> scope,
            Needs needs,
            BiFunction<P, RuleContext<PerformanceGoal>, Conclusion> script,
            UnaryOperator<RuleCard.Builder> card) {
        this.id = id;
        this.scope = scope;
        this.needs = needs;
        this.script = script;
        this.card = card;
    }

    /** A rule on the goal as a whole. */
    public static ProbeRule<PerformanceGoal> goal(
            String id, BiFunction<PerformanceGoal, RuleContext<PerformanceGoal>, Conclusion> script) {
        return new ProbeRule<>(RuleId.of(id), Scope.GOAL, Needs.NOTHING, script, card -> card);
    }

    /** A rule that always answers this. */
    public static ProbeRule<PerformanceGoal> always(String id, Conclusion conclusion) {
        return goal(id, (goal, context) -> conclusion);
    }

    /** A rule on each indicator row. */
    public static ProbeRule<Indicator> rows(
            String id, BiFunction<Indicator, RuleContext<PerformanceGoal>, Conclusion> script) {
        return new ProbeRule<>(RuleId.of(id), Scope.INDICATOR, Needs.NOTHING, script, card -> card);
    }

    /** A rule that each row's name tells what to answer: passed, failed, undecided, anything else is not applicable. */
    public static ProbeRule<Indicator> byName(String id) {
        return rows(id, (row, context) -> answer(row));
    }

    private static Conclusion answer(Indicator row) {
        return switch (row.name().text()) {
            case "passed" -> Conclusion.passed();
            case "failed" -> Conclusion.failed(Defect.at(row.place().child("name")));
            case "undecided" -> Conclusion.undecided(Missing.field("value"));
            default -> Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        };
    }

    /** The same with needs. */
    public ProbeRule<P> needs(Needs needs) {
        return new ProbeRule<>(id, scope, needs, script, card);
    }

    /** The same in another scope of the same places. */
    public ProbeRule<P> scope(Scope<PerformanceGoal, P> scope) {
        return new ProbeRule<>(id, scope, needs, script, card);
    }

    /** The same with more on its card. */
    public ProbeRule<P> card(UnaryOperator<RuleCard.Builder> more) {
        return new ProbeRule<>(id, scope, needs, script, more);
    }

    /** The same with another script. */
    public ProbeRule<P> script(BiFunction<P, RuleContext<PerformanceGoal>, Conclusion> script) {
        return new ProbeRule<>(id, scope, needs, script, card);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public Scope<PerformanceGoal, P> scope() {
        return scope;
    }

    @Override
    public Needs needs() {
        return needs;
    }

    @Override
    public Conclusion check(P place, RuleContext<PerformanceGoal> context) {
        return script.apply(place, context);
    }

    /** The card. */
    public RuleCard card() {
        LocalText text = new LocalText("试验规则", "a probe");
        return card.apply(RuleCard.of(id, scope.name())
                        .title(text)
                        .what(text)
                        .why(text)
                        .falsePositives(text)
                        .verify(text)
                        .remedy(text)
                        .message("default", new LocalText("试验", "probe")))
                .build();
    }
}
