// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;

/** Which of the waivers handed in hold for a subject on a day. Immutable. */
final class WaiverMatch {
    private final List<Waiver> waivers;

    private WaiverMatch(List<Waiver> waivers) {
        this.waivers = waivers;
    }

    static WaiverMatch of(List<Waiver> waivers, Subject subject, LocalDate day) {
        if (waivers.isEmpty()) {
            return new WaiverMatch(waivers);
        }
        return new WaiverMatch(waivers.stream()
                .filter(waiver -> waiver.holdsOn(day) && concerns(waiver, subject))
                .toList());
    }

    private static boolean concerns(Waiver waiver, Subject subject) {
        return waiver.subject().isEmpty()
                || waiver.subject().equals(subject.id().text())
                || waiver.subject().equals(subject.name().text());
    }

    /** The finding under the first waiver that covers all its places, or as it is. */
    Finding apply(Finding finding) {
        for (Waiver waiver : waivers) {
            if (waiver.kind() == Waiver.Kind.FINDING
                    && waiver.rule().equals(finding.rule())
                    && waiver.place().map(area -> covers(area, finding)).orElse(true)) {
                return finding.waived(waiver);
            }
        }
        return finding;
    }

    private static boolean covers(Place area, Finding finding) {
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
    List<Waiver> statedReasons(RuleId rule) {
        if (waivers.isEmpty()) {
            return waivers;
        }
        return waivers.stream()
                .filter(waiver ->
                        waiver.kind() == Waiver.Kind.UNDECIDED && waiver.rule().equals(rule))
                .toList();
    }
}
