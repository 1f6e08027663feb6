// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.facts.PreviousWindows;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-119: the project is not red window after window. */
final class RedAgain extends ReportRule {
    private final Parameter<Integer> count = Parameter.of("PM-MON-119.n", ParameterType.INTEGER);

    RedAgain() {
        super("PM-MON-119", Needs.NOTHING.fact(MonitoringFacts.PREVIOUS_WINDOWS));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Optional<Integer> n = context.find(count);
        if (n.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Fact<PreviousWindows> fact = context.fact(MonitoringFacts.PREVIOUS_WINDOWS);
        Truth red = now(view);
        if (fact.state() == Fact.State.NOT_SUPPLIED) {
            return red.isFalse()
                    ? Conclusion.passed()
                    : Conclusion.undecided(Missing.fact(MonitoringFacts.PREVIOUS_WINDOWS));
        }
        if (!view.windowEnd().isPresent()) {
            return Conclusion.undecided(Lacks.of(view.windowEnd()));
        }
        List<PreviousWindows.PreviousWindow> before = new ArrayList<>();
        if (fact.isPresent()) {
            fact.get().windows().stream()
                    .filter(window -> window.end().isBefore(view.windowEnd().get()))
                    .sorted(Comparator.comparing(PreviousWindows.PreviousWindow::end)
                            .reversed())
                    .limit(n.get() - 1L)
                    .forEach(before::add);
        }
        if (before.size() < n.get() - 1) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        for (PreviousWindows.PreviousWindow window : before) {
            red = red.and(then(window));
        }
        if (red.isUnknown()) {
            return Conclusion.undecided(Missing.field("light"));
        }
        return red.isTrue()
                ? Conclusion.failed(Defect.at(Place.ROOT)
                        .with(Arguments.NONE.with("count", n.get()).with("ends", ends(view, before))))
                : Conclusion.passed();
    }

    private static String ends(MonitoringView view, List<PreviousWindows.PreviousWindow> before) {
        List<String> ends = new ArrayList<>();
        before.forEach(window -> ends.add(0, window.end().toString()));
        ends.add(view.windowEnd().get().toString());
        return String.join("、", ends);
    }

    private static Truth now(MonitoringView view) {
        Value<ProjectLight.Combined> light = view.projectLight().value();
        return light.isPresent() ? isRed(light.get().light(), light.get().incomplete()) : Truth.UNKNOWN;
    }

    private static Truth then(PreviousWindows.PreviousWindow window) {
        return window.light().isPresent() ? isRed(window.light().get(), window.incomplete()) : Truth.UNKNOWN;
    }

    private static Truth isRed(Light light, boolean incomplete) {
        return incomplete || !light.isRanked() ? Truth.UNKNOWN : Truth.of(light == Light.RED);
    }
}
