// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.linkage.LinkageView;
import org.biaochi.core.text.Excerpt;

/** PM-LNK-108: each measure has a verb that is known, and says what its verb asks for. */
final class MeasureFields extends DecisionRule {
    private final Parameter<Table> required = Parameter.of("PM-LNK-108.required", ParameterType.TABLE);

    MeasureFields() {
        super("PM-LNK-108");
    }

    @Override
    Conclusion judge(LinkageView view, RuleContext<LinkageDecision> context) {
        List<Cells<ActionColumn>> actions = view.decision().actions();
        if (actions.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        Table asked = context.find(required).orElse(new Table(List.of()));
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            context.step(1);
            Cells<ActionColumn> row = actions.get(i);
            Place place = LinkageView.ACTIONS.child(i);
            if (row.get(ActionColumn.VERB).isAbsent()) {
                missing.add(Missing.field(ActionColumn.VERB.key()));
            } else if (!LinkageView.isKnown(row)) {
                defects.add(Defect.at(place.child(ActionColumn.VERB.key()))
                        .pattern("verb")
                        .with(Arguments.of(
                                "verb",
                                Excerpt.of(row.get(ActionColumn.VERB).text().strip()))));
            } else {
                LinkageView.action(row).ifPresent(action -> fields(action, row, place, asked, defects));
            }
        }
        return Conclusion.of(defects, missing.stream().distinct().toList());
    }

    private static void fields(
            BudgetAction action, Cells<ActionColumn> row, Place place, Table asked, List<Defect> defects) {
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < asked.rows().size(); i++) {
            Optional<ActionColumn> column = column(asked.cell(i, "field"));
            if (asked.cell(i, "verb").strip().equals(action.name())
                    && column.isPresent()
                    && !Reading.said(row.get(column.get()))) {
                lacking.add(column.get().term());
            }
        }
        if (!lacking.isEmpty()) {
            defects.add(Defect.at(place)
                    .pattern("fields")
                    .with(Arguments.of("verb", action.term()).with("fields", String.join("、", lacking))));
        }
    }

    private static Optional<ActionColumn> column(String key) {
        return Arrays.stream(ActionColumn.values())
                .filter(column -> column.key().equals(key.strip()))
                .findFirst();
    }
}
