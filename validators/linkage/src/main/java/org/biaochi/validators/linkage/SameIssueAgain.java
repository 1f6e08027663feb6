// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.IssueLedger;
import org.biaochi.api.facts.LinkageFacts;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.core.linkage.RectificationView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;

/** PM-REC-104: the unit has no issue of a category that was found there the year before. */
final class SameIssueAgain extends RecordRule {
    private final Parameter<Integer> years = Parameter.of("PM-REC-104.years", ParameterType.INTEGER);

    SameIssueAgain() {
        super("PM-REC-104", Needs.NOTHING.fact(LinkageFacts.ISSUE_LEDGER));
    }

    @Override
    Conclusion judge(RectificationView view, RuleContext<Rectification> context) {
        Optional<Integer> span = context.find(years);
        if (span.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (view.record().issues().isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        Fact<IssueLedger> ledger = context.fact(LinkageFacts.ISSUE_LEDGER);
        if (ledger.state() == Fact.State.EMPTY) {
            return Conclusion.passed();
        }
        Optional<FiscalYear> year = view.year();
        if (year.isEmpty()) {
            return Conclusion.undecided(Missing.field(RectificationField.YEAR.key()));
        }
        return ledger.isPresent()
                ? judge(view, earlier(ledger.get(), year.get(), span.get()), context)
                : Conclusion.undecided(Missing.fact(LinkageFacts.ISSUE_LEDGER));
    }

    private static List<IssueLedger.Issue> earlier(IssueLedger ledger, FiscalYear year, int years) {
        return ledger.issues().stream()
                .filter(issue ->
                        issue.year().year() < year.year() && issue.year().year() > year.year() - years)
                .toList();
    }

    private static Conclusion judge(
            RectificationView view, List<IssueLedger.Issue> earlier, RuleContext<Rectification> context) {
        Map<String, Integer> found = new HashMap<>();
        boolean open = false;
        for (IssueLedger.Issue issue : earlier) {
            open |= !issue.category().isPresent();
            if (issue.category().isPresent()) {
                found.merge(
                        Folding.normalise(issue.category().get()), issue.year().year(), Math::max);
            }
        }
        List<Defect> defects = new ArrayList<>();
        Set<Missing> missing = new HashSet<>();
        List<Cells<IssueColumn>> issues = view.record().issues();
        for (int i = 0; i < issues.size(); i++) {
            context.step(1);
            String category = RectificationView.text(issues.get(i), IssueColumn.CATEGORY);
            Integer year = found.get(category);
            if (category.isEmpty()) {
                missing.add(Missing.field(IssueColumn.CATEGORY.key()));
            } else if (year != null) {
                defects.add(Defect.at(RectificationView.ISSUES.child(i).child(IssueColumn.CATEGORY.key()))
                        .with(Arguments.of("category", Excerpt.of(category)).with("year", year.toString())));
            } else if (open) {
                missing.add(Missing.fact(LinkageFacts.ISSUE_LEDGER));
            }
        }
        return Conclusion.of(defects, missing.stream().sorted().toList());
    }
}
