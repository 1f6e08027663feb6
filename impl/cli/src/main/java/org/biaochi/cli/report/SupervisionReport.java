// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.supervision.CalendarEntry;
import org.biaochi.api.supervision.CircularPhase;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.ObligationState;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.api.supervision.PhaseItem;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.DutyWords;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;
import org.biaochi.report.words.YearNames;

/**
 * Writes what supervision computed of a region's year, as the head of a bureau asks for it: who is last, who must do
 * what by when and on which basis, what is missing, what was not issued, what stands in the circular.
 */
final class SupervisionReport {
    private static final int LONGEST = 60;
    private static final int ITEMS_SHOWN = 10;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final YearNames names;

    /** Writes of a year whose objects have these names. */
    SupervisionReport(Output out, Paint paint, String language, YearNames names) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.names = names;
    }

    void write(SupervisionAssessment assessment) {
        rankings(assessment.rankings());
        obligations(assessment.obligations());
        new SharesReport(out, paint, language, this::named).write(assessment.kpis());
        calendar(assessment.calendar());
        items(assessment.items());
        PlacesInWords words = new PlacesInWords(assessment.subject(), language);
        new RegisterLines(out, paint, language, this::named, words).write(assessment.register());
    }

    /** The last ranking in full, of the earlier ones nothing: they stand in the circulars of their time. */
    private void rankings(List<PeriodRanking> rankings) {
        if (rankings.isEmpty()) {
            return;
        }
        PeriodRanking last = rankings.get(rankings.size() - 1);
        if (last.ranked().isEmpty() && rankings.size() > 1) {
            out.line("  " + last.period()
                    + say(" 没有对象各期得分齐全，暂不排名", ": no object has all its scores, nothing to rank yet"));
            last = rankings.get(rankings.size() - 2);
        }
        out.line("  " + paint.bold(say("排名 ", "Ranking ") + last.period()) + "    " + say("末位：", "last: ")
                + paint.red(last(last)));
        for (PeriodRanking.Ranked ranked : last.ranked()) {
            out.line("    " + ranked.rank() + "  " + named(ranked.objectId()) + "  "
                    + ranked.score().toPlainString());
        }
        list(say("红榜", "Red list"), last.red());
        list(say("黑榜", "Black list"), last.black());
        list(say("未参加排名（数据不全）", "Not ranked, incomplete"), last.excluded());
        if (last.warning()) {
            out.line(
                    "    " + paint.yellow(say("名单取数不小于参加排名的个数，或红黑榜相接", "A list takes everything, or both lists meet")));
        }
    }

    private String last(PeriodRanking ranking) {
        int rank = ranking.ranked().stream()
                .mapToInt(PeriodRanking.Ranked::rank)
                .max()
                .orElse(0);
        List<String> last = ranking.ranked().stream()
                .filter(ranked -> ranked.rank() == rank)
                .map(ranked -> named(ranked.objectId()))
                .toList();
        return last.isEmpty() ? "—" : String.join(say("、", ", "), last);
    }

    private void list(String title, List<String> ids) {
        if (!ids.isEmpty()) {
            out.line("    " + title + say("：", ": ")
                    + String.join(say("、", ", "), ids.stream().map(this::named).toList()));
        }
    }

    private void obligations(List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return;
        }
        out.line("  " + paint.bold(say("谁要做什么", "Who must do what")));
        for (Obligation duty : obligations) {
            String due = duty.due().isPresent() ? duty.due().get().toString() : say("未定", "not set");
            List<String> why = new ArrayList<>();
            why.add((duty.period() + " " + DutyWords.cause(duty.cause()).in(language)).strip());
            duty.bases()
                    .forEach(basis ->
                            why.add(say("依据：", "basis: ") + Wording.basis(basis).in(language)));
            String recipient = Plain.of(duty.recipient(), LONGEST);
            out.line(
                    "    " + state(duty.state()) + "  " + named(duty.objectId()) + "  " + Plain.of(duty.kind(), LONGEST)
                            + (recipient.isEmpty() ? "" : say("，报", ", to ") + recipient)
                            + say("，期限 ", ", due ") + due + say("（", " (") + String.join(say("；", "; "), why)
                            + say("）", ")"));
        }
    }

    private String state(ObligationState state) {
        String word = say(state.term(), state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case OVERDUE -> paint.red(word);
            case PROPOSED -> paint.yellow(word);
            case DELIVERED -> paint.green(word);
            case OPEN -> word;
        };
    }

    private void calendar(List<CalendarEntry> calendar) {
        List<String> late = calendar.stream()
                .filter(entry -> entry.state() == CalendarEntry.State.MISSING)
                .map(entry -> entry.period() + " "
                        + say(entry.kind().term(), entry.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
        long issued = calendar.stream()
                .filter(entry -> entry.state() == CalendarEntry.State.ISSUED)
                .count();
        if (!calendar.isEmpty()) {
            out.line("  " + say("期次：全年 ", "Calendar: ") + calendar.size() + say(" 期，已发 ", " a year, issued ") + issued
                    + (late.isEmpty()
                            ? ""
                            : say("，应发未发 ", ", not issued ")
                                    + paint.red(late.size()
                                            + say("（", " (")
                                            + String.join(say("、", ", "), late)
                                            + say("）", ")"))));
        }
    }

    private void items(List<PhaseItem> items) {
        for (CircularPhase phase : CircularPhase.values()) {
            List<PhaseItem> own = items.stream()
                    .filter(item -> item.phase() == phase)
                    .sorted(Comparator.comparing(PhaseItem::topic))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            out.line("  "
                    + paint.bold(
                            say(phase.term() + "通报", "Circular, " + phase.name().toLowerCase(Locale.ROOT)))
                    + say("（" + own.size() + " 项）", " (" + own.size() + ")"));
            own.stream().limit(ITEMS_SHOWN).forEach(item -> {
                String who = item.objectId().isEmpty() ? "" : "  " + named(item.objectId());
                String text = Plain.of(item.text(), LONGEST);
                out.line(
                        "    " + Plain.of(item.topic(), LONGEST) + who + (text.isEmpty() ? "" : say("：", ": ") + text));
            });
            if (own.size() > ITEMS_SHOWN) {
                int rest = own.size() - ITEMS_SHOWN;
                out.line("    " + say("……另有 " + rest + " 项", "… and " + rest + " more"));
            }
        }
    }

    private String named(String id) {
        return names.of(id);
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
