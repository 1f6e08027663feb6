// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.casefile.CaseTally;
import org.biaochi.core.linkage.EffectTotals;
import org.biaochi.report.region.OfficeYear;
import org.biaochi.report.region.RegionTally;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.PeriodWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.ShareWords;
import org.biaochi.report.words.Wording;

/** Tells the year of a region in a page of text. */
public final class CycleText {
    private static final int NOTES_SHOWN = 40;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final ShareWords words = new ShareWords();

    /** Writes to an output in a language. */
    public CycleText(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    /** Writes what rules the year, and until when it is looked at. */
    public void ruledBy(ProfileRef profile, LocalDate asOf) {
        out.line(say("管理要求：", "Profile: ") + profile.id() + " " + profile.version() + say("    截至 ", "    as of ")
                + asOf);
    }

    /** Writes the whole. */
    public void write(RegionTally region) {
        out.line("");
        out.line(paint.bold(
                Plain.of(region.name()) + say("　" + region.year() + " 预算年度", ", budget year " + region.year())));
        goals(region);
        lights(region);
        cases(region.cases());
        results(region);
        shares(region);
        budget(region);
        region.rankings().forEach(ranking -> ranking(ranking, region));
        if (!region.obligations().isEmpty()) {
            out.line(say("责任事项：", "Duties: ") + region.obligations().size() + say(" 项", ""));
        }
        notes(region);
    }

    private void goals(RegionTally region) {
        out.line(say("绩效目标：", "Goals: ")
                + say(region.offices().size() + " 个部门，", region.offices().size() + " departments, ")
                + region.sum(OfficeYear::goals)
                + say(" 个项目，未通过 ", " projects, refused ")
                + region.sum(OfficeYear::refused)
                + (region.sum(OfficeYear::waiting) == 0
                        ? ""
                        : say("（其中还没有审完 ", " (not reviewed yet: ") + region.sum(OfficeYear::waiting) + say("）", ")"))
                + say("；申报 ", "; requested ")
                + wan(region.amount(OfficeYear::requested))
                + say("，进入预算 ", ", budgeted ")
                + wan(region.amount(OfficeYear::budgeted)));
    }

    private void lights(RegionTally region) {
        out.line(say("各月亮灯（截至当月）：", "Lights by month:"));
        for (int month = 1; month <= OfficeYear.MONTHS; month++) {
            int window = month;
            List<String> parts = new ArrayList<>();
            for (Light light : Light.values()) {
                int count = region.sum(office -> office.lights(window, light));
                if (count > 0) {
                    parts.add(say(light.term(), light.name().toLowerCase(Locale.ROOT)) + " " + count);
                }
            }
            int lacking = region.sum(office -> office.unreported(window));
            if (lacking > 0) {
                parts.add(say("未报 ", "not reported ") + lacking);
            }
            if (!parts.isEmpty()) {
                out.line("  " + (month < 10 ? " " : "") + month + say(" 月  ", "  ")
                        + String.join(say("，", ", "), parts));
            }
        }
    }

    private void cases(CaseTally cases) {
        if (cases.total() == 0) {
            out.line(say("预警：没有立案", "Alerts: no case was opened"));
            return;
        }
        out.line(say("预警：", "Alerts: ")
                + cases.total()
                + say(" 件，办理中 ", ", open ")
                + cases.active()
                + say("，逾期 ", ", overdue ")
                + cases.overdue()
                + (cases.turnaround().isPresent()
                        ? say("，平均办理 ", ", mean days ")
                                + cases.turnaround().get().rounded(1)
                                + say(" 天", "")
                        : ""));
    }

    private void results(RegionTally region) {
        out.line(say("绩效自评：", "Self-evaluations: ")
                + region.sum(OfficeYear::selfEvaluations)
                + say(" 份", "")
                + grades(region.grades(OfficeYear::selfGrades)));
        Map<String, Integer> grades = region.grades(OfficeYear::grades);
        int evaluated = grades.values().stream().mapToInt(Integer::intValue).sum();
        out.line(say("绩效评价：", "Evaluations: ") + evaluated + say(" 个", "") + grades(grades));
        for (Stage stage : Stage.values()) {
            List<String> parts = new ArrayList<>();
            for (Verdict verdict : Verdict.values()) {
                int count = region.sum(office -> office.count(stage, verdict));
                if (count > 0) {
                    parts.add(say(Wording.verdict(verdict)) + " " + count);
                }
            }
            if (!parts.isEmpty()) {
                out.line("  " + say(Wording.stage(stage)) + say("：", ": ") + String.join(say("，", ", "), parts));
            }
        }
    }

    private String grades(Map<String, Integer> grades) {
        List<String> parts = new ArrayList<>();
        grades.forEach((grade, count) -> parts.add((grade.isEmpty() ? say("无等级", "no grade") : grade) + " " + count));
        return parts.isEmpty() ? "" : say("（" + String.join("，", parts) + "）", " (" + String.join(", ", parts) + ")");
    }

    private void shares(RegionTally region) {
        for (RegionTally.Share share : region.shares()) {
            out.line("  " + share.formula() + " " + say(words.name(share.formula(), share.measure())) + say("（", " (")
                    + say(ShareWords.measure(share.measure())) + say("）：", "): ")
                    + (share.value().isPresent()
                            ? ShareWords.percent(share.value().get()) + "  " + parts(share)
                            : say("不适用", "not applicable")));
        }
    }

    private static String parts(RegionTally.Share share) {
        return share.measure() == KpiMeasure.AMOUNT
                ? Numbers.inWan(share.done()) + " / " + wan(share.all())
                : Numbers.grouped(share.done()) + " / " + Numbers.grouped(share.all());
    }

    private void budget(RegionTally region) {
        out.line(say("结果应用：", "Linkage: ")
                + region.sum(OfficeYear::proposals)
                + say(" 个项目，基数 ", " projects, base ")
                + wan(region.amount(OfficeYear::base))
                + say("，下年安排 ", ", next year ")
                + wan(region.amount(OfficeYear::next)));
        EffectTotals effects = region.effects();
        effects.totals().forEach((kind, amount) -> out.line("  " + kind(kind) + " " + wan(amount)));
    }

    private String kind(BudgetEffect.Kind kind) {
        return say(kind.term(), kind.name().toLowerCase(Locale.ROOT));
    }

    private void ranking(PeriodRanking ranking, RegionTally region) {
        StringBuilder line =
                new StringBuilder(say("排名 ", "Ranking ") + say(PeriodWords.of(ranking.period())) + say("：", ": "));
        List<String> first = ranking.ranked().stream()
                .limit(3)
                .map(one -> one.rank() + " " + Plain.of(one.name()) + " " + one.score())
                .toList();
        line.append(String.join(say("，", ", "), first));
        line.append(list(say("；红榜 ", "; red "), ranking.red(), region))
                .append(list(say("；黑榜 ", "; black "), ranking.black(), region));
        out.line(line.toString());
    }

    private String list(String head, List<String> codes, RegionTally region) {
        List<String> names = codes.stream()
                .map(code -> region.offices().stream()
                        .filter(office -> office.code().equals(code))
                        .map(office -> Plain.of(office.name()))
                        .findFirst()
                        .orElse(code))
                .toList();
        return names.isEmpty() ? "" : head + String.join(say("、", ", "), names);
    }

    private void notes(RegionTally region) {
        List<LocalText> notes = region.allNotes();
        if (notes.isEmpty()) {
            return;
        }
        out.line(paint.bold(say("缺的和不对的（" + notes.size() + " 条）", "Missing or wrong (" + notes.size() + ")")));
        notes.stream().limit(NOTES_SHOWN).forEach(note -> out.line("  - " + Plain.of(note.in(language), 500)));
        if (notes.size() > NOTES_SHOWN) {
            out.line("  "
                    + say(
                            "……另有 " + (notes.size() - NOTES_SHOWN) + " 条，见报告",
                            "… and " + (notes.size() - NOTES_SHOWN) + " more"));
        }
    }

    private static String wan(BigDecimal yuan) {
        return Numbers.inWan(yuan) + " 万元";
    }

    private String say(LocalText text) {
        return text.in(language);
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
