// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.ObligationState;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.DutyWords;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;

/** What the year asks for next: who does what by when, the most pressing first. */
final class NextStepsOfYear {
    private static final int NAMED = 3;
    private static final int LONGEST = 60;
    private static final Parameter<Integer> DECISION_DAYS = Parameter.of("PM-LNK-101.days", ParameterType.INTEGER);

    private static final Parameter<Integer> ANSWER_DAYS = Parameter.of("PM-MON-116.days", ParameterType.INTEGER);
    private static final Parameter<String> ANSWER_UNIT = Parameter.of("PM-MON-116.unit", ParameterType.TEXT);

    private final Canvas canvas;
    private final Html html;
    private final RegionTally region;

    NextStepsOfYear(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.region = region;
    }

    private record Step(String who, String what, String until) {}

    void write() {
        List<Step> steps = steps();
        html.open("section", "id", "next").leaf("h2", canvas.say("下一步：谁、做什么、什么时候前", "Next: who, what, by when"));
        if (steps.isEmpty()) {
            html.leaf("p", canvas.say("没有未了事项。", "Nothing is left to do."));
        } else {
            LinesTable table = new LinesTable(
                    html,
                    "",
                    List.of(
                            Column.of(canvas.say("谁", "Who")),
                            Column.of(canvas.say("做什么", "What")),
                            Column.of(canvas.say("什么时候前", "By when"))));
            for (Step step : steps) {
                table.row(() -> html.text(step.who()));
                table.cell(step.what());
                table.cell(step.until());
                table.endRow();
            }
            table.close();
            html.leaf(
                    "p",
                    canvas.say(
                            "“未规定”是管理要求和资料都没有写期限，由发通知的单位定。",
                            "“Not set”: neither profile nor data says; whoever asks sets it."),
                    "class",
                    "note");
        }
        html.close("section").newLine();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int month = LightsOfYear.last(region);
        add(
                steps,
                office -> office.cases().overdue(),
                "答复或办结已过期限的预警 %s 件",
                "answer or close %s alerts past their deadline",
                canvas.say("已过期限", "overdue"));
        int unsent = region.sum(office -> office.cases(CaseState.OPEN));
        if (unsent > 0) {
            steps.add(new Step(
                    region.publisher(),
                    canvas.say(
                            "对还没有发函的预警 " + Numbers.grouped(unsent) + " 件逐件发函，或者记明不发的理由",
                            "send letters on " + Numbers.grouped(unsent) + " alerts"),
                    unset()));
        }
        if (month > 0) {
            red(steps, month);
        }
        int waiting = region.sum(OfficeYear::waiting);
        if (waiting > 0) {
            steps.add(new Step(
                    canvas.say("负责审核的部门（见各部门页面）", "the reviewers, see the departments' pages"),
                    canvas.say(
                            "审完绩效目标 " + Numbers.grouped(waiting) + " 个，审完前不安排预算",
                            "end the review of " + Numbers.grouped(waiting) + " goals; no budget before that"),
                    canvas.say("下次预算编审前", "before the next budget round")));
        }
        add(
                steps,
                office -> office.refused() - office.waiting(),
                "修改后重报绩效目标 %s 个，通过前不安排预算",
                "amend %s goals; no budget before they pass",
                canvas.say("下次预算编审前", "before the next budget round"));
        shares(steps);
        duties(steps);
        return steps;
    }

    /** What the place asks of red lights by its own triggers is the same step, in its own words and with its own day. */
    private void red(List<Step> steps, int month) {
        List<Obligation> own = new ArrayList<>();
        region.offices()
                .forEach(office -> office.duties().stream()
                        .filter(NextStepsOfYear::isForRed)
                        .forEach(own::add));
        String kinds = String.join(
                canvas.say("、", ", "),
                own.stream()
                        .map(duty -> Plain.of(duty.kind(), LONGEST))
                        .distinct()
                        .toList());
        add(
                steps,
                office -> office.lights(month, Light.RED),
                month + " 月亮红灯的 %s 个项目：说明原因，" + (kinds.isEmpty() ? "限期整改" : kinds),
                "explain and rectify %s projects with red lights" + (kinds.isEmpty() ? "" : ": " + kinds),
                due(own).orElseGet(this::answer));
    }

    private static boolean isForRed(Obligation duty) {
        return duty.cause().equals("LIGHT_RED") && duty.state() != ObligationState.DELIVERED;
    }

    private Optional<String> due(List<Obligation> duties) {
        return duties.stream()
                .filter(duty -> duty.due().isPresent())
                .map(duty -> duty.due().get())
                .min(LocalDate::compareTo)
                .map(day -> canvas.language().day(day));
    }

    private void shares(List<Step> steps) {
        Optional<Integer> days = canvas.profile().find(DECISION_DAYS);
        String decision = days.map(
                        n -> canvas.say("评价定稿后 " + n + " 天内", "within " + n + " days of the final evaluation"))
                .orElse(unset());
        for (RegionTally.Share share : region.shares()) {
            String open = Numbers.grouped(share.all().subtract(share.done()));
            if (share.all().compareTo(share.done()) <= 0) {
                continue;
            }
            switch (share.formula() + " " + share.measure()) {
                case "F52 COUNT" ->
                    steps.add(new Step(
                            departments(),
                            canvas.say("补报绩效自评 " + open + " 份", "submit " + open + " self-evaluations"),
                            unset()));
                case "F53 COUNT" ->
                    steps.add(new Step(
                            region.publisher(),
                            canvas.say("对 " + open + " 个已定稿的评价作出结果应用决定", "decide on " + open + " final evaluations"),
                            decision));
                case "F54 COUNT" ->
                    steps.add(new Step(
                            departments(),
                            canvas.say(
                                    "补公开 " + open + " 项，或者办理不公开审批；逾期公开的说明原因",
                                    "publish " + open + " items or have them exempted"),
                            canvas.say("公开期限已过", "overdue")));
                case "F55 COMPLETION" ->
                    steps.add(new Step(
                            canvas.say("有关项目单位", "units"),
                            canvas.say(
                                    "办结到期的整改问题 " + open + " 条，附核实材料", "rectify " + open + " problems, with evidence"),
                            canvas.say("已过整改期限", "overdue")));
                default -> {}
            }
        }
    }

    private void duties(List<Step> steps) {
        Map<String, List<Obligation>> kinds = new LinkedHashMap<>();
        List<Obligation> all = new ArrayList<>(region.obligations());
        region.offices()
                .forEach(office ->
                        office.duties().stream().filter(duty -> !isForRed(duty)).forEach(all::add));
        for (Obligation duty : all) {
            if (duty.state() != ObligationState.DELIVERED) {
                kinds.computeIfAbsent(
                                duty.kind() + "\n" + duty.recipient() + "\n" + duty.cause(), any -> new ArrayList<>())
                        .add(duty);
            }
        }
        for (List<Obligation> same : kinds.values()) {
            Obligation first = same.get(0);
            String to =
                    first.recipient().isBlank() ? "" : canvas.say("，报", ", to ") + Plain.of(first.recipient(), LONGEST);
            String why = canvas.say(DutyWords.cause(first.cause()));
            steps.add(new Step(
                    names(same.stream()
                            .map(duty -> Plain.of(duty.name().isEmpty() ? duty.objectId() : duty.name(), LONGEST))
                            .distinct()
                            .toList()),
                    Plain.of(first.kind(), LONGEST)
                            + to
                            + (why.isEmpty() ? "" : canvas.language().inParentheses(why))
                            + canvas.say("，" + same.size() + " 项", ", " + same.size()),
                    due(same).orElse(unset())));
        }
    }

    private void add(List<Step> steps, ToIntFunction<OfficeYear> count, String zh, String en, String until) {
        int all = region.sum(count);
        if (all > 0) {
            List<String> worst = region.offices().stream()
                    .filter(office -> count.applyAsInt(office) > 0)
                    .sorted((one, other) -> count.applyAsInt(other) - count.applyAsInt(one))
                    .map(office -> Plain.of(office.name(), LONGEST))
                    .toList();
            steps.add(new Step(names(worst), canvas.say(zh, en).replace("%s", Numbers.grouped(all)), until));
        }
    }

    private String names(List<String> names) {
        String first = canvas.language().list(names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED
                ? first
                : canvas.say(first + " 等 " + names.size() + " 个", first + " and " + (names.size() - NAMED) + " more");
    }

    private String departments() {
        return canvas.say("有关部门（见各部门页面）", "departments, see their pages");
    }

    /** How long a department has to answer a letter. */
    private String answer() {
        Optional<Integer> days = canvas.profile().find(ANSWER_DAYS);
        boolean working =
                canvas.profile().find(ANSWER_UNIT).filter("WORKING"::equals).isPresent();
        return days.map(n -> canvas.say(
                        "发函后 " + n + (working ? " 个工作日内" : " 天内"),
                        "within " + n + (working ? " working days" : " days") + " of the letter"))
                .orElse(unset());
    }

    private String unset() {
        return canvas.say("未规定", "not set");
    }
}
