// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.api.supervision.SnapshotRef;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.ShareWords;

/** Writes the shares of the last snapshot with both numbers, the share of the one before, and who is missing. */
final class SharesReport {
    private static final int NAMES_SHOWN = 8;
    private static final int LONGEST = 60;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final UnaryOperator<String> named;
    private final ShareWords words = new ShareWords();

    SharesReport(Output out, Paint paint, String language, UnaryOperator<String> named) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.named = named;
    }

    void write(List<Kpi> kpis) {
        Map<SnapshotRef, List<Kpi>> bySnapshot = new LinkedHashMap<>();
        kpis.forEach(kpi -> bySnapshot
                .computeIfAbsent(kpi.snapshot(), none -> new ArrayList<>())
                .add(kpi));
        List<SnapshotRef> snapshots = new ArrayList<>(bySnapshot.keySet());
        snapshots.sort((one, other) -> one.day().compareTo(other.day()));
        if (snapshots.isEmpty()) {
            return;
        }
        SnapshotRef last = snapshots.get(snapshots.size() - 1);
        List<Kpi> before = snapshots.size() > 1
                ? bySnapshot.getOrDefault(snapshots.get(snapshots.size() - 2), List.of())
                : List.of();
        String id = Plain.of(last.id(), LONGEST);
        out.line("  " + paint.bold(say("覆盖和办理情况", "Coverage")) + say("（快照 ", " (snapshot ")
                + (id.isEmpty() ? "" : id + say("，", ", ")) + last.day() + say("；", "; ") + counted(last)
                + say("）", ")"));
        for (Kpi kpi : bySnapshot.getOrDefault(last, List.of())) {
            share(kpi, before);
        }
    }

    private String counted(SnapshotRef ref) {
        return say(
                "年中追加" + in(ref.countsAdditions()) + "、取消合并" + in(ref.countsEnded()) + "、暂付款转列"
                        + in(ref.countsTemporary()),
                "additions " + in(ref.countsAdditions()) + ", ended " + in(ref.countsEnded()) + ", conversions "
                        + in(ref.countsTemporary()));
    }

    private String in(boolean counts) {
        return counts ? say("计入", "in") : say("不计", "out");
    }

    private void share(Kpi kpi, List<Kpi> before) {
        String scope = Plain.of(kpi.scope(), LONGEST);
        String label = words.name(kpi).in(language)
                + (scope.isEmpty() ? "" : say("（", " (") + scope + say("）", ")"))
                + (kpi.measure() == KpiMeasure.AMOUNT ? say("，按金额", ", by amount") : "");
        boolean whole = kpi.scope().isEmpty() && kpi.measure() != KpiMeasure.AMOUNT;
        if (kpi.value().state() == Value.State.MISSING || kpi.value().state() == Value.State.NOT_DUE) {
            if (whole) {
                out.line("    "
                        + paint.faint(label
                                + say("：", ": ")
                                + ShareWords.state(kpi.value()).in(language)));
            }
            return;
        }
        StringBuilder line = new StringBuilder(label).append(say("：", ": "));
        if (kpi.numerator().isPresent() && kpi.denominator().isPresent()) {
            line.append(Numbers.grouped(kpi.numerator().get()))
                    .append('/')
                    .append(Numbers.grouped(kpi.denominator().get()))
                    .append(kpi.measure() == KpiMeasure.AMOUNT ? say(" 元 = ", " yuan = ") : " = ");
        }
        line.append(
                kpi.value().isPresent()
                        ? ShareWords.percent(kpi.value().get())
                        : ShareWords.state(kpi.value()).in(language));
        for (Kpi earlier : before) {
            boolean same = earlier.formula().equals(kpi.formula())
                    && earlier.measure() == kpi.measure()
                    && earlier.scope().equals(kpi.scope());
            if (same && earlier.value().isPresent()) {
                line.append(say("，上期 ", ", before "))
                        .append(ShareWords.percent(earlier.value().get()));
            }
        }
        out.line("    " + (kpi.missing().isEmpty() ? line.toString() : paint.yellow(line.toString())));
        if (whole && !kpi.missing().isEmpty()) {
            missing(kpi.missing());
        }
    }

    private void missing(List<String> missing) {
        List<String> shown = missing.stream().limit(NAMES_SHOWN).map(named).toList();
        int rest = missing.size() - shown.size();
        out.line("      " + say("缺 " + missing.size() + " 个：", missing.size() + " missing: ")
                + String.join(say("、", ", "), shown)
                + (rest == 0 ? "" : say(" 等，另有 " + rest + " 个", " and " + rest + " more")));
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
