// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.core.casefile.AlertEvidence;
import org.biaochi.core.casefile.CaseView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/**
 * PM-ALT-102: an alert says by which rule, under which version and from which inputs it was raised, and is raised again
 * from them.
 */
final class IrreproducibleAlert extends CaseRule {
    private static final List<CaseField> EVIDENCE = List.of(CaseField.RULE, CaseField.PROFILE_VERSION);

    IrreproducibleAlert() {
        super("PM-ALT-102");
    }

    @Override
    Conclusion judge(CaseView view, RuleContext<CaseFile> context) {
        Truth alert = view.isAlert();
        if (alert == Truth.FALSE) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        TreeSet<Missing> missing = new TreeSet<>();
        List<String> lacking = lacking(view, missing);
        if (alert.isUnknown() && !lacking.isEmpty()) {
            return Conclusion.undecided(Missing.field(CaseField.CASE_KIND.key()));
        }
        if (!lacking.isEmpty()) {
            Defect defect =
                    Defect.at(Place.ROOT).pattern("lacks").with(Arguments.of("fields", String.join("、", lacking)));
            return Conclusion.of(List.of(defect), List.copyOf(missing));
        }
        if (alert.isUnknown()) {
            missing.add(Missing.field(CaseField.CASE_KIND.key()));
        }
        if (!missing.isEmpty()) {
            return Conclusion.undecided(List.copyOf(missing));
        }
        return reproduced(view, AlertEvidence.check(view, context.profile()));
    }

    /**
     * A field that the record does not carry leaves it open, a blank one fails; no input beside a carried metric is
     * none at all.
     */
    private static List<String> lacking(CaseView view, TreeSet<Missing> missing) {
        List<String> lacking = new ArrayList<>();
        for (CaseField field : EVIDENCE) {
            if (view.state(field) == Typed.State.BLANK) {
                lacking.add(field.term());
            } else if (view.state(field) == Typed.State.ABSENT) {
                missing.add(Missing.field(field.key()));
            }
        }
        if (view.file().inputs().isEmpty()) {
            if (view.state(CaseField.METRIC) == Typed.State.ABSENT) {
                missing.add(Missing.field(CaseView.INPUTS.name()));
            } else {
                lacking.add("预警依据");
            }
        }
        return lacking;
    }

    private static Conclusion reproduced(CaseView view, AlertEvidence.Answer answer) {
        return switch (answer.outcome()) {
            case REPRODUCED -> Conclusion.passed();
            case OPEN -> Conclusion.undecided(Missing.field(answer.about()));
            case DIFFERENT ->
                Conclusion.failed(Defect.at(CaseView.place(CaseField.VALUE))
                        .with(Arguments.NONE
                                .with("metric", view.text(CaseField.METRIC))
                                .with("recorded", Excerpt.of(recorded(view)))
                                .with("now", Excerpt.of(answer.about()))));
            case UNREADABLE ->
                Conclusion.failed(Defect.at(CaseView.INPUTS)
                        .pattern("unreadable")
                        .with(Arguments.NONE
                                .with("metric", Excerpt.of(view.text(CaseField.METRIC)))
                                .with("what", Excerpt.of(answer.about()))));
        };
    }

    private static String recorded(CaseView view) {
        return (view.text(CaseField.VALUE) + " " + view.text(CaseField.OPERATOR) + " " + view.text(CaseField.LIMIT)
                        + " " + view.text(CaseField.LIGHT))
                .strip();
    }
}
