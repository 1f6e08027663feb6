// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseEventKind;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.casefile.CaseEvent;
import org.biaochi.core.casefile.CaseStep;
import org.biaochi.core.casefile.CaseView;
import org.biaochi.core.casefile.CaseWords;
import org.biaochi.core.formula.casefile.CaseTransitions;
import org.biaochi.core.text.Excerpt;

/** PM-ALT-101: a case goes only where F71 lets it. */
final class IllegalStep extends CaseRule {
    IllegalStep() {
        super("PM-ALT-101");
    }

    @Override
    Conclusion judge(CaseView view, RuleContext<CaseFile> context) {
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (CaseEvent event : view.events()) {
            if (event.kind().isEmpty()) {
                defects.add(unknown(event, CaseEventColumn.EVENT));
            }
        }
        for (CaseStep step : view.steps()) {
            context.step(1);
            judge(step, defects, missing);
        }
        stated(view, defects, missing);
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private static void judge(CaseStep step, List<Defect> defects, TreeSet<Missing> missing) {
        CaseEvent event = step.event();
        boolean known = event.state().isPresent();
        if (!known && !event.text(CaseEventColumn.STATE).isEmpty()) {
            defects.add(unknown(event, CaseEventColumn.STATE));
        } else if (!known) {
            missing.add(Missing.field(CaseEventColumn.STATE.key()));
        } else if (step.lacksReply()) {
            defects.add(Defect.at(event.place()).pattern("reply"));
        } else if (step.isIllegal()) {
            defects.add(illegal(step));
        } else if (!step.result().value().isPresent() && step.from().isPresent()) {
            missing.add(Missing.field(step.result().value().code()));
        }
    }

    private static Defect unknown(CaseEvent event, CaseEventColumn column) {
        return Defect.at(event.place(column))
                .pattern("unknown")
                .with(Arguments.of("state", Excerpt.of(event.text(column))));
    }

    private static Defect illegal(CaseStep step) {
        CaseState from = step.from().orElseThrow();
        CaseState to = step.event().state().orElseThrow();
        boolean tooShort = CaseTransitions.isStep(from, to);
        return Defect.at(step.event().place(CaseEventColumn.STATE))
                .pattern(tooShort ? "short" : "default")
                .with(steps(from, to));
    }

    private static Arguments steps(CaseState from, CaseState to) {
        List<String> next =
                CaseTransitions.next(from).stream().map(CaseState::term).toList();
        return Arguments.NONE
                .with("from", from.term())
                .with("to", to.term())
                .with("next", next.isEmpty() ? "—" : String.join("、", next));
    }

    /** The state beside the events is the one that they led to. */
    private static void stated(CaseView view, List<Defect> defects, TreeSet<Missing> missing) {
        String text = view.text(CaseField.STATE);
        Optional<CaseState> stated = CaseWords.state(text);
        Optional<CaseState> reached = view.reached();
        if (!text.isEmpty() && stated.isEmpty()) {
            defects.add(Defect.at(CaseView.place(CaseField.STATE))
                    .pattern("unknown")
                    .with(Arguments.of("state", Excerpt.of(text))));
        } else if (view.events().stream().noneMatch(event -> event.kind().equals(Optional.of(CaseEventKind.STEP)))
                && !stated.equals(Optional.of(CaseState.OPEN))) {
            missing.add(Missing.field(CaseView.EVENTS.name()));
        } else if (stated.isPresent() && reached.isPresent() && !stated.equals(reached)) {
            if (CaseTransitions.isStep(reached.get(), stated.get())) {
                missing.add(Missing.field(CaseView.EVENTS.name()));
            } else {
                defects.add(Defect.at(CaseView.place(CaseField.STATE)).with(steps(reached.get(), stated.get())));
            }
        }
    }
}
