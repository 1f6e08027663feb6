// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.api.supervision.SnapshotRef;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.ShareWords;
import org.biaochi.report.words.YearNames;

/** The shares of the last snapshot with both numbers, and who is missing. */
final class SharesBlock {
    private static final int LONGEST = 60;
    private static final int NAMES_SHOWN = 20;
    private static final ShareWords WORDS = new ShareWords();

    private final Canvas canvas;
    private final Html html;
    private final YearNames names;

    SharesBlock(Canvas canvas, YearNames names) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.names = names;
    }

    void write(List<Kpi> kpis) {
        SnapshotRef last = kpis.stream()
                .map(Kpi::snapshot)
                .max(Comparator.comparing(SnapshotRef::day))
                .orElse(null);
        if (last == null) {
            return;
        }
        List<Kpi> shown = shown(kpis, last);
        if (shown.stream().allMatch(SharesBlock::unregistered)) {
            html.leaf(
                    "p",
                    canvas.say("台账里没有办理记录，这里不算覆盖率。", "No records in the register: no shares here."),
                    "class",
                    "note");
            return;
        }
        LinesTable table = new LinesTable(
                html,
                canvas.say("覆盖和办理情况", "Coverage"),
                List.of(
                        Column.of(canvas.say("指标", "Share of")),
                        Column.of(canvas.say("快照", "Snapshot")),
                        Column.number(canvas.say("分子", "Numerator")),
                        Column.number(canvas.say("分母", "Denominator")),
                        Column.number(canvas.say("比率", "Share")),
                        Column.of(canvas.say("缺哪些", "Missing"))));
        shown.forEach(kpi -> {
            table.row(() -> html.text(label(kpi)));
            table.cell(() -> snapshot(kpi.snapshot()));
            table.cell(number(kpi.numerator()));
            table.cell(number(kpi.denominator()));
            table.cell(
                    kpi.value().isPresent()
                            ? ShareWords.percent(kpi.value().get())
                            : canvas.say(ShareWords.state(kpi.value())));
            table.cell(missing(kpi.missing()));
            table.endRow();
        });
        table.close();
    }

    /** Each share under the last snapshot that counts it; where none does, under the last. */
    private static List<Kpi> shown(List<Kpi> kpis, SnapshotRef last) {
        Map<String, Kpi> shown = new LinkedHashMap<>();
        for (Kpi kpi : kpis) {
            String share = kpi.formula() + " " + kpi.measure() + " " + kpi.scope();
            Kpi before = shown.get(share);
            boolean begun = kpi.value().state() != Value.State.NOT_DUE;
            boolean later = before == null
                    || !kpi.snapshot().day().isBefore(before.snapshot().day())
                    || before.value().state() == Value.State.NOT_DUE;
            if (before == null
                    || begun && later
                    || kpi.snapshot().equals(last) && before.value().state() == Value.State.NOT_DUE) {
                shown.put(share, kpi);
            }
        }
        return List.copyOf(shown.values());
    }

    private static boolean unregistered(Kpi kpi) {
        return kpi.value().state() == Value.State.MISSING && kpi.value().code().equals("records");
    }

    private void snapshot(SnapshotRef ref) {
        html.text(canvas.language().day(ref.day()));
        if (!ref.id().isEmpty()) {
            html.leaf("small", " " + Plain.of(ref.id(), LONGEST));
        }
    }

    private String label(Kpi kpi) {
        String scope = Plain.of(kpi.scope(), LONGEST);
        return canvas.say(WORDS.name(kpi))
                + (scope.isEmpty() ? "" : canvas.say("（", " (") + scope + canvas.say("）", ")"))
                + (kpi.measure() == KpiMeasure.AMOUNT ? canvas.say("，按金额（元）", ", by amount (yuan)") : "");
    }

    private static String number(Value<BigDecimal> number) {
        return number.isPresent() ? Numbers.grouped(number.get()) : Shown.NONE;
    }

    private String missing(List<String> ids) {
        if (ids.isEmpty()) {
            return Shown.NONE;
        }
        List<String> shown = ids.stream().limit(NAMES_SHOWN).map(names::of).toList();
        int rest = ids.size() - shown.size();
        return String.join(canvas.say("、", ", "), shown)
                + (rest == 0 ? "" : canvas.say(" 等，另有 " + rest + " 个", " and " + rest + " more"));
    }
}
