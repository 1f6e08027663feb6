// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.text.Folding;

/** The columns of a review packet (审核问题清单), as they are printed. */
public enum PacketColumn {
    /** The department in charge (主管部门). */
    DEPARTMENT("主管部门", "Department"),
    /** Who submitted it (申报单位). */
    UNIT("申报单位", "Unit"),
    /** The project (项目名称). */
    PROJECT("项目名称", "Project"),
    /** Its code (项目代码). */
    CODE("项目代码", "Code"),
    /** The severity, or that it could not be judged (程度). */
    SEVERITY("程度", "Severity"),
    /** The rule with its name (规则). */
    RULE("规则", "Rule"),
    /** Where in the form (位置). */
    PLACE("位置", "Place"),
    /** What is wrong, or what is missing (问题). */
    PROBLEM("问题", "Finding"),
    /** What was typed there (填报原文). */
    TYPED("填报原文", "As typed"),
    /** The bases (依据). */
    BASIS("依据", "Basis"),
    /** What to do (修改建议). */
    REMEDY("修改建议", "To do"),
    /** The decision of the desk (处理). */
    DECISION("处理", "Decision"),
    /** Its reason (理由). */
    REASON("理由", "Reason"),
    /** Who decided and answers for the reason (经办人). */
    BY("经办人", "By"),
    /** Who approved it (批准人). */
    APPROVER("批准人", "Approver"),
    /** The last day it holds (有效期至). */
    EXPIRES("有效期至", "Until"),
    /** Anything else the desk wants to say (备注). */
    NOTE("备注", "Note"),
    /** The id of the finding (问题编号). */
    ID("问题编号", "Id");

    /** The columns that the desk fills. */
    public static final Set<PacketColumn> DESK = Set.copyOf(EnumSet.range(DECISION, NOTE));

    private final LocalText heading;

    PacketColumn(String zh, String en) {
        this.heading = new LocalText(zh, en);
    }

    /** The heading. */
    public LocalText heading() {
        return heading;
    }

    /** The column of a heading, in either language; empty for another text. */
    public static Optional<PacketColumn> of(String heading) {
        String typed = Folding.normalise(heading).replace(" ", "");
        return Arrays.stream(values())
                .filter(column -> column.heading.zh().equals(typed)
                        || column.heading.en().replace(" ", "").equalsIgnoreCase(typed))
                .findFirst();
    }
}
