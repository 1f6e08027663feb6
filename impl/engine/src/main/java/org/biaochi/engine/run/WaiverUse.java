// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Request;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.mark.FindingIds;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The waivers handed in with a request: which hold, and what each came to cover. Belongs to one run.
 */
final class WaiverUse {
    /** Where a waiver stands before anything was found. */
    enum Standing {
        /** It speaks of another subject. */
        ELSEWHERE,
        /** It was asked for after the day of the assessment. */
        NOT_YET,
        /** Its last day is over. */
        EXPIRED,
        /** The profile lets nobody waive its rule. */
        UNWAIVABLE,
        /** It names no approver. */
        UNAPPROVED,
        /** Who asks for it approved it. */
        SELF_APPROVED,
        /** It holds. */
        HOLDS
    }

    private final List<Waiver> waivers;
    private final Standing[] standings;
    private final int[] covered;
    private final boolean shared;
    private final @Nullable FindingIds ids;

    private WaiverUse(List<Waiver> waivers, Standing[] standings, boolean shared, @Nullable FindingIds ids) {
        this.waivers = waivers;
        this.standings = standings;
        this.covered = new int[standings.length];
        this.shared = shared;
        this.ids = ids;
    }

    static WaiverUse of(Request<?> request, Plan plan) {
        List<Waiver> waivers = request.waivers();
        Standing[] standings = new Standing[waivers.size()];
        for (int i = 0; i < standings.length; i++) {
            standings[i] = standing(
                    waivers.get(i), request.subject(), request.context().asOf(), plan);
        }
        boolean byId = waivers.stream().anyMatch(waiver -> !waiver.findingId().isEmpty());
        return new WaiverUse(
                waivers, standings, request.waiversShared(), byId ? FindingIds.of(request.subject()) : null);
    }

    private static Standing standing(Waiver waiver, Subject subject, LocalDate day, Plan plan) {
        if (!concerns(waiver, subject)) {
            return Standing.ELSEWHERE;
        }
        if (waiver.appliedOn().filter(asked -> asked.isAfter(day)).isPresent()) {
            return Standing.NOT_YET;
        }
        if (!waiver.holdsOn(day)) {
            return Standing.EXPIRED;
        }
        if (waiver.kind() == Waiver.Kind.FINDING) {
            if (!plan.waivable(waiver.rule())) {
                return Standing.UNWAIVABLE;
            }
            String approver = person(waiver.approver());
            if (approver.isEmpty()) {
                return Standing.UNAPPROVED;
            }
            if (approver.equals(person(waiver.by()))) {
                return Standing.SELF_APPROVED;
            }
        }
        return Standing.HOLDS;
    }

    private static boolean concerns(Waiver waiver, Subject subject) {
        return waiver.subject().isEmpty()
                || waiver.subject().equals(subject.id().text())
                || waiver.subject().equals(subject.name().text());
    }

    /** A name without blanks, so that 张 三 is 张三. */
    private static String person(String name) {
        return Folding.normalise(name).replace(" ", "");
    }

    boolean isEmpty() {
        return waivers.isEmpty();
    }

    int size() {
        return standings.length;
    }

    Waiver waiver(int index) {
        return waivers.get(index);
    }

    Standing standing(int index) {
        return standings[index];
    }

    /** How many places it covered, or would have covered if it held; undecided rows count one. */
    int covered(int index) {
        return covered[index];
    }

    /**
     * Whether this subject answers for it: not if it was handed in for many, names none of them and covers nothing here; and not
     * if the one finding it is limited to is not, or no longer, there.
     */
    boolean concernsThis(int index) {
        Waiver waiver = waivers.get(index);
        return standings[index] != Standing.ELSEWHERE
                && (covered[index] > 0
                        || waiver.findingId().isEmpty()
                                && (!shared || !waiver.subject().isEmpty()));
    }

    /** Whether findings are told apart by their ids: then those of a rule are to come by place. */
    boolean byId() {
        return ids != null;
    }

    /** The finding under the first waiver that covers all its places, or as it is. */
    Finding apply(Finding finding) {
        Finding result = finding;
        String id = ids == null ? "" : ids.next(finding);
        for (int i = 0; i < standings.length; i++) {
            if (standings[i] != Standing.ELSEWHERE && isAbout(waivers.get(i), id) && covers(waivers.get(i), finding)) {
                boolean holds = standings[i] == Standing.HOLDS;
                if (!holds || result.waiver().isEmpty()) {
                    covered[i] += finding.places().size();
                }
                if (holds && result.waiver().isEmpty()) {
                    result = finding.waived(waivers.get(i));
                }
            }
        }
        return result;
    }

    private static boolean isAbout(Waiver waiver, String id) {
        return waiver.findingId().isEmpty() || waiver.findingId().equals(id);
    }

    private static boolean covers(Waiver waiver, Finding finding) {
        if (waiver.kind() != Waiver.Kind.FINDING || !waiver.rule().equals(finding.rule())) {
            return false;
        }
        Place area = waiver.place().orElse(Place.ROOT);
        return finding.places().stream().allMatch(place -> within(area, place));
    }

    private static boolean within(Place area, Place place) {
        for (Place at = place; at != null; at = at.parent()) {
            if (at.equals(area)) {
                return true;
            }
        }
        return false;
    }

    /** The stated reasons for a rule that could not decide. */
    List<Waiver> statedReasons(RuleId rule, List<Missing> missing) {
        List<Waiver> reasons = List.of();
        String id = ids == null ? "" : ids.undecided(rule, missing);
        for (int i = 0; i < standings.length; i++) {
            Waiver waiver = waivers.get(i);
            if (standings[i] != Standing.ELSEWHERE
                    && waiver.kind() == Waiver.Kind.UNDECIDED
                    && waiver.rule().equals(rule)
                    && isAbout(waiver, id)) {
                covered[i]++;
                if (standings[i] == Standing.HOLDS) {
                    reasons = reasons.isEmpty() ? new ArrayList<>() : reasons;
                    reasons.add(waiver);
                }
            }
        }
        return reasons;
    }
}
