// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.packet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.core.mark.Decision;
import org.biaochi.core.mark.FindingId;
import org.biaochi.core.mark.Mark;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.core.text.Folding;
import org.biaochi.forms.sheet.CellName;
import org.jspecify.annotations.Nullable;

/** Makes a mark of a row that came back, and says what is wrong with it, cell by cell. Not thread-safe. */
final class MarkReading {
    /** What makes a mark of a row; a name alone does not, for it is often filled down the whole list. */
    private static final Set<PacketColumn> SAYS = EnumSet.of(
            PacketColumn.DECISION, PacketColumn.REASON, PacketColumn.APPROVER, PacketColumn.EXPIRES, PacketColumn.NOTE);

    /** A day as people write it; a time or the day of the week behind it changes nothing. */
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?|([0-9]{2})([0-9]{2}))"
                    + "(?:[ T]?(?:星期|周)[一二三四五六日天])?(?:[ T][0-9]{1,2}[:时].*)?");

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}[-/.年][0-9]{1,2}月?");

    /** What a spreadsheet shows of a day whose cell has the format of a number: the days since its year 0, and the time. */
    private static final Pattern SERIAL = Pattern.compile("([3-9][0-9]{4}|1[0-9]{5})(?:\\.[0-9]+)?");

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private final String sheet;
    private final int row;
    private final Map<PacketColumn, Integer> columns;
    private final List<Mark.Fault> faults = new ArrayList<>();

    MarkReading(String sheet, int row, Map<PacketColumn, Integer> columns) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
    }

    static boolean isMark(Map<PacketColumn, String> texts) {
        return SAYS.stream().anyMatch(texts::containsKey);
    }

    Mark mark(Map<PacketColumn, String> texts) {
        FindingId id = id(texts);
        Decision decision = decision(texts);
        LocalDate expires = day(texts);
        boolean waives = decision == Decision.REJECT || decision == Decision.EXPLAIN && id != null && id.isUndecided();
        if ((waives || decision == Decision.EXPLAIN) && !texts.containsKey(PacketColumn.REASON)) {
            fault(
                    "MARK_NO_REASON",
                    PacketColumn.REASON,
                    "选了“" + texts.get(PacketColumn.DECISION) + "”，没有写理由，请补写",
                    "a rejection or explanation needs its reason");
        }
        if (waives && !texts.containsKey(PacketColumn.BY)) {
            fault(
                    "MARK_NO_BY",
                    PacketColumn.BY,
                    "没有写经办人，请在本格或“说明”页补写",
                    "who asks for it is not named; name them here or on the first sheet");
        }
        if (decision == Decision.REJECT && id != null && !id.isUndecided() && !faults.isEmpty()) {
            approval(texts);
        }
        return new Mark(at(PacketColumn.DECISION), id, decision, expires, texts, faults);
    }

    private @Nullable FindingId id(Map<PacketColumn, String> texts) {
        String typed = texts.getOrDefault(PacketColumn.ID, "");
        FindingId id = FindingId.parse(typed).orElse(null);
        if (id == null) {
            fault(
                    "MARK_NO_ID",
                    PacketColumn.ID,
                    typed.isEmpty() ? "这一行没有问题编号，批注无法对应到问题" : "问题编号“" + typed + "”认不出来，请从原清单复制",
                    typed.isEmpty() ? "the row has no id of a finding" : "\"" + typed + "\" is no id of a finding");
        }
        return id;
    }

    private @Nullable Decision decision(Map<PacketColumn, String> texts) {
        String typed = texts.getOrDefault(PacketColumn.DECISION, "");
        if (typed.isEmpty()) {
            boolean more = texts.containsKey(PacketColumn.REASON)
                    || texts.containsKey(PacketColumn.APPROVER)
                    || texts.containsKey(PacketColumn.EXPIRES);
            if (more) {
                fault(
                        "MARK_NO_DECISION",
                        PacketColumn.DECISION,
                        "填了理由、批准人或有效期，没有选处理，请选 采纳、不采纳 或 说明",
                        "the row has a reason, approver or day but no decision; choose accept, reject or explain");
            }
            return null;
        }
        Decision decision = Decision.of(typed).orElse(null);
        if (decision == null) {
            fault(
                    "MARK_WORD",
                    PacketColumn.DECISION,
                    "“" + typed + "”不是可选的处理，请选 采纳、不采纳 或 说明",
                    "\"" + typed + "\" is no decision; choose accept, reject or explain");
        }
        return decision;
    }

    private @Nullable LocalDate day(Map<PacketColumn, String> texts) {
        String typed = texts.getOrDefault(PacketColumn.EXPIRES, "");
        if (typed.isEmpty()) {
            return null;
        }
        String text = Folding.normalise(typed);
        LocalDate day = written(text);
        Matcher serial = SERIAL.matcher(text);
        if (day == null && serial.matches()) {
            day = DAY_0.plusDays(Integer.parseInt(serial.group(1)));
        }
        if (day == null && MONTH.matcher(text).matches()) {
            fault(
                    "MARK_DAY",
                    PacketColumn.EXPIRES,
                    "“" + typed + "”只到月份，请写到日，如 2026-12-31",
                    "\"" + typed + "\" is a month; write the day, like 2026-12-31");
        } else if (day == null) {
            fault(
                    "MARK_DAY",
                    PacketColumn.EXPIRES,
                    "“" + typed + "”不是日期，请写成 2026-12-31 这样的日期",
                    "\"" + typed + "\" is no day; write it like 2026-12-31");
        }
        return day;
    }

    private static @Nullable LocalDate written(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        boolean apart = parts.group(2) != null;
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(apart ? 2 : 4)),
                    Integer.parseInt(parts.group(apart ? 3 : 5)));
        } catch (DateTimeException e) {
            // Such as 30 February: told like any other text that is no day.
            return null;
        }
    }

    /** A rejection with other faults never comes before the engine, which would miss the approval; so all are told at once. */
    private void approval(Map<PacketColumn, String> texts) {
        String approver = person(texts.getOrDefault(PacketColumn.APPROVER, ""));
        if (approver.isEmpty()) {
            fault("MARK_NO_APPROVER", PacketColumn.APPROVER, "没有写批准人，请补写", "who approved it is not named; name them");
        } else if (approver.equals(person(texts.getOrDefault(PacketColumn.BY, "")))) {
            fault(
                    "MARK_SELF_APPROVED",
                    PacketColumn.APPROVER,
                    "批准人和经办人是同一个人，请由他人批准",
                    "who asks for it approved it; somebody else must");
        }
    }

    private static String person(String name) {
        return Folding.normalise(name).replace(" ", "");
    }

    private void fault(String code, PacketColumn column, String zh, String en) {
        faults.add(new Mark.Fault(code, at(column), new LocalText(zh, en)));
    }

    private String at(PacketColumn column) {
        return sheet + "!" + CellName.of(row, columns.getOrDefault(column, 0));
    }
}
