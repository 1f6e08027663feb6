// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.linkage.RectificationView;

/** PM-REC-105: an issue says how much it is about, on which basis it was found, and who must mend it. */
final class IncompleteIssue extends RecordRule {
    private static final String AMOUNT_OR_QUANTITY = "amountOrQuantity";

    private final Parameter<List<String>> fields = Parameter.of("PM-REC-105.fields", ParameterType.WORDS);

    IncompleteIssue() {
        super("PM-REC-105");
    }

    @Override
    Conclusion judge(RectificationView view, RuleContext<Rectification> context) {
        List<Cells<IssueColumn>> issues = view.record().issues();
        if (issues.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<List<IssueColumn>> asked = context.find(fields).orElse(List.of()).stream()
                .map(IncompleteIssue::columns)
                .filter(columns -> !columns.isEmpty())
                .toList();
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (int i = 0; i < issues.size(); i++) {
            context.step(1);
            List<String> lacking = lacking(issues.get(i), asked, missing);
            if (!lacking.isEmpty()) {
                defects.add(Defect.at(RectificationView.ISSUES.child(i))
                        .with(Arguments.of("fields", String.join("、", lacking))));
            }
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    /** One of the columns of each must be filled; what the record has no column for cannot be told. */
    private static List<String> lacking(
            Cells<IssueColumn> issue, List<List<IssueColumn>> asked, TreeSet<Missing> missing) {
        List<String> lacking = new ArrayList<>();
        for (List<IssueColumn> columns : asked) {
            List<Typed.State> states = columns.stream()
                    .map(column -> RectificationView.state(issue, column))
                    .toList();
            if (states.contains(Typed.State.VALUE)) {
                continue;
            }
            if (states.contains(Typed.State.BLANK)) {
                lacking.add(
                        String.join("或", columns.stream().map(IssueColumn::term).toList()));
            } else {
                columns.forEach(column -> missing.add(Missing.field(column.key())));
            }
        }
        return lacking;
    }

    private static List<IssueColumn> columns(String field) {
        return field.equals(AMOUNT_OR_QUANTITY)
                ? List.of(IssueColumn.AMOUNT, IssueColumn.QUANTITY)
                : Arrays.stream(IssueColumn.values())
                        .filter(column -> column.key().equals(field))
                        .toList();
    }
}
