// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.register.RegisterBook;

/** How a case stands, in words. Pure functions. */
public final class CaseWords {
    private static final int LONGEST = 80;
    private static final LocalText NONE = new LocalText("–", "–");

    private CaseWords() {}

    /** The state, and whether somebody must still do something. */
    public static LocalText state(CaseStanding standing) {
        if (!standing.state().isPresent()) {
            return new LocalText("看不出办到哪一步", "the last step cannot be told");
        }
        CaseState state = standing.state().get();
        String en = state.name().toLowerCase(Locale.ROOT);
        return standing.active()
                ? new LocalText(state.term() + "（在办）", en + " (active)")
                : new LocalText(state.term(), en);
    }

    /**
     * Why the case was opened: the problem, what was measured against which limit, the light, rule and profile; empty
     * if nobody says.
     */
    public static LocalText reason(CaseFile file) {
        String problem = said(file, CaseField.PROBLEM);
        String measured = said(file, CaseField.VALUE);
        String limit = said(file, CaseField.LIMIT);
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        both(problem, problem, zh, en);
        if (!measured.isEmpty()) {
            String compared = limit.isEmpty() ? "" : " " + said(file, CaseField.OPERATOR) + " " + limit;
            String figure = (said(file, CaseField.METRIC) + " = " + readable(measured)).strip();
            both(figure + (limit.isEmpty() ? "" : "（界限" + compared + "）"), figure + compared, zh, en);
        }
        String light = said(file, CaseField.LIGHT);
        both(RegisterBook.light(light).map(Light::term).orElse(light), light.toLowerCase(Locale.ROOT), zh, en);
        String rule = said(file, CaseField.RULE);
        both(rule.isEmpty() ? "" : "预警规则 " + rule, rule.isEmpty() ? "" : "rule " + rule, zh, en);
        String profile = (said(file, CaseField.PROFILE) + " " + said(file, CaseField.PROFILE_VERSION)).strip();
        both(profile.isEmpty() ? "" : "管理要求 " + profile, profile.isEmpty() ? "" : "profile " + profile, zh, en);
        String action = said(file, CaseField.ACTION);
        both(action.isEmpty() ? "" : "处置要求：" + action, action, zh, en);
        return new LocalText(String.join("；", zh), String.join("; ", en));
    }

    private static void both(String chinese, String english, List<String> zh, List<String> en) {
        if (!chinese.isBlank()) {
            zh.add(chinese);
            en.add(english);
        }
    }

    private static String said(CaseFile file, CaseField field) {
        return Reading.said(file.field(field)) ? Plain.of(file.field(field).trimmed(), LONGEST) : "";
    }

    /** A fraction as people read it, beside what was recorded. */
    private static String readable(String value) {
        String[] parts = value.split("/", 2);
        boolean fraction =
                parts.length == 2 && parts[0].matches("-?[0-9]{1,18}") && parts[1].matches("0*[1-9][0-9]{0,17}");
        return fraction
                ? new BigDecimal(parts[0])
                        .divide(new BigDecimal(parts[1]), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                : value;
    }

    /** What comes next, who does it and until when; empty once the case is closed. */
    public static LocalText next(CaseFile file, CaseStanding standing) {
        if (!standing.active()) {
            return new LocalText("", "");
        }
        if (!standing.state().isPresent()) {
            return new LocalText("补记最后一步的状态", "record the state of the last step");
        }
        LocalText step = step(standing.state().get(), file);
        LocalText until = deadline(standing);
        return new LocalText(
                step.zh() + "，期限：" + until.zh() + letter(file, "，依据 "),
                step.en() + ", deadline: " + until.en() + letter(file, ", basis: "));
    }

    /**
     * The step that follows a state and who takes it (monitoring section 5): finance notifies, judges, checks and closes, the
     * department answers, the unit mends.
     */
    private static LocalText step(CaseState state, CaseFile file) {
        String department = said(file, CaseField.DEPARTMENT);
        String unit = said(file, CaseField.UNIT);
        LocalText answers = body(department.isEmpty() ? unit : department, "主管部门", "the department");
        LocalText mends = body(unit.isEmpty() ? department : unit, "责任单位", "the unit");
        return switch (state) {
            case OPEN -> new LocalText("财政部门发函", "finance sends the notice");
            case NOTIFIED -> new LocalText(answers.zh() + "核查", answers.en() + " checks");
            case VERIFYING -> new LocalText(answers.zh() + "回复", answers.en() + " answers");
            case REPLIED -> new LocalText("财政部门审核回复，采纳或退回", "finance accepts the answer or rejects it");
            case REJECTED -> new LocalText("财政部门重新发函，另定期限", "finance notifies again with a new deadline");
            case ACCEPTED -> new LocalText(mends.zh() + "提出方案、开始整改", mends.en() + " starts to mend");
            case RECTIFYING -> new LocalText(mends.zh() + "完成整改，财政部门核实", mends.en() + " completes it, finance checks");
            case VERIFIED -> new LocalText("财政部门办结", "finance closes the case");
            case CLOSED -> new LocalText("", "");
        };
    }

    private static LocalText body(String named, String zh, String en) {
        return named.isEmpty() ? new LocalText(zh, en) : new LocalText(named, named);
    }

    /** The letter of the last notice. */
    private static String letter(CaseFile file, String before) {
        String letter = "";
        for (Cells<CaseEventColumn> event : file.events()) {
            String said = Plain.of(Reading.text(event.get(CaseEventColumn.LETTER)), LONGEST);
            letter = said.isEmpty() ? letter : said;
        }
        return letter.isEmpty() ? "" : before + letter;
    }

    /** The deadline that runs, and whether it has passed. */
    public static LocalText deadline(CaseStanding standing) {
        Value<LocalDate> deadline = standing.deadline();
        if (deadline.state() == Value.State.NOT_APPLICABLE) {
            return new LocalText("没有在走的期限", "none runs");
        }
        if (!deadline.isPresent()) {
            return new LocalText("期限不明，是否逾期未能判定", "cannot be told, nor whether it has passed");
        }
        LocalText day = new LocalText(
                Language.of("zh").day(deadline.get()), Language.of("en").day(deadline.get()));
        if (!standing.overdue().isPresent()) {
            return new LocalText(day.zh() + "（是否逾期未能判定）", day.en() + " (undecided whether it has passed)");
        }
        return isOverdue(standing) ? new LocalText(day.zh() + "（已逾期）", day.en() + " (overdue)") : day;
    }

    /** Whether the deadline has passed for certain. */
    public static boolean isOverdue(CaseStanding standing) {
        return standing.overdue().isPresent() && standing.overdue().get();
    }

    /** Whether the case ought to stand higher than it does, for certain. */
    public static boolean isTooLow(CaseStanding standing) {
        return standing.dueLevel().isPresent() && standing.dueLevel().get() > standing.level();
    }

    /** The level it ought to stand at. */
    public static LocalText dueLevel(CaseStanding standing) {
        Value<Integer> due = standing.dueLevel();
        if (due.isPresent()) {
            return level(due.get());
        }
        return due.state() == Value.State.NOT_APPLICABLE
                ? new LocalText("不升级", "none")
                : new LocalText("未能判定", "undecided");
    }

    /** A level, counted from 1. */
    public static LocalText level(int level) {
        return new LocalText("第 " + level + " 级", "level " + level);
    }

    /** The body to which the host hands the case over; a dash where it stays. */
    public static LocalText handOver(CaseStanding standing) {
        String body = Plain.of(standing.handOver(), LONGEST);
        if (!body.isBlank()) {
            return new LocalText(body, body);
        }
        return isTooLow(standing) ? new LocalText("应升级，未指定承办单位", "due, but no body is named") : NONE;
    }

    /** The days from opening to closing. */
    public static LocalText turnaround(CaseStanding standing) {
        Value<Integer> days = standing.turnaround();
        if (days.isPresent()) {
            return new LocalText(days.get() + " 天", days.get() + " days");
        }
        return days.state() == Value.State.NOT_DUE
                ? new LocalText("尚未办结", "not closed yet")
                : new LocalText("办理用时不明", "cannot be told");
    }
}
