// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.BundleColumn;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.api.supervision.ExemptionColumn;
import org.biaochi.api.supervision.PublicationColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;

/**
 * Writes what a department published with its budget and with its final accounts. Holds one department's projects. Not
 * thread-safe.
 */
final class Disclosures {
    private static final List<String> WITH_BUDGET = List.of("部门预算", "绩效目标", "年度任务", "总体目标", "绩效指标");
    private static final List<String> WITH_ACCOUNTS = List.of("部门决算", "绩效自评", "绩效评价结果");

    private final Plan.Office office;
    private final int year;
    private final List<Plan> plans = new ArrayList<>();

    Disclosures(Plan.Office office, int year) {
        this.office = office;
        this.year = year;
    }

    void add(Plan plan) {
        plans.add(plan);
    }

    /** With the budget: what is due ten days after the assembly's approval. */
    Disclosure withBudget(Seeded seeded) {
        return of("预算", LocalDate.of(year, 3, 10), "绩效目标", WITH_BUDGET, seeded);
    }

    /** With the final accounts of the year. */
    Disclosure withAccounts(Seeded seeded) {
        return of("决算", LocalDate.of(year + 1, 7, 25), "绩效自评", WITH_ACCOUNTS, seeded);
    }

    private Disclosure of(String occasion, LocalDate due, String part, List<String> bundle, Seeded seeded) {
        Disclosure.Builder written = Disclosure.of(RegionYear.builder()
                        .set(RegionYearField.REGION, office.region())
                        .set(RegionYearField.DEPARTMENT, office.name())
                        .set(RegionYearField.YEAR, Integer.toString(year))
                        .build())
                .set(DisclosureField.OCCASION, occasion)
                .set(DisclosureField.DUE_DATE, due.toString());
        for (String listed : bundle) {
            written.part(Cells.of(BundleColumn.class)
                    .set(BundleColumn.PART, listed)
                    .set(BundleColumn.TITLE, office.name() + year + "年" + listed)
                    .build());
        }
        for (Plan plan : plans) {
            int fate = seeded.below(1000);
            if (fate < 15) {
                written.exemption(exemption(plan, fate < 13 ? "保密审查小组" : "", due));
            } else if (fate >= 40) {
                int late = fate < 90 ? seeded.between(1, 20) : -seeded.below(12);
                written.publication(Cells.of(PublicationColumn.class)
                        .set(PublicationColumn.OBJECT_ID, plan.code())
                        .set(PublicationColumn.OBJECT_NAME, plan.name())
                        .set(PublicationColumn.PART, part)
                        .set(PublicationColumn.DATE, due.plusDays(late).toString())
                        .set(PublicationColumn.CHANNEL, "政府门户网站")
                        .build());
            }
        }
        return written.build();
    }

    private static Cells<ExemptionColumn> exemption(Plan plan, String approver, LocalDate due) {
        return Cells.of(ExemptionColumn.class)
                .set(ExemptionColumn.OBJECT_ID, plan.code())
                .set(ExemptionColumn.OBJECT_NAME, plan.name())
                .set(ExemptionColumn.REASON_CODE, "PRIVACY")
                .set(ExemptionColumn.REASON, "涉及受助人个人信息")
                .set(ExemptionColumn.APPROVER, approver)
                .set(ExemptionColumn.APPROVED_DATE, due.minusDays(20).toString())
                .build();
    }
}
