// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.bean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a rule for the cells at one place. A cell that the form should carry and does not stays open
 * (goals-and-review 1.4); what a rule before has failed for the same cause is left to it. Not thread-safe.
 */
final class CellAnswers {
    private final GoalView view;
    private final Violations violations;
    private final Violations.Kind kind;
    private final List<Defect> defects = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private @Nullable RuleId reporter;
    private boolean carried;

    CellAnswers(GoalView view, Violations violations, Violations.Kind kind) {
        this.view = view;
        this.violations = violations;
        this.kind = kind;
    }

    /**
     * Judges one cell.
     *
     * @param key the key of its field
     * @param term the Chinese term
     * @param max how many characters it holds
     * @param earlier tells which rule before reports the same cause
     */
    void judge(Typed cell, Place place, String key, String term, int max, Supplier<Optional<RuleId>> earlier) {
        if (cell.isAbsent()) {
            if (view.onForm(key)) {
                missing.add(Missing.field(key));
            }
            return;
        }
        carried = true;
        if (violations.at(kind, place)) {
            Optional<RuleId> first = earlier.get();
            if (first.isPresent()) {
                reporter = first.get();
            } else {
                String text = cell.trimmed();
                defects.add(Defect.at(place)
                        .with(Arguments.of("field", term)
                                .with("length", text.codePointCount(0, text.length()))
                                .with("max", max)));
            }
        }
    }

    Conclusion conclusion() {
        if (!defects.isEmpty() || !missing.isEmpty()) {
            return Conclusion.of(defects, missing);
        }
        if (reporter != null) {
            return Conclusion.notApplicable(Reason.reportedBy(reporter));
        }
        return carried ? Conclusion.passed() : Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
    }
}
