// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.DatedBy;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.StricterOrder;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;

/** The parameters with which goals are read, shared by all rules. Their values stand in the central pack. */
public final class GoalParameters {
    /** The pairs of levels: columns {@code version}, {@code l1}, {@code l2}, in short form (产出, 数量). */
    public static final Parameter<Table> TAXONOMY_NODES = Parameter.of("taxonomy.nodes", ParameterType.TABLE);

    /** The versions that are accepted for a budget year. */
    public static final Parameter<List<String>> TAXONOMY_ACCEPTED =
            Parameter.of("taxonomy.accepted", ParameterType.WORDS);

    /**
     * Other texts for levels: columns {@code level} (l1 or l2), {@code text}, {@code l1}, {@code l2} and, where the text only
     * means that under a certain first level, {@code under}. A text of the second level may set the first one too.
     */
    public static final Parameter<Table> TAXONOMY_ALIASES = Parameter.of("taxonomy.aliases", ParameterType.TABLE);

    /**
     * What the labels of fund lines mean: columns {@code label} and {@code role} (total, annualTotal, overallTotal, source,
     * other, execution, ignore).
     */
    public static final Parameter<Table> FUND_LABELS = Parameter.of("funds.labels", ParameterType.TABLE);

    /**
     * Units beyond the standard dictionary: columns {@code name}, {@code category}, {@code base}, {@code factor},
     * {@code spellings}.
     */
    public static final Parameter<Table> UNITS_EXTRA = Parameter.of("units.extra", ParameterType.TABLE);

    private GoalParameters() {}

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                ParameterDeclaration.of(TAXONOMY_NODES)
                        .shape(TableShape.table()
                                .column("version", "text")
                                .column("l1", "text")
                                .column("l2", "text")
                                .keys("version", "l1", "l2")
                                .build())
                        .meaning(new LocalText("指标体系的一、二级指标组合，按版本", "pairs of first and second level, by version"))
                        .build(),
                ParameterDeclaration.of(TAXONOMY_ACCEPTED)
                        .datedBy(DatedBy.BUDGET_YEAR)
                        .meaning(new LocalText("某预算年度可用的指标体系版本", "taxonomy versions accepted for a budget year"))
                        .build(),
                ParameterDeclaration.of(TAXONOMY_ALIASES)
                        .shape(TableShape.table()
                                .column("level", "text l1|l2")
                                .column("text", "text")
                                .column("under", "text?")
                                .column("l1", "text?")
                                .column("l2", "text?")
                                .keys("level", "text", "under")
                                .build())
                        .meaning(new LocalText("一、二级指标的其他写法", "other texts for first and second levels"))
                        .build(),
                ParameterDeclaration.of(FUND_LABELS)
                        .shape(TableShape.table()
                                .column("label", "text")
                                .column("role", "text total|annualTotal|overallTotal|source|other|execution|ignore")
                                .keys("label")
                                .build())
                        .meaning(new LocalText("资金栏各行标签的含义", "meaning of the labels of fund lines"))
                        .build(),
                ParameterDeclaration.of(UNITS_EXTRA)
                        .shape(TableShape.table()
                                .column("name", "text")
                                .column("category", "text")
                                .column("base", "text?")
                                .column("factor", "text?")
                                .column("spellings", "text?")
                                .keys("name")
                                .build())
                        .order(StricterOrder.NONE)
                        .meaning(new LocalText("标准计量单位表之外的单位", "units beyond the standard dictionary"))
                        .build());
    }
}
