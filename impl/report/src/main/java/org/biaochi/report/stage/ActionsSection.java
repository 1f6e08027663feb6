// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.facts.Alerts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.monitoring.MonitoringParameters;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.Section;
import org.biaochi.report.page.SubjectLine;
import org.biaochi.report.parts.BasisList;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;

/** What is asked first of monitoring: what is red or yellow and why, who must do what until when, on which basis. */
final class ActionsSection implements Section {
    private static final int SHOWN = 200;
    private static final int REASONS = 4;

    private final Profile profile;
    private final AnswerDeadline deadline;
    private final List<Row> rows = new ArrayList<>();
    private long more;

    private record Row(
            SubjectLine line, Light light, List<String> reasons, int rest, String who, String action, String until) {}

    ActionsSection(Profile profile) {
        this.profile = profile;
        this.deadline = new AnswerDeadline(profile);
    }

    /** Counts a project; keeps what is red or yellow. */
    void add(Canvas canvas, SubjectLine line, MonitoringAssessment assessment, Facts facts) {
        if (!LightReasons.isBehind(assessment.light())) {
            return;
        }
        if (rows.size() >= SHOWN) {
            more++;
            return;
        }
        LightReasons why = new LightReasons(canvas, assessment);
        List<String> reasons = why.ofProject();
        int shown = Math.min(REASONS, reasons.size());
        Light light = assessment.light().get();
        rows.add(new Row(
                line,
                light,
                List.copyOf(reasons.subList(0, shown)),
                reasons.size() - shown,
                who(canvas, line, assessment, sent(why.view().windowEnd(), facts)),
                LightStandings.action(light, profile),
                deadline.of(why.view().windowEnd(), facts, canvas)));
    }

    /** How far the alerts of the window are: OPEN where no notice was sent; the earliest state of several. */
    private static CaseState sent(Value<LocalDate> windowEnd, Facts facts) {
        Fact<Alerts> alerts = facts.get(MonitoringFacts.ALERTS);
        if (!alerts.isPresent() || !windowEnd.isPresent()) {
            return CaseState.OPEN;
        }
        return alerts.get().alerts().stream()
                .filter(alert -> alert.windowEnd().equals(windowEnd.get()))
                .map(alert -> alert.state())
                .min(Comparator.naturalOrder())
                .orElse(CaseState.OPEN);
    }

    /** Who takes the steps that are left (monitoring section 5): finance notifies, the department answers, the unit mends. */
    private static String who(Canvas canvas, SubjectLine line, MonitoringAssessment assessment, CaseState state) {
        List<String> steps = new ArrayList<>();
        if (state == CaseState.OPEN || state == CaseState.REJECTED) {
            steps.add(canvas.say("财政部门发出通知", "finance sends the notice"));
        }
        if (state.compareTo(CaseState.REPLIED) < 0 || state == CaseState.REJECTED) {
            Typed department = assessment.subject().goal().field(GoalField.DEPARTMENT);
            String body = department.isValue() ? Shown.typed(department) : canvas.say("主管部门", "the department");
            steps.add(canvas.say(body + "核查、答复", body + " checks and answers"));
        } else if (state == CaseState.REPLIED) {
            steps.add(canvas.say("财政部门审核答复", "finance judges the answer"));
        }
        steps.add(canvas.say(unit(canvas, line, assessment) + "落实整改", unit(canvas, line, assessment) + " mends it"));
        return String.join(canvas.say("；", "; "), steps);
    }

    private static String unit(Canvas canvas, SubjectLine line, MonitoringAssessment assessment) {
        Typed person = assessment.subject().field(MonitoringField.RESPONSIBLE_PERSON);
        String unit = line.actor().isEmpty() ? canvas.say("（未写单位）", "(no unit)") : line.actor();
        return unit
                + canvas.language()
                        .inParentheses(person.isValue() ? Shown.typed(person) : canvas.say("责任人未填", "nobody named"));
    }

    @Override
    public String id() {
        return "actions";
    }

    @Override
    public LocalText name() {
        return new LocalText("要办的事", "What to do");
    }

    @Override
    public LocalText heading() {
        return new LocalText("要办的事：为什么亮灯，谁办，何时办结", "What to do: why, who, until when");
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public void write(Canvas canvas) {
        Html html = canvas.html();
        LinesTable table = new LinesTable(
                html,
                "",
                List.of(
                        Column.of(canvas.say("项目", "Project")),
                        Column.of(canvas.say("灯", "Light")),
                        Column.of(canvas.say("为什么", "Why")),
                        Column.of(canvas.say("谁来办", "Who")),
                        Column.of(canvas.say("做什么", "What")),
                        Column.of(canvas.say("期限", "Until"))));
        for (Light light : List.of(Light.RED, Light.YELLOW)) {
            rows.stream().filter(row -> row.light() == light).forEach(row -> row(canvas, table, row));
        }
        table.close();
        if (more > 0) {
            html.leaf("p", canvas.say("另有 " + more + " 份，见“逐个项目”。", more + " more stand below."), "class", "note");
        }
        List<LegalBasis> bases = bases();
        if (!bases.isEmpty()) {
            html.open("dl", "class", "settle")
                    .leaf("dt", canvas.say("处置和期限的依据", "Basis of actions and deadlines"))
                    .open("dd");
            BasisList.write(html, canvas.language(), bases);
            html.close("dd").close("dl");
        }
    }

    private static void row(Canvas canvas, LinesTable table, Row row) {
        Html html = canvas.html();
        table.row(
                () -> html.leaf("a", row.line().name(), "href", "#" + row.line().anchor()));
        table.cell(() -> LightStandings.draw(canvas, row.light()));
        table.cell(() -> {
            html.open("ul", "class", "plainlist");
            row.reasons().forEach(reason -> html.leaf("li", reason));
            if (row.rest() > 0) {
                html.leaf("li", canvas.say("另有 " + row.rest() + " 项", row.rest() + " more"));
            }
            html.close("ul");
        });
        table.cell(row.who());
        table.cell(row.action().isEmpty() ? canvas.say("本地没有规定", "not laid down here") : row.action());
        table.cell(row.until().isEmpty() ? canvas.say("本地没有规定", "not laid down here") : row.until());
        table.endRow();
    }

    private List<LegalBasis> bases() {
        Set<LegalBasis> bases = new LinkedHashSet<>();
        for (Setting<?> setting :
                List.of(profile.setting(MonitoringParameters.ACTIONS), profile.setting(AnswerDeadline.DAYS))) {
            setting.bases().forEach(id -> profile.basis(id).ifPresent(bases::add));
        }
        return List.copyOf(bases);
    }
}
