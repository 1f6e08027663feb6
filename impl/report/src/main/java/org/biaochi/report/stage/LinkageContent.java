// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.engine.RectificationAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.linkage.LinkageView;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.StageContent;
import org.biaochi.report.page.StageWords;
import org.biaochi.report.page.Standing;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.CellsTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;

/** Linkage (结果应用): what is proposed beside what was decided, and what is still to be rectified. Not thread-safe. */
public final class LinkageContent implements StageContent {
    private static final StageWords WORDS = new StageWords(
            new LocalText("绩效结果应用报告", "Linkage of results to the budget"),
            new LocalText("核对", "checked"),
            new LocalText("结果应用", "linkage records"),
            new LocalText("没能核对", "not checked"),
            new LocalText("核对结论", "Outcome"),
            new LocalText("有错误须更正", "wrong"));

    private final Canvas canvas;
    private final VerdictStandings standings = new VerdictStandings();

    /** The content of a page in a language under a profile. */
    public LinkageContent(Language language, Profile profile) {
        this.canvas = new Canvas(new Html(), language, profile);
    }

    @Override
    public StageWords words() {
        return WORDS;
    }

    @Override
    public Optional<LocalText> kind(Subject subject) {
        return subject instanceof Rectification
                ? Optional.of(new LocalText("整改台账", "rectifications"))
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
    public LocalText counted(long subjects) {
        String all = Numbers.grouped(subjects);
        return new LocalText("共核对 " + all + " 份", all + " checked");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of(canvas.say("评价等级", "Grade")),
                Column.of(canvas.say("建议措施", "Proposed")),
                Column.number(canvas.say("建议安排（元）", "Proposed amount (yuan)")),
                Column.number(canvas.say("决定安排（元）", "Decided amount (yuan)")));
    }

    @Override
    public List<String> cells(Assessment assessment) {
        if (!(assessment.subject() instanceof LinkageDecision decision)) {
            return List.of(Shown.NONE, Shown.NONE, Shown.NONE, Shown.NONE);
        }
        LinkageView view = LinkageView.KEY.compute(decision, canvas.profile());
        return List.of(
                Shown.typed(decision.field(LinkageField.GRADE)),
                ProposalBlock.action(canvas, view),
                Shown.yuan(ProposalBlock.proposed(view)),
                Shown.yuan(view.amount(LinkageField.NEXT_AMOUNT)));
    }

    @Override
    public void results(Canvas page, Decoded<?> input, Assessment assessment, Facts facts, boolean full) {
        if (assessment.subject() instanceof LinkageDecision decision) {
            new ProposalBlock(page, decision).write();
        }
        if (assessment instanceof LinkageAssessment linkage) {
            new EffectsBlock(page).write(linkage);
        }
        if (assessment instanceof RectificationAssessment rectified) {
            new EffectsBlock(page).steps(rectified.steps(), rectified.subject());
        }
        if (assessment.subject() instanceof Rectification rectification) {
            new CellsTable(page)
                    .write(
                            page.say("问题台账", "Issues"),
                            rectification.issues(),
                            IssueColumn.TEXT,
                            IssueColumn.AMOUNT,
                            IssueColumn.RESPONSIBLE_BODY,
                            IssueColumn.STATE,
                            IssueColumn.DUE_DATE,
                            IssueColumn.PLAN,
                            IssueColumn.PROGRESS,
                            IssueColumn.VERIFICATION_DATE);
        }
    }
}
