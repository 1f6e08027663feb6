// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirements;

/** Turns the defects of a row into findings: like ones merged, severities set, waivers applied. */
final class FakeFindings {
    private final Fault fault;
    private final Request<PerformanceGoal> request;

    FakeFindings(Fault fault, Request<PerformanceGoal> request) {
        this.fault = fault;
        this.request = request;
    }

    List<Finding> of(FakeRow row, RuleCard card, int threshold) {
        Map<Object, List<FakeRow.Located>> likes = new LinkedHashMap<>();
        for (FakeRow.Located located : row.located()) {
            Defect defect = located.defect();
            boolean grouped = !defect.group().isEmpty() && !fault.in(Requirements.REV_018);
            String pattern = fault.in(Requirements.REV_017) ? "" : defect.pattern();
            likes.computeIfAbsent(
                            List.of(
                                    grouped ? "" : located.set(),
                                    grouped ? defect.group() : "",
                                    pattern,
                                    defect.escalated()),
                            any -> new ArrayList<>())
                    .add(located);
        }
        List<Finding> findings = new ArrayList<>();
        for (List<FakeRow.Located> alike : likes.values()) {
            long rows = alike.stream().map(FakeRow.Located::at).distinct().count();
            boolean grouped = !alike.get(0).defect().group().isEmpty() && !fault.in(Requirements.REV_018);
            boolean above = fault.in(Requirements.REV_015) ? rows >= threshold : rows > threshold;
            boolean all = rows == row.size(alike.get(0).set()) && !fault.in(Requirements.REV_016);
            if (grouped || rows > 1 && (above || all)) {
                List<Place> places = alike.stream()
                        .flatMap(l -> l.defect().places().stream())
                        .distinct()
                        .sorted()
                        .toList();
                findings.add(finding(row, card, alike.get(0).defect(), places));
            } else {
                alike.forEach(l -> findings.add(finding(
                        row,
                        card,
                        l.defect(),
                        l.defect().places().stream().sorted().toList())));
            }
        }
        return findings;
    }

    private Finding finding(FakeRow row, RuleCard card, Defect defect, List<Place> places) {
        boolean escalated = defect.escalated() && !fault.in(Requirements.REV_012);
        Finding finding = Finding.of(
                        row.rule(),
                        escalated ? row.setting().escalated() : row.setting().severity(),
                        places)
                .pattern(defect.pattern())
                .arguments(defect.arguments())
                .bases(fault.in(Requirements.REV_013) ? List.of() : card.bases())
                .item(card.item().orElse(null))
                .build();
        return request.waivers().stream()
                .filter(waiver -> waiver.kind() == Waiver.Kind.FINDING || fault.in(Requirements.REV_032))
                .filter(waiver -> holds(waiver, row.rule()))
                .filter(waiver -> approved(waiver) || fault.in(Requirements.REV_043))
                .filter(waiver -> fault.in(Requirements.REV_028)
                        || waiver.place()
                                .map(area -> places.stream().allMatch(p -> below(area, p)))
                                .orElse(true))
                .findFirst()
                .map(finding::waived)
                .orElse(finding);
    }

    private static boolean approved(Waiver waiver) {
        return waiver.kind() != Waiver.Kind.FINDING
                || !waiver.approver().isBlank() && !waiver.approver().equals(waiver.by());
    }

    boolean holds(Waiver waiver, RuleId rule) {
        boolean inTime = waiver.holdsOn(request.context().asOf()) || fault.in(Requirements.REV_029);
        boolean here = waiver.subject().isEmpty()
                || waiver.subject().equals(request.subject().name().text())
                || waiver.subject().equals(request.subject().id().text())
                || fault.in(Requirements.REV_030);
        return waiver.rule().equals(rule) && inTime && here;
    }

    private static boolean below(Place area, Place place) {
        return (place + "/").startsWith(area + "/");
    }
}
