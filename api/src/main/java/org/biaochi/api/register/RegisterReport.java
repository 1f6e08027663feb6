// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.util.List;

/**
 * What follows from the register of a region's year on a day (监督台账结果). Immutable.
 *
 * @param remarks what is refused or warned of, by row
 * @param keyObjects the list of key monitoring
 * @param versions what was filed more than once
 * @param corrections the feed of changes
 * @param trails the trails of funds
 * @param levels the ledgers by level, the highest first
 * @param reallocations what may be given elsewhere
 * @param tallies the tallies that were asked for
 * @param accesses who may do what
 * @param rollUps what lies below the objects that others belong to
 * @param floors the shares that have a floor
 * @param scores the export of assessment results
 */
public record RegisterReport(
        List<RegisterRemark> remarks,
        List<KeyObject> keyObjects,
        List<VersionChain> versions,
        List<Correction> corrections,
        List<FundTrail> trails,
        List<FundLevel> levels,
        List<Reallocation> reallocations,
        List<Tally> tallies,
        List<Access> accesses,
        List<RollUp> rollUps,
        List<FloorCheck> floors,
        List<ScoreRow> scores) {
    /** Copies the lists. */
    public RegisterReport {
        remarks = List.copyOf(remarks);
        keyObjects = List.copyOf(keyObjects);
        versions = List.copyOf(versions);
        corrections = List.copyOf(corrections);
        trails = List.copyOf(trails);
        levels = List.copyOf(levels);
        reallocations = List.copyOf(reallocations);
        tallies = List.copyOf(tallies);
        accesses = List.copyOf(accesses);
        rollUps = List.copyOf(rollUps);
        floors = List.copyOf(floors);
        scores = List.copyOf(scores);
    }

    /** Nothing follows. */
    public static final RegisterReport NONE = new RegisterReport(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());
}
