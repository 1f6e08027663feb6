// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaochi.api.evaluation.Engagement;
import org.biaochi.api.evaluation.EngagementField;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.SignatureColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Rows;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/** PM-EVA-202: the unit's self-evaluation and monitoring report are signed by the unit, not by or for a third party. */
final class SignedByThirdParty extends ReportRule {
    SignedByThirdParty() {
        super("PM-EVA-202");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        Rows<SignatureColumn> signatures = view.evaluation().signatures();
        if (signatures.isEmpty()) {
            return Conclusion.undecided(Missing.field(Evaluation.SIGNATURES.key()));
        }
        Set<String> own = Names.known(view.text(EvaluationField.UNIT), view.text(EvaluationField.DEPARTMENT));
        Set<String> thirdParties = Names.known(view.evaluation()
                .engagement()
                .map(Engagement::sheet)
                .map(sheet -> Reading.text(sheet.field(EngagementField.FIRM)))
                .orElse(""));
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            context.step(1);
            Cells<SignatureColumn> signature = signatures.get(i);
            Truth third = isThirdParty(signature, own, thirdParties);
            if (third.isTrue()) {
                String signer = Reading.text(signature.get(SignatureColumn.SIGNER));
                defects.add(Defect.at(Evaluation.SIGNATURES.place().child(i))
                        .with(Arguments.of(
                                        "document",
                                        Excerpt.brief(Reading.text(signature.get(SignatureColumn.DOCUMENT))))
                                .with(
                                        "signer",
                                        Excerpt.brief(
                                                signer.isEmpty()
                                                        ? Reading.text(signature.get(SignatureColumn.IN_NAME_OF))
                                                        : signer))));
            } else if (third.isUnknown()) {
                missing.add(Missing.field(SignatureColumn.THIRD_PARTY.key()));
            }
        }
        return Conclusion.of(defects, missing.stream().distinct().toList());
    }

    private static Truth isThirdParty(Cells<SignatureColumn> signature, Set<String> own, Set<String> thirdParties) {
        Set<String> names = Names.known(
                Reading.text(signature.get(SignatureColumn.SIGNER)),
                Reading.text(signature.get(SignatureColumn.IN_NAME_OF)));
        Truth said = Reading.yesOrNo(Reading.text(signature.get(SignatureColumn.THIRD_PARTY)));
        if (said.isTrue() || names.stream().anyMatch(thirdParties::contains)) {
            return Truth.TRUE;
        }
        if (said.isFalse()) {
            return Truth.FALSE;
        }
        boolean ownNames = !names.isEmpty() && names.stream().allMatch(name -> Names.belongs(name, own));
        return ownNames ? Truth.FALSE : Truth.UNKNOWN;
    }
}
