// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.register.FundLevel;
import org.biaochi.api.register.FundTrail;
import org.biaochi.api.register.KeyObject;
import org.biaochi.api.register.Reallocation;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RollUp;
import org.biaochi.api.register.Tally;
import org.biaochi.api.register.VersionChain;
import org.biaochi.api.subject.Place;

/**
 * What the rows of a register lead to by themselves. Immutable.
 *
 * @param remarks what is refused or warned of
 * @param keyObjects the list of key monitoring
 * @param versions what was filed more than once
 * @param trails the trails of funds
 * @param levels the ledgers by level
 * @param reallocations what may be given elsewhere
 * @param tallies the tallies that were asked for
 * @param rollUps what lies below the objects that others belong to
 */
public record RegisterOutcome(
        List<RegisterRemark> remarks,
        List<KeyObject> keyObjects,
        List<VersionChain> versions,
        List<FundTrail> trails,
        List<FundLevel> levels,
        List<Reallocation> reallocations,
        List<Tally> tallies,
        List<RollUp> rollUps) {
    /** Copies the lists. */
    public RegisterOutcome {
        remarks = List.copyOf(remarks);
        keyObjects = List.copyOf(keyObjects);
        versions = List.copyOf(versions);
        trails = List.copyOf(trails);
        levels = List.copyOf(levels);
        reallocations = List.copyOf(reallocations);
        tallies = List.copyOf(tallies);
        rollUps = List.copyOf(rollUps);
    }

    /** Reads a register. */
    public static RegisterOutcome of(RegisterBook book) {
        Funds funds = new Funds(book);
        List<RegisterRemark> remarks = new ArrayList<>(ObjectChecks.of(book));
        remarks.addAll(funds.remarks());
        Set<Place> told = new HashSet<>();
        remarks.forEach(remark -> told.add(remark.place()));
        remarks.addAll(RowChecks.of(book, told));
        return new RegisterOutcome(
                remarks,
                Findings.keyObjects(book),
                Versions.of(book),
                funds.trails(),
                funds.levels(),
                Reallocations.of(book, funds),
                Tallies.of(book),
                RollUps.of(book));
    }
}
