// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Alerts;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.words.Plain;

/** By when an alert must be answered: the day where notice and calendar are known, else the days that the profile gives. */
final class AnswerDeadline {
    static final Parameter<Integer> DAYS = Parameter.of("PM-MON-116.days", ParameterType.INTEGER);
    private static final Parameter<String> UNIT = Parameter.of("PM-MON-116.unit", ParameterType.TEXT);

    private static final int LONGEST = 60;

    private final Optional<Integer> days;
    private final Optional<DayUnit> unit;
    private final Profile profile;
    private final LocalDate today;

    AnswerDeadline(Profile profile) {
        this.profile = profile;
        this.days = profile.find(DAYS);
        this.unit = profile.find(UNIT).map(DayUnit::valueOf);
        this.today = profile.ref().asOf();
    }

    /** In words; empty if the profile gives no deadline. */
    String of(Value<LocalDate> windowEnd, Facts facts, Canvas canvas) {
        if (days.isEmpty() || unit.isEmpty()) {
            return "";
        }
        boolean working = unit.get() == DayUnit.WORKING;
        String span = canvas.say(
                days.get() + " 个" + (working ? "工作日" : "自然日"),
                days.get() + (working ? " working days" : " calendar days"));
        Fact<Alerts> alerts = facts.get(MonitoringFacts.ALERTS);
        List<LocalDate> notices = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (Alerts.Alert alert : of(windowEnd, alerts)) {
            if (alert.disposition().isPresent()) {
                answers.add(Plain.of(alert.disposition().get(), LONGEST));
            } else if (alert.noticeDate().isPresent()) {
                notices.add(alert.noticeDate().get());
            }
        }
        if (notices.isEmpty() && !answers.isEmpty()) {
            return canvas.say("已答复：", "answered: ") + canvas.language().list(answers);
        }
        if (notices.isEmpty()) {
            String after = canvas.say("收到通知后 " + span + "内答复", "answer within " + span + " of the notice");
            return alerts.state() == Fact.State.NOT_SUPPLIED
                    ? after
                    : after + canvas.say("；尚未发出通知", "; no notice was sent yet");
        }
        LocalDate notice = notices.stream().min(LocalDate::compareTo).orElseThrow();
        Value<Deadline> deadline = deadline(notice, facts);
        String sent = canvas.say(canvas.language().day(notice) + "发出通知，" + span, "notice of " + notice + ", " + span);
        if (!deadline.isPresent()) {
            return sent + canvas.say("内答复", "");
        }
        LocalDate day = deadline.get().day();
        String late = today.isAfter(day) ? canvas.say("，已逾期", ", overdue") : "";
        return canvas.say(canvas.language().day(day) + "前答复", "answer by " + day)
                + late
                + canvas.language().inParentheses(sent);
    }

    private static List<Alerts.Alert> of(Value<LocalDate> windowEnd, Fact<Alerts> alerts) {
        return alerts.isPresent() && windowEnd.isPresent()
                ? alerts.get().alerts().stream()
                        .filter(alert -> alert.windowEnd().equals(windowEnd.get()))
                        .toList()
                : List.of();
    }

    private Value<Deadline> deadline(LocalDate notice, Facts facts) {
        Fact<WorkingCalendar> calendar = facts.get(CalendarFacts.WORKING_DAYS);
        return Deadline.of(
                        Value.present(notice),
                        Value.present(days.orElseThrow()),
                        Value.present(unit.orElseThrow()),
                        calendar.isPresent() ? Value.present(calendar.get()) : Value.missing("calendar"),
                        Value.present(today),
                        profile.compiled(Terms.KEY))
                .value();
    }
}
