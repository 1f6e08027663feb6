// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.linkage.LinkageView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/** PM-LNK-105: what must be rectified first is not released before its rectification is closed. */
final class ReleasedUnrectified extends DecisionRule {
    ReleasedUnrectified() {
        super("PM-LNK-105");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        Truth flagged = view.rectifyFirst();
        Truth open = view.rectified().not();
        Truth released = view.released();
        Truth all = flagged.and(open).and(released);
        if (all.isFalse()) {
            return Conclusion.passed();
        }
        if (all.isTrue()) {
            return Conclusion.failed(Defect.at(LinkageView.place(LinkageField.RECTIFY_FIRST))
                    .with(Arguments.of("state", Excerpt.of(view.text(LinkageField.RECTIFICATION_STATE)))));
        }
        List<Missing> missing = new ArrayList<>();
        lacking(flagged, LinkageField.RECTIFY_FIRST, missing);
        lacking(open, LinkageField.RECTIFICATION_STATE, missing);
        lacking(released, LinkageField.RELEASED_AMOUNT, missing);
        return Conclusion.undecided(missing);
    }

    private static void lacking(Truth truth, LinkageField field, List<Missing> missing) {
        if (truth.isUnknown()) {
            missing.add(Missing.field(field.key()));
        }
    }
}
