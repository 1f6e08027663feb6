// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.CaseAssessment;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.engine.RectificationAssessment;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CalendarEntry;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.DeadlineStatus;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.ObligationState;
import org.biaochi.api.supervision.RegionYearField;

/**
 * Something that evaluation, linkage or supervision leaves to be done, whatever the rules say: who, what, until when. Immutable.
 *
 * @param text in words
 * @param late whether it should have been done by now
 */
public record ToDo(LocalText text, boolean late) {
    private static final int LONGEST = 60;

    /** Requires the text. */
    public ToDo {
        Objects.requireNonNull(text, "text");
    }

    /** What an assessment leaves to be done, what is late first. */
    public static List<ToDo> of(Assessment assessment) {
        List<ToDo> all = new ArrayList<>();
        if (assessment instanceof CaseAssessment file) {
            step(file, all);
        } else if (assessment instanceof SupervisionAssessment year) {
            YearNames names = new YearNames(year.subject());
            year.obligations().forEach(duty -> duty(duty, names, all));
            circulars(year, all);
            register(year.register().remarks(), names, all);
        } else if (assessment instanceof LinkageAssessment linkage) {
            steps(linkage.steps(), linkage.subject(), all);
        } else if (assessment instanceof RectificationAssessment rectification) {
            steps(rectification.steps(), rectification.subject(), all);
        } else if (assessment instanceof EvaluationAssessment evaluation) {
            steps(evaluation.steps(), evaluation.subject(), all);
        }
        all.sort(Comparator.comparing(todo -> !todo.late()));
        return all;
    }

    private static void steps(List<DueStep> steps, Subject subject, List<ToDo> all) {
        String name = Plain.of(subject.name().trimmed(), LONGEST);
        for (DueStep step : steps) {
            boolean late = step.status().isPresent() && step.status().get() == DeadlineStatus.OVERDUE;
            LocalText body = DutyWords.body(step);
            LocalText what = DutyWords.what(step, subject);
            String until = step.until().isPresent() ? step.until().get().toString() : "";
            all.add(new ToDo(
                    new LocalText(
                            name + "：" + body.zh() + what.zh() + "，期限 " + (until.isEmpty() ? "不明" : until)
                                    + (late ? "，已逾期" : ""),
                            name + ": " + body.en() + " – " + what.en() + ", due "
                                    + (until.isEmpty() ? "not known" : until) + (late ? ", overdue" : "")),
                    late));
        }
    }

    private static void step(CaseAssessment file, List<ToDo> all) {
        LocalText next = CaseWords.next(file.subject(), file.standing());
        if (!next.zh().isEmpty()) {
            String name = Plain.of(file.subject().name().trimmed(), LONGEST);
            all.add(new ToDo(
                    new LocalText(name + "：" + next.zh(), name + ": " + next.en()),
                    CaseWords.isOverdue(file.standing())));
        }
    }

    private static void duty(Obligation duty, YearNames names, List<ToDo> all) {
        boolean late = duty.state() == ObligationState.OVERDUE;
        if (!late && duty.state() != ObligationState.PROPOSED) {
            return;
        }
        Value<LocalDate> due = duty.due();
        String who = names.of(duty.objectId());
        String kind = Plain.of(duty.kind(), LONGEST);
        String to = Plain.of(duty.recipient(), LONGEST);
        LocalText cause = DutyWords.cause(duty.cause());
        String until = due.isPresent() ? due.get().toString() : "";
        all.add(new ToDo(
                new LocalText(
                        who + "：" + kind + (to.isEmpty() ? "" : "，报" + to) + "，期限 "
                                + (until.isEmpty() ? "未定" : until) + (late ? "，已逾期" : "，尚未登记")
                                + (cause.zh().isEmpty()
                                        ? ""
                                        : "（" + (period(duty).zh() + " " + cause.zh()).strip() + "）"),
                        who + ": " + kind + (to.isEmpty() ? "" : ", to " + to) + ", due "
                                + (until.isEmpty() ? "not set" : until) + (late ? ", overdue" : ", not recorded yet")
                                + (cause.en().isEmpty()
                                        ? ""
                                        : " (" + (period(duty).en() + " " + cause.en()).strip() + ")")),
                late));
    }

    private static LocalText period(Obligation duty) {
        return duty.period().isBlank() ? new LocalText("", "") : PeriodWords.of(duty.period());
    }

    private static void circulars(SupervisionAssessment year, List<ToDo> all) {
        List<CalendarEntry> missing = year.calendar().stream()
                .filter(entry -> entry.state() == CalendarEntry.State.MISSING)
                .toList();
        if (!missing.isEmpty()) {
            String zh = missing.stream()
                    .map(entry ->
                            PeriodWords.of(entry.period()).zh() + entry.kind().term())
                    .collect(Collectors.joining("、"));
            String en = missing.stream().map(CalendarEntry::period).collect(Collectors.joining(", "));
            String publisher = publisher(year.subject());
            all.add(new ToDo(
                    new LocalText(
                            (publisher.isEmpty() ? "财政部门" : publisher) + "补发应发未发的通报 " + missing.size() + " 期：" + zh,
                            (publisher.isEmpty() ? "finance" : publisher) + " issues the " + missing.size()
                                    + " circulars that are due: " + en),
                    true));
        }
    }

    private static String publisher(Subject subject) {
        return subject instanceof Circular circular
                ? Plain.of(circular.year().field(RegionYearField.PUBLISHER).trimmed(), LONGEST)
                : "";
    }

    /** One line for each weight, with the first remark as the example. */
    private static void register(List<RegisterRemark> remarks, YearNames names, List<ToDo> all) {
        Map<RemarkKind.Weight, List<RegisterRemark>> byWeight = new EnumMap<>(RemarkKind.Weight.class);
        remarks.forEach(remark -> byWeight.computeIfAbsent(remark.kind().weight(), any -> new ArrayList<>())
                .add(remark));
        byWeight.forEach((weight, own) -> {
            RegisterRemark first = own.get(0);
            String who = first.objectId().isEmpty() ? Plain.of(first.name(), LONGEST) : names.of(first.objectId());
            LocalText word = RegisterWords.weight(weight);
            all.add(new ToDo(
                    new LocalText(
                            "处理台账提示（" + word.zh() + " " + own.size() + " 条），如 "
                                    + (who + " " + first.kind().text().zh()).strip(),
                            "look at the register: " + own.size() + " " + word.en() + ", such as "
                                    + (who + " " + first.kind().text().en()).strip()),
                    weight == RemarkKind.Weight.REFUSED));
        });
    }
}
