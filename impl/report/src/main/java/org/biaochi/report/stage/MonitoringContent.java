// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.Section;
import org.biaochi.report.page.StageContent;
import org.biaochi.report.page.StageWords;
import org.biaochi.report.page.Standing;
import org.biaochi.report.page.SubjectLine;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;

/** Performance monitoring (绩效运行监控): lights first, then who must do what until when. Not thread-safe. */
public final class MonitoringContent implements StageContent {
    private static final StageWords WORDS = new StageWords(
            new LocalText("绩效运行监控报告", "Performance monitoring"),
            new LocalText("监控", "monitored"),
            new LocalText("监控表", "monitoring reports"),
            new LocalText("没能核对", "not read"),
            new LocalText("项目灯", "Light"),
            new LocalText("亮红灯", "red"));

    private final Canvas canvas;
    private final LightStandings lights;
    private final ActionsSection actions;

    /** The content of a page in a language under a profile. */
    public MonitoringContent(Language language, Profile profile) {
        this.canvas = new Canvas(new Html(), language, profile);
        this.lights = new LightStandings(profile);
        this.actions = new ActionsSection(profile);
    }

    @Override
    public StageWords words() {
        return WORDS;
    }

    @Override
    public List<Standing> standings() {
        return lights.all();
    }

    @Override
    public Standing standing(Assessment assessment) {
        return assessment instanceof MonitoringAssessment monitoring
                ? lights.of(monitoring.light())
                : lights.of(Light.UNDECIDED);
    }

    @Override
    public void add(SubjectLine line, Assessment assessment, Facts facts) {
        if (assessment instanceof MonitoringAssessment monitoring) {
            actions.add(canvas, line, monitoring, facts);
        }
    }

    @Override
    public LocalText counted(long subjects) {
        String all = Numbers.grouped(subjects);
        return new LocalText("共监控 " + all + " 份", all + " monitored");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.number(canvas.say("执行率", "Executed")),
                Column.number(canvas.say("时间进度", "Time")),
                Column.number(canvas.say("红灯指标", "Red")),
                Column.number(canvas.say("黄灯指标", "Yellow")));
    }

    @Override
    public List<String> cells(Assessment assessment) {
        if (!(assessment instanceof MonitoringAssessment monitoring)) {
            return List.of(Shown.NONE, Shown.NONE, Shown.NONE, Shown.NONE);
        }
        MonitoringView view = MonitoringView.KEY.compute(monitoring.subject(), canvas.profile());
        return List.of(
                Shown.percent(view.execution().value()),
                Shown.percent(view.progress().value()),
                count(monitoring, Light.RED),
                count(monitoring, Light.YELLOW));
    }

    private static String count(MonitoringAssessment assessment, Light light) {
        long count = assessment.indicatorLights().stream()
                .filter(value -> LightStandings.shown(value) == light)
                .count();
        return count == 0 ? Shown.NONE : Numbers.grouped(count);
    }

    @Override
    public List<LocalText> steps() {
        List<LocalText> steps = new ArrayList<>();
        if (!actions.isEmpty()) {
            steps.add(new LocalText(
                    "先看“要办的事”：红灯和黄灯的原因、责任单位、处置措施和期限都在那里。",
                    "See “What to do” first: reasons, units, actions and deadlines of what is red or yellow."));
        }
        return steps;
    }

    @Override
    public void results(Canvas page, Decoded<?> input, Assessment assessment, Facts facts, boolean full) {
        if (assessment instanceof MonitoringAssessment monitoring) {
            new LightsBlock(page, monitoring, facts).write();
        }
    }

    @Override
    public List<Section> sections() {
        return List.of(actions);
    }
}
