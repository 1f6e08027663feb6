// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.time.LocalDate;
import java.util.Locale;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.api.supervision.CaseState;

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
