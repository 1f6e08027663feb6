// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.host;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginRef;
import org.biaochi.api.engine.Request;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.subject.HostSubject;

/** What a consumer of a host does and sees. Pure functions. */
final class Visit {
    private static final Set<String> RULES = Set.of("GST-ONE-001", "GST-TWO-001");

    private Visit() {}

    static PerformanceEngine engine(HostSubject host) {
        return host.engine().orElseThrow(() -> new AssertionError("the started host offers no engine"));
    }

    static GoalAssessment review(PerformanceEngine engine, HostSubject host) {
        return engine.review(
                Request.of(Goals.rows("培训人次", "合格率"), host.context()).build());
    }

    static GoalAssessment review(HostSubject host) {
        return review(engine(host), host);
    }

    static String digest(HostSubject host) {
        return review(host).digest();
    }

    /** What the guest's rules say of themselves, sorted: empty without a guest, two equal versions with one. */
    static List<String> said(GoalAssessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> RULES.contains(finding.rule().toString()))
                .map(finding -> finding.arguments().text("version"))
                .sorted()
                .toList();
    }

    /** The versions of the guest that the provenance names. */
    static Set<String> named(GoalAssessment assessment) {
        return assessment.provenance().plugins().stream()
                .filter(plugin -> plugin.id().equals(GuestJar.ID))
                .map(PluginRef::version)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
