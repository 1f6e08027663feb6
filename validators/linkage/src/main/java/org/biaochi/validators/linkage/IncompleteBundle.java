// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.supervision.DisclosureView;
import org.biaochi.core.supervision.SupervisionParameters;
import org.biaochi.core.text.Excerpt;

/** PM-PUB-101: with the budget go the goals, with the final accounts what was found; or it is exempt. */
final class IncompleteBundle extends DisclosureRule {
    IncompleteBundle() {
        super("PM-PUB-101");
    }

    @Override
    Conclusion judge(DisclosureView view, RuleContext<Disclosure> context) {
        Optional<DisclosureView.Occasion> occasion = view.occasion();
        if (occasion.isEmpty()) {
            return Conclusion.undecided(Missing.field(DisclosureField.OCCASION.key()));
        }
        Optional<List<String>> required = context.find(
                occasion.get() == DisclosureView.Occasion.BUDGET
                        ? SupervisionParameters.WITH_BUDGET
                        : SupervisionParameters.WITH_FINAL_ACCOUNTS);
        if (required.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (view.disclosure().bundle().isEmpty()) {
            return Conclusion.undecided(Missing.field(DisclosureView.BUNDLE.name()));
        }
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (String object : view.objects()) {
            context.step(1);
            List<String> lacking = lacking(view, object, required.get(), missing);
            if (!lacking.isEmpty()) {
                defects.add(Defect.at(DisclosureView.BUNDLE)
                        .pattern(object.isEmpty() ? "default" : "object")
                        .with(Arguments.of("parts", String.join("、", lacking))
                                .with("object", Excerpt.of(view.name(object)))));
            }
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private static List<String> lacking(
            DisclosureView view, String object, List<String> required, TreeSet<Missing> missing) {
        List<String> lacking = new ArrayList<>();
        Set<String> parts = view.parts(object);
        for (String part : required) {
            Truth exempt = parts.contains(part) ? Truth.TRUE : view.exempt(object, part);
            if (exempt == Truth.FALSE) {
                lacking.add(part);
            } else if (exempt == Truth.UNKNOWN) {
                view.uncarried(object, part).forEach(column -> missing.add(Missing.field(column.key())));
            }
        }
        return lacking;
    }
}
