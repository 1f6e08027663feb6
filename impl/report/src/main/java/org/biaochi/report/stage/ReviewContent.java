// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.input.Decoded;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.Section;
import org.biaochi.report.page.StageContent;
import org.biaochi.report.page.StageWords;
import org.biaochi.report.page.Standing;
import org.biaochi.report.page.SubjectLine;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.words.GateWords;
import org.biaochi.report.words.Numbers;

/** The review of goals and pre-evaluations (绩效目标审核): gate, score, review items, sheets and rounds. Not thread-safe. */
public final class ReviewContent implements StageContent {
    private static final StageWords OF_GOALS =
            words(new LocalText("绩效目标审核报告", "Review of performance goals"), new LocalText("绩效目标", "goals"));
    private static final StageWords OF_PRE_EVALUATIONS =
            words(new LocalText("事前绩效评估审核报告", "Review of pre-evaluations"), new LocalText("事前绩效评估", "pre-evaluations"));
    private static final LocalText PRE_EVALUATION = new LocalText("事前绩效评估", "pre-evaluation");
    private static final LocalText REVIEWERS = new LocalText("审核部门", "the reviewers");

    private final GateStandings gates = new GateStandings();
    private final GateWords words;
    private final ItemsSection items = new ItemsSection();
    private long goals;
    private long preEvaluations;
    private boolean notAtGate;

    /** The content of a page under a profile. */
    public ReviewContent(Profile profile) {
        this.words = new GateWords(profile);
    }

    private static StageWords words(LocalText title, LocalText noun) {
        return new StageWords(
                title,
                new LocalText("审核", "reviewed"),
                noun,
                new LocalText("没有审成", "not reviewed"),
                new LocalText("准入结论", "Gate decision"),
                new LocalText("须重新报送或不予安排", "refused"));
    }

    @Override
    public StageWords words() {
        return goals == 0 && preEvaluations > 0 ? OF_PRE_EVALUATIONS : OF_GOALS;
    }

    @Override
    public List<Standing> standings() {
        return gates.all();
    }

    @Override
    public List<Standing> told() {
        return gates.bestFirst();
    }

    @Override
    public Standing standing(Assessment assessment) {
        return gates.of(assessment);
    }

    @Override
    public Optional<LocalText> kind(Subject subject) {
        return subject instanceof PreEvaluation ? Optional.of(PRE_EVALUATION) : Optional.empty();
    }

    @Override
    public List<LocalText> reasons(Assessment assessment, Facts facts) {
        return words.reasons(assessment, facts);
    }

    @Override
    public Optional<LocalText> actor(Assessment assessment, Facts facts) {
        return words.waitsForReview(assessment, facts) ? Optional.of(REVIEWERS) : Optional.empty();
    }

    @Override
    public void add(SubjectLine line, Assessment assessment, Facts facts) {
        notAtGate |= assessment.ledger().rows().stream()
                .anyMatch(row -> !row.extra()
                        && row.reasons().stream()
                                .anyMatch(reason -> reason.code().equals("NOT_AT_GATE")));
        if (assessment instanceof GoalAssessment review) {
            goals++;
            items.add(review);
        } else if (assessment.subject() instanceof PreEvaluation) {
            preEvaluations++;
        }
    }

    @Override
    public LocalText counted(long subjects) {
        String all = Numbers.grouped(subjects);
        String ofGoals = Numbers.grouped(goals);
        LocalText noun = words().noun();
        return goals == subjects || preEvaluations == subjects
                ? new LocalText("共审核 " + all + " 份" + noun.zh(), all + " " + noun.en() + " reviewed")
                : new LocalText(
                        "共审核 " + all + " 份（其中绩效目标 " + ofGoals + " 份）",
                        all + " reviewed, " + ofGoals + " of them goals");
    }

    @Override
    public Optional<LocalText> noneGood() {
        return Optional.of(new LocalText("没有一份可以原样通过。", " None passes as it stands."));
    }

    @Override
    public List<LocalText> remarks() {
        return notAtGate
                ? List.of(new LocalText(
                        "本次审的是目标本身，没有问进入预算关口的规则。",
                        "The goals were reviewed; the rules of the gate into the budget were not asked."))
                : List.of();
    }

    @Override
    public void conclusion(Canvas canvas, Assessment assessment) {
        if (assessment instanceof GoalAssessment review) {
            score(canvas, review);
            funds(canvas, review);
        }
    }

    private static void score(Canvas canvas, GoalAssessment review) {
        Html html = canvas.html();
        review.score()
                .ifPresent(score -> html.text(canvas.say("；评审得分 ", "; score "))
                        .leaf("b", Numbers.grouped(score) + canvas.say(" 分", ""))
                        .text(review.grade()
                                .map(canvas.language()::inParentheses)
                                .orElse("")));
        review.preScore()
                .ifPresent(score -> html.text(canvas.say("；机审预评分 ", "; pre-score of the machine "))
                        .leaf("b", Numbers.grouped(score) + canvas.say(" 分", ""))
                        .text(canvas.say("（按缺陷扣分，不是评审得分）", " (deducted per defect, not the score)")));
    }

    private static void funds(Canvas canvas, GoalAssessment review) {
        FundAmount total =
                FundView.of(review.subject(), canvas.profile()).annual().total().orElse(null);
        if (total != null && total.isNumber()) {
            canvas.html()
                    .text(canvas.say("；年度资金 ", "; funds of the year ")
                            + Numbers.inWan(total.yuan())
                            + canvas.say(" 万元", " ten thousand yuan"));
        }
    }

    @Override
    public void results(Canvas canvas, Decoded<?> input, Assessment assessment, Facts facts, boolean full) {
        if (assessment.subject() instanceof PreEvaluation evaluation) {
            new SchemeBlock(canvas).write(evaluation, facts);
        }
    }

    @Override
    public void records(Canvas canvas, Assessment assessment, Facts facts) {
        if (assessment instanceof GoalAssessment review) {
            new Sheets(canvas.html(), canvas.language()).write(facts);
            new Rounds(canvas.html(), canvas.language(), canvas.profile()).write(review, facts);
        }
    }

    @Override
    public List<Section> lateSections() {
        return List.of(items);
    }

    @Override
    public void charts(Canvas canvas) {
        items.chart(canvas);
    }
}
