// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.subject.Place;

/**
 * What changed from one submission to the next (退回—修改—重报): in the goal, and in what the review found. A finding is the same
 * if its rule found the same thing at the same field or row, wherever that row stands now. Immutable.
 */
public final class RoundChanges {
    private static final Place ANNUAL = Place.ROOT.child(PeriodSet.ANNUAL.key());
    private static final Place OVERALL = Place.ROOT.child(PeriodSet.OVERALL.key());

    private final GoalChanges goal;
    private final List<Finding> gone = new ArrayList<>();
    private final List<Finding> fresh = new ArrayList<>();
    private final List<Finding> same = new ArrayList<>();

    private RoundChanges(GoalChanges goal, List<Finding> before, List<Finding> after) {
        this.goal = goal;
        Set<Spot> then = new HashSet<>();
        Set<Spot> now = new HashSet<>();
        before.forEach(finding -> then.addAll(spots(finding, true)));
        after.forEach(finding -> now.addAll(spots(finding, false)));
        for (Finding finding : before) {
            if (spots(finding, true).stream().noneMatch(now::contains)) {
                gone.add(finding);
            }
        }
        for (Finding finding : after) {
            (spots(finding, false).stream().anyMatch(then::contains) ? same : fresh).add(finding);
        }
    }

    /**
     * Compares two rounds.
     *
     * @param goal what changed in the goal
     * @param before the findings of the earlier review
     * @param after the findings of the later review
     */
    public static RoundChanges between(GoalChanges goal, List<Finding> before, List<Finding> after) {
        return new RoundChanges(goal, before, after);
    }

    private List<Spot> spots(Finding finding, boolean earlier) {
        List<Spot> spots = new ArrayList<>();
        for (Place place : finding.places()) {
            spots.add(new Spot(finding.rule().toString(), finding.pattern(), earlier ? now(place) : place));
        }
        return spots;
    }

    /** The place in the later version; a row that is gone keeps a place that no later row has. */
    private Place now(Place place) {
        Place parent = place.parent();
        if (parent == null) {
            return place;
        }
        if (place.position() >= 0 && isSet(parent)) {
            return goal.rowNow(place).orElseGet(() -> parent.child("gone").child(place.position()));
        }
        Place moved = now(parent);
        return place.position() >= 0 ? moved.child(place.position()) : moved.child(place.name());
    }

    private static boolean isSet(Place place) {
        return place.equals(ANNUAL) || place.equals(OVERALL);
    }

    /** What changed in the goal. */
    public GoalChanges goal() {
        return goal;
    }

    /** Findings of the earlier review that are settled. */
    public List<Finding> gone() {
        return List.copyOf(gone);
    }

    /** Findings that the earlier review did not have. */
    public List<Finding> fresh() {
        return List.copyOf(fresh);
    }

    /** Findings of the later review that stood before, at one of their places at least. */
    public List<Finding> same() {
        return List.copyOf(same);
    }

    private record Spot(String rule, String pattern, Place place) {}
}
