// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.register.Access;
import org.biaochi.api.register.Correction;
import org.biaochi.api.register.FloorCheck;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.register.ScoreRow;
import org.biaochi.api.subject.Place;

/** Puts what the rows of a register lead to by themselves beside what supervision makes of them. Pure functions. */
public final class RegisterRows {
    private RegisterRows() {}

    /** Reads a register; remarks on accesses follow those on rows. */
    public static RegisterReport report(
            RegisterBook book,
            List<RegisterRemark> onAccesses,
            List<Correction> corrections,
            List<Access> accesses,
            List<FloorCheck> floors,
            List<ScoreRow> scores) {
        Funds funds = new Funds(book);
        List<RegisterRemark> remarks = new ArrayList<>(ObjectChecks.of(book));
        remarks.addAll(funds.remarks());
        Set<Place> told = new HashSet<>();
        remarks.forEach(remark -> told.add(remark.place()));
        remarks.addAll(RowChecks.of(book, told));
        remarks.addAll(onAccesses);
        return new RegisterReport(
                remarks,
                Findings.keyObjects(book),
                Versions.of(book),
                corrections,
                funds.trails(),
                funds.levels(),
                Reallocations.of(book, funds),
                Tallies.of(book),
                accesses,
                RollUps.of(book),
                floors,
                scores);
    }
}
