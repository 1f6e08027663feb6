// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.ObligationColumn;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.supervision.CircularView;
import org.biaochi.core.supervision.DutyRecord;
import org.biaochi.core.supervision.Period;
import org.biaochi.core.supervision.SupervisionParameters;
import org.biaochi.core.text.Excerpt;

/** PM-CIR-104: whoever is last reports or is called in, and has done so by the day. */
final class LastWithoutDuty extends CircularRule {
    LastWithoutDuty() {
        super("PM-CIR-104");
    }

    @Override
    Conclusion judge(CircularView view, RuleContext<Circular> context) {
        Optional<Integer> n = context.find(SupervisionParameters.BOTTOM);
        String kind = context.find(SupervisionParameters.BOTTOM_OBLIGATION).orElse("");
        if (n.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        SortedMap<Period, Map<String, Value<Rational>>> closed = view.closed(context.asOf());
        if (closed.isEmpty()
                && view.circular().rankings().stream()
                        .anyMatch(row -> view.period(row.get(RankColumn.PERIOD)).isEmpty())) {
            return Conclusion.undecided(Missing.field(RankColumn.PERIOD.key()));
        }
        if (closed.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        closed.forEach((period, scores) -> {
            if (n.get() > 0 && scores.values().stream().noneMatch(Value::isPresent)) {
                // Ranks without scores do not tell who is last.
                missing.add(Missing.field(CircularView.SCORES.name()));
            }
            for (String object : new TreeSet<>(view.bottom(scores, n.get()))) {
                context.step(1);
                judge(view, period, object, kind, context.asOf(), defects, missing);
            }
        });
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private static void judge(
            CircularView view,
            Period period,
            String object,
            String kind,
            LocalDate today,
            List<Defect> defects,
            TreeSet<Missing> missing) {
        String name = view.name(object);
        Arguments arguments = Arguments.of("period", period.toString())
                .with("object", Excerpt.of(name.isEmpty() ? object : name))
                .with("kind", kind);
        List<DutyRecord> duties = view.duties().stream()
                .filter(duty -> duty.objectId().equals(object)
                        && duty.period().equals(Optional.of(period))
                        && duty.isOwedByTheLast(kind))
                .toList();
        if (duties.isEmpty()) {
            if (view.duties().stream()
                    .anyMatch(duty ->
                            duty.objectId().equals(object) && duty.period().isEmpty())) {
                missing.add(Missing.field(ObligationColumn.PERIOD.key()));
            } else {
                defects.add(Defect.at(CircularView.OBLIGATIONS).pattern("none").with(arguments));
            }
        }
        for (DutyRecord duty : duties) {
            Truth overdue = duty.overdue(today);
            if (overdue == Truth.TRUE) {
                defects.add(Defect.at(duty.place())
                        .pattern("overdue")
                        .with(arguments
                                .with("kind", Excerpt.of(duty.kind()))
                                .with("due", duty.due().get())));
            } else if (overdue == Truth.UNKNOWN || !duty.due().isPresent()) {
                missing.add(Missing.field(
                        duty.due().isPresent() ? ObligationColumn.DELIVERED.key() : ObligationColumn.DUE_DATE.key()));
            }
        }
    }
}
