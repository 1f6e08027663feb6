// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.engine.Reconciliation;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.AspectColumn;
import org.biaochi.api.review.EvaluatorKind;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateCondition;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.SectionColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.table.ProfileTable;
import org.biaochi.core.text.Folding;
import org.biaochi.core.text.Numbering;

/**
 * What conclusion, required sections, joint review and re-evaluation add to the gate of a pre-evaluation, as the profile maps
 * them. What nobody answered does not pass.
 */
public final class PreEvaluationGates {
    /** The facts that the gate looks at beyond those of the rules. */
    public static final List<FactKey<?>> FACTS = List.of(ReviewFacts.SELF_PRE_EVALUATION);

    private final PreEvaluationView view;
    private final Map<String, GateDecision> mapped;
    private final List<Gate> gates = new ArrayList<>();
    private final Optional<Reconciliation> reconciliation;

    private PreEvaluationGates(PreEvaluationView view, Profile profile, Facts facts) {
        this.view = view;
        this.mapped = profile.gate();
        this.reconciliation = reconciliation(view, profile, facts);
        conclusion();
        sections(profile);
        aspects(profile);
        reconciliation.ifPresent(this::reconciled);
    }

    /** Looks at a pre-evaluation under a profile; a re-evaluation also at {@link ReviewFacts#SELF_PRE_EVALUATION}. */
    public static PreEvaluationGates of(PreEvaluation preEvaluation, Profile profile, Facts facts) {
        return new PreEvaluationGates(PreEvaluationView.of(preEvaluation, profile), profile, facts);
    }

    /** The decisions, each with its reason; the gate is the worst of them and of what verdict and rules say. */
    public List<Gate> gates() {
        return List.copyOf(gates);
    }

    /** The unit's evaluation held against this one; empty unless this is a re-evaluation and the unit's own was supplied. */
    public Optional<Reconciliation> reconciliation() {
        return reconciliation;
    }

    private static Optional<Reconciliation> reconciliation(PreEvaluationView view, Profile profile, Facts facts) {
        Fact<PreEvaluation> self = facts.get(ReviewFacts.SELF_PRE_EVALUATION);
        boolean re =
                view.evaluatorKind().filter(kind -> kind == EvaluatorKind.RE).isPresent();
        return re && self.isPresent()
                ? Optional.of(Reconciling.of(self.get(), view.preEvaluation(), profile))
                : Optional.empty();
    }

    private void conclusion() {
        view.conclusionKind()
                .ifPresentOrElse(
                        kind -> {
                            switch (kind) {
                                case PARTIAL -> demand(GateCondition.CONCLUSION_PARTIAL);
                                case NEGATIVE -> demand(GateCondition.CONCLUSION_NEGATIVE);
                                case POSITIVE -> {}
                            }
                        },
                        () -> demand(GateCondition.CONCLUSION_MISSING));
    }

    /** A section that a row asks of a certain evaluator is due unless another one is known to evaluate. */
    private void sections(Profile profile) {
        ProfileTable table = ProfileTable.of(profile, PreEvaluationParameters.SECTIONS);
        for (int row = 0; row < table.rows(); row++) {
            String evaluator = table.text(row, "evaluator");
            boolean due = evaluator.isEmpty()
                    || view.evaluatorKind()
                            .map(kind -> kind.name().equals(evaluator))
                            .orElse(true);
            String title = table.text(row, "title");
            if (due && !isFilled(table.text(row, "code"), title)) {
                demand(GateCondition.SECTION_BLANK, title);
            }
        }
    }

    private boolean isFilled(String code, String title) {
        for (Cells<SectionColumn> section : view.preEvaluation().sections()) {
            boolean same = !code.isEmpty()
                            && text(section.get(SectionColumn.CODE)).equals(code)
                    || Numbering.strip(text(section.get(SectionColumn.TITLE))).equals(title);
            if (same && !text(section.get(SectionColumn.TEXT)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void aspects(Profile profile) {
        List<Cells<AspectColumn>> answers = view.preEvaluation().aspects();
        boolean joint =
                view.evaluatorKind().filter(kind -> kind == EvaluatorKind.JOINT).isPresent();
        TreeSet<String> refused = new TreeSet<>();
        TreeSet<String> answered = new TreeSet<>();
        for (Cells<AspectColumn> aspect : answers) {
            String name = Numbering.strip(text(aspect.get(AspectColumn.NAME)));
            Truth answer = PreEvaluationView.answer(aspect.get(AspectColumn.ANSWER));
            if (answer.isFalse()) {
                refused.add(name);
            }
            if (!answer.isUnknown()) {
                answered.add(name);
            }
        }
        refused.forEach(name -> demand(GateCondition.ASPECT_REFUSED, name));
        if (joint || !answers.isEmpty()) {
            for (String due :
                    profile.find(PreEvaluationParameters.JOINT_ASPECTS).orElse(List.of())) {
                String name = Folding.normalise(due);
                if (!answered.contains(name)) {
                    demand(GateCondition.ASPECT_OPEN, name);
                }
            }
        }
    }

    private void reconciled(Reconciliation reconciled) {
        if (!reconciled.returned().isPresent()) {
            demand(GateCondition.REEVALUATION_OPEN);
        } else if (reconciled.returned().get()) {
            demand(GateCondition.REEVALUATION_RETURN);
        }
    }

    private static String text(Typed cell) {
        return Reading.text(cell);
    }

    /** A condition that the profile asks for by mapping it. */
    private void demand(GateCondition condition) {
        add(condition, condition.name());
    }

    private void demand(GateCondition condition, String about) {
        add(condition, condition.about(about));
    }

    private void add(GateCondition condition, String reason) {
        GateDecision decision = mapped.get(condition.name());
        if (decision != null) {
            gates.add(new Gate(decision, List.of(reason)));
        }
    }
}
