// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.io.IOException;
import java.util.Map;
import org.biaochi.report.region.OfficeYear;

/**
 * The year of one department: goals are reviewed at the gate, months watched, alerts handled, self-evaluations and evaluations
 * checked, results linked to next year's budget, what must be public published. Not thread-safe.
 */
final class OfficeRun {
    private final OfficeDesk desk;
    private final String bureau;

    /** The year on a desk, alerts opened in the name of a bureau. */
    OfficeRun(OfficeDesk desk, String bureau) {
        this.desk = desk;
        this.bureau = bureau;
    }

    /** Runs the year; {@code seen} holds where each project of the region was met first. */
    OfficeYear run(Map<String, String> seen, RegionRecords records) throws IOException {
        new GoalSteps(desk).run(seen);
        new MonthSteps(desk, bureau).run();
        new ResultSteps(desk).run();
        OfficeRecords register = new OfficeRecords(desk);
        register.supervise();
        records.disclosures(new DisclosureSteps(desk, register).run());
        OfficeCases cases = desk.cases;
        desk.year.cases(cases.tally(desk.terms.asOf()), cases.byState(), cases.byAlert());
        desk.year.unused(cases.refused(), cases.withoutAlert());
        records.cases(cases.files());
        return desk.year;
    }
}
