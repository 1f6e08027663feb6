// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.input.Decoded;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.Section;
import org.biaochi.report.page.StageContent;
import org.biaochi.report.page.StageWords;
import org.biaochi.report.page.Standing;
import org.biaochi.report.page.SubjectLine;
import org.biaochi.report.parts.Bars;
import org.biaochi.report.parts.Bars.Bar;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;

/** Evaluation (绩效评价): what is claimed beside what the formulas give, the differences first. Not thread-safe. */
public final class EvaluationContent implements StageContent {
    private static final StageWords WORDS = new StageWords(
            new LocalText("绩效评价核对报告", "Check of evaluations"),
            new LocalText("核对", "checked"),
            new LocalText("评价表", "evaluations"),
            new LocalText("没能核对", "not checked"),
            new LocalText("核对结论", "Outcome"),
            new LocalText("有错误须更正", "wrong"));

    private final Canvas canvas;
    private final VerdictStandings standings = new VerdictStandings();
    private final DifferencesSection differences = new DifferencesSection();
    private final Map<String, long[]> grades = new TreeMap<>();

    /** The content of a page in a language under a profile. */
    public EvaluationContent(Language language, Profile profile) {
        this.canvas = new Canvas(new Html(), language, profile);
    }

    @Override
    public StageWords words() {
        return WORDS;
    }

    @Override
    public Optional<LocalText> kind(Subject subject) {
        return subject instanceof Evaluation
                ? Optional.of(new LocalText("评价报告", "report of an evaluation"))
                : Optional.empty();
    }

    @Override
    public List<Standing> standings() {
        return standings.all();
    }

    @Override
    public Standing standing(Assessment assessment) {
        return standings.of(assessment);
    }

    @Override
    public void add(SubjectLine line, Assessment assessment, Facts facts) {
        if (assessment instanceof SelfEvaluationAssessment evaluation) {
            differences.add(canvas, line, evaluation);
            Typed printed = evaluation.subject().field(SelfEvaluationField.GRADE);
            count(printed.isValue() ? Shown.typed(printed) : canvas.say("（未写等级）", "(none)"), 0);
            recomputed(evaluation.grade());
        }
        if (assessment instanceof EvaluationAssessment report) {
            Typed printed = report.subject().field(EvaluationField.GRADE);
            count(printed.isValue() ? Shown.typed(printed) : canvas.say("（未写等级）", "(none)"), 0);
            recomputed(report.grade());
        }
    }

    private void recomputed(Value<String> grade) {
        count(grade.isPresent() ? grade.get() : canvas.say("（不能重算）", "(not computed)"), 1);
    }

    private void count(String grade, int which) {
        grades.computeIfAbsent(grade, any -> new long[2])[which]++;
    }

    @Override
    public LocalText counted(long subjects) {
        String all = Numbers.grouped(subjects);
        return new LocalText("共核对 " + all + " 份", all + " checked");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.number(canvas.say("公布总分", "Published")),
                Column.number(canvas.say("重算总分", "Recomputed")),
                Column.number(canvas.say("有差额的指标", "Differing")));
    }

    @Override
    public List<String> cells(Assessment assessment) {
        if (assessment instanceof EvaluationAssessment report) {
            return List.of(
                    Shown.points(report.publishedTotal()), withGrade(report.total(), report.grade()), Shown.NONE);
        }
        if (!(assessment instanceof SelfEvaluationAssessment evaluation)) {
            return List.of(Shown.NONE, Shown.NONE, Shown.NONE);
        }
        long differing = evaluation.indicators().stream()
                .filter(row ->
                        row.difference().isPresent() && row.difference().get().signum() != 0)
                .count();
        return List.of(
                Shown.points(evaluation.publishedTotal()),
                withGrade(evaluation.total(), evaluation.grade()),
                differing == 0 ? Shown.NONE : Numbers.grouped(differing));
    }

    private static String withGrade(Value<BigDecimal> total, Value<String> grade) {
        return Shown.points(total) + (grade.isPresent() ? " " + grade.get() : "");
    }

    @Override
    public void results(Canvas page, Decoded<?> input, Assessment assessment, Facts facts, boolean full) {
        if (assessment instanceof SelfEvaluationAssessment evaluation) {
            new ScoresBlock(page, evaluation).write();
            new LivesBlock(page).write(evaluation.lifecycle());
        }
        if (assessment instanceof EvaluationAssessment report) {
            new NodesBlock(page).write(report);
            new EffectsBlock(page).steps(report.steps(), report.subject());
            new YearsBlock(page).write(report.comparisons());
        }
    }

    @Override
    public List<Section> sections() {
        return List.of(differences);
    }

    @Override
    public void charts(Canvas page) {
        grades(page, 0, canvas.say("公布的等级", "Published grades"));
        grades(page, 1, canvas.say("重算的等级", "Recomputed grades"));
        differences.chart(page);
    }

    private void grades(Canvas page, int which, String caption) {
        List<Bar> bars = new ArrayList<>();
        grades.forEach((grade, counts) -> {
            if (counts[which] > 0) {
                bars.add(new Bar(grade, null, null, "plain", counts[which], ""));
            }
        });
        if (!bars.isEmpty()) {
            Bars.draw(page.html(), page.language(), caption, page.say("等级", "Grade"), page.say("份数", "Number"), bars);
        }
    }
}
