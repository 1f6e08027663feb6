// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.CaseAssessment;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.supervision.DisclosureView;
import org.biaochi.report.page.StageContent;
import org.biaochi.report.page.StageWords;
import org.biaochi.report.page.Standing;
import org.biaochi.report.page.SubjectLine;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.ToDo;
import org.biaochi.report.words.YearNames;

/** Supervision (监督): circulars, disclosures and case files, by verdict, and what they leave to be done. Not thread-safe. */
public final class SupervisionContent implements StageContent {
    private static final int STEPS_KEPT = 10;

    private final StageWords words;
    private final VerdictStandings standings = new VerdictStandings(true);
    private final List<ToDo> todos = new ArrayList<>();

    private SupervisionContent(LocalText title, LocalText noun) {
        this.words = new StageWords(
                title,
                new LocalText("核对", "checked"),
                noun,
                new LocalText("没能核对", "not checked"),
                new LocalText("核对结论", "Outcome"),
                new LocalText("有错误须更正", "wrong"));
    }

    /** The content of a page on circulars (通报). */
    public static SupervisionContent circular() {
        return new SupervisionContent(
                new LocalText("预算绩效管理通报核对报告", "Check of circulars"), new LocalText("通报", "circulars"));
    }

    /** The content of a page on disclosures (公开). */
    public static SupervisionContent disclosure() {
        return new SupervisionContent(
                new LocalText("绩效信息公开核对报告", "Check of disclosures"), new LocalText("公开材料", "disclosures"));
    }

    @Override
    public StageWords words() {
        return words;
    }

    @Override
    public Optional<LocalText> kind(Subject subject) {
        if (subject instanceof CaseFile) {
            return Optional.of(new LocalText("预警案卷", "case file"));
        }
        return subject instanceof Disclosure disclosure
                ? DisclosureView.occasion(disclosure).map(SupervisionContent::words)
                : Optional.empty();
    }

    private static LocalText words(DisclosureView.Occasion occasion) {
        return switch (occasion) {
            case BUDGET -> new LocalText("随预算公开", "with the budget");
            case FINAL_ACCOUNTS -> new LocalText("随决算公开", "with the final accounts");
        };
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
        ToDo.of(assessment).stream()
                .limit(Math.max(0, STEPS_KEPT - todos.size()))
                .forEach(todos::add);
    }

    @Override
    public List<LocalText> steps() {
        return todos.stream()
                .sorted(Comparator.comparing(todo -> !todo.late()))
                .map(todo -> new LocalText(
                        (todo.late() ? "马上办：" : "要办：") + todo.text().zh(),
                        (todo.late() ? "now: " : "to do: ") + todo.text().en()))
                .toList();
    }

    @Override
    public LocalText counted(long subjects) {
        String all = Numbers.grouped(subjects);
        return new LocalText("共核对 " + all + " 份", all + " checked");
    }

    @Override
    public void results(Canvas page, Decoded<?> input, Assessment assessment, Facts facts, boolean full) {
        if (assessment instanceof SupervisionAssessment supervision) {
            YearNames names = new YearNames(supervision.subject());
            new DutiesBlock(page).write(supervision.obligations());
            new RankingBlock(page, names).write(supervision.rankings());
            new SharesBlock(page, names).write(supervision.kpis());
            new RegisterBlock(page, supervision.subject()).write(supervision.register());
        }
        if (assessment instanceof CaseAssessment file) {
            new CaseBlock(page).write(file);
        }
    }
}
