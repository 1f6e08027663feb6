// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.BundleColumn;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.api.supervision.PublishedColumn;
import org.biaochi.core.supervision.DisclosureView;
import org.biaochi.core.supervision.DisclosureView.Occasion;
import org.biaochi.core.supervision.SupervisionParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a department publishes on an occasion (公开材料包): the parts that the profile asks for, project by project, without those that an
 * approved exemption frees. Numbers are those that were computed, never retyped. Pure.
 */
final class DisclosurePackage {
    private DisclosurePackage() {}

    static Disclosure of(OfficeDesk desk, OfficeRecords register, Occasion occasion, @Nullable Disclosure given) {
        boolean budget = occasion == Occasion.BUDGET;
        Disclosure.Builder issued =
                Disclosure.of(register.objects().build()).set(DisclosureField.OCCASION, budget ? "预算" : "决算");
        Set<String> exempt = Set.of();
        if (given != null) {
            issued.set(DisclosureField.DUE_DATE, given.field(DisclosureField.DUE_DATE));
            given.exemptions().forEach(issued::exemption);
            exempt = DisclosureView.KEY.compute(given, desk.profile).exemptObjects();
        }
        List<String> parts = desk.profile
                .find(budget ? SupervisionParameters.WITH_BUDGET : SupervisionParameters.WITH_FINAL_ACCOUNTS)
                .orElse(List.of());
        for (ProjectYear project : desk.admitted()) {
            if (!exempt.contains(project.code)) {
                parts.forEach(part -> part(issued, project, part));
                if (!budget) {
                    number(issued, project, "绩效自评得分（重算）", project.selfScore);
                    number(issued, project, "绩效评价得分（重算）", project.score);
                }
            }
        }
        return issued.build();
    }

    private static void part(Disclosure.Builder issued, ProjectYear project, String part) {
        boolean exists = switch (part) {
            case "绩效自评" -> project.selfEvaluated;
            case "绩效评价结果" -> project.evaluation != null;
            default -> true;
        };
        if (exists) {
            issued.part(Cells.of(BundleColumn.class)
                    .set(BundleColumn.OBJECT_ID, project.code)
                    .set(BundleColumn.OBJECT_NAME, project.name)
                    .set(BundleColumn.PART, part)
                    .set(BundleColumn.TITLE, project.name + part)
                    .build());
        }
    }

    private static void number(
            Disclosure.Builder issued, ProjectYear project, String item, Value<BigDecimal> computed) {
        if (computed.isPresent()) {
            String number = computed.get().toPlainString();
            issued.number(Cells.of(PublishedColumn.class)
                    .set(PublishedColumn.OBJECT_ID, project.code)
                    .set(PublishedColumn.OBJECT_NAME, project.name)
                    .set(PublishedColumn.ITEM, item)
                    .set(PublishedColumn.VALUE, number)
                    .set(PublishedColumn.STORED, number)
                    .build());
        }
    }
}
