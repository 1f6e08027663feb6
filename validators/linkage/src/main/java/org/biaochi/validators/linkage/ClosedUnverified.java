// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.linkage.RectificationView;

/** PM-REC-103: an issue is closed only with evidence, by somebody, on a day. */
final class ClosedUnverified extends RecordRule {
    private static final List<IssueColumn> PROOF =
            List.of(IssueColumn.EVIDENCE, IssueColumn.VERIFIER, IssueColumn.VERIFICATION_DATE);

    ClosedUnverified() {
        super("PM-REC-103");
    }

    @Override
    Conclusion judge(RectificationView view, RuleContext<Rectification> context) {
        List<Cells<IssueColumn>> issues = view.record().issues();
        if (issues.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            context.step(1);
            Cells<IssueColumn> issue = issues.get(i);
            Optional<CaseState> state = RectificationView.caseState(issue);
            if (state.isEmpty()) {
                missing.add(Missing.field(IssueColumn.STATE.key()));
            } else if (state.get() == CaseState.CLOSED) {
                proof(issue, i, defects, missing);
            }
        }
        return Conclusion.of(defects, missing.stream().distinct().toList());
    }

    private static void proof(Cells<IssueColumn> issue, int position, List<Defect> defects, List<Missing> missing) {
        List<String> lacking = new ArrayList<>();
        for (IssueColumn column : PROOF) {
            Typed.State state = RectificationView.state(issue, column);
            if (state == Typed.State.BLANK) {
                lacking.add(column.term());
            } else if (state == Typed.State.ABSENT) {
                missing.add(Missing.field(column.key()));
            }
        }
        if (!lacking.isEmpty()) {
            defects.add(Defect.at(RectificationView.ISSUES.child(position))
                    .with(Arguments.of("fields", String.join("、", lacking))));
        }
    }
}
