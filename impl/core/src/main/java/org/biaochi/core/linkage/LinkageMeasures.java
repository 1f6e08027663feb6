// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.linkage.NonBudgetAction;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.core.text.Folding;

/** The measures beside the budget (预算以外的奖惩措施) that a result leads to in a place. Immutable. */
final class LinkageMeasures {
    /** The table of a profile. */
    static final Compiled<LinkageMeasures> KEY = Compiled.of("linkage measures", LinkageMeasures::new);

    private final List<Row> rows = new ArrayList<>();

    private record Row(String grade, String evaluationKind, NonBudgetAction measure) {}

    private LinkageMeasures(Profile profile) {
        Setting<Table> setting = profile.setting(LinkageParameters.MEASURES);
        Table table = setting.value().orElse(new Table(List.of()));
        for (int i = 0; i < table.rows().size(); i++) {
            int row = i;
            String kind = Folding.normalise(table.cell(i, "evaluationKind"));
            rows.add(new Row(
                    Folding.normalise(table.cell(i, "grade")),
                    kind.isEmpty()
                            ? ""
                            : Words.evaluationKind(kind)
                                    .orElseThrow(() -> refused(row, "evaluationKind", kind, setting.location())),
                    Words.nonBudgetAction(Folding.normalise(table.cell(i, "measure")))
                            .orElseThrow(
                                    () -> refused(row, "measure", table.cell(row, "measure"), setting.location()))));
        }
    }

    private static ConfigurationException refused(int row, String column, String text, String location) {
        String id = LinkageParameters.MEASURES.id();
        return new ConfigurationException(
                "PARAMETER_TABLE",
                location,
                new LocalText(
                        "参数 " + id + " 第 " + (row + 1) + " 行的 " + column + " 不能写“" + text + "”",
                        "row " + (row + 1) + " of " + id + ": " + column + " cannot be \"" + text + "\""));
    }

    /** All measures for a grade, in the order of the table; a row that asks for a kind of evaluation holds for no other. */
    List<NonBudgetAction> of(String grade, Optional<String> evaluationKind) {
        return rows.stream()
                .filter(row -> row.grade().equals(grade))
                .filter(row -> row.evaluationKind().isEmpty()
                        || evaluationKind.filter(row.evaluationKind()::equals).isPresent())
                .map(Row::measure)
                .distinct()
                .toList();
    }
}
