// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.AllocationColumn;
import org.biaochi.api.linkage.CutColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageDimensionColumn;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.ReleaseColumn;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.linkage.Cuts;
import org.biaochi.core.formula.linkage.NextAmount;
import org.biaochi.core.linkage.LinkageParameters;
import org.biaochi.core.linkage.LinkageTable;
import org.biaochi.core.linkage.LinkageView;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.BasisList;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.CellsTable;
import org.biaochi.report.parts.Shown;

/** What linkage proposes for one object beside what was decided, in 元, and what the decision consists of. */
final class ProposalBlock {
    private final Canvas canvas;
    private final Html html;
    private final LinkageDecision decision;
    private final LinkageView view;

    ProposalBlock(Canvas canvas, LinkageDecision decision) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.decision = decision;
        this.view = LinkageView.KEY.compute(decision, canvas.profile());
    }

    void write() {
        html.open("div", "class", "rule").leaf("h4", canvas.say("建议和决定（元）", "Proposal and decision in yuan"));
        proposal();
        parts();
        html.close("div").newLine();
    }

    /** The measure that the place's table leads to; a dash if it leads to none. */
    static String action(Canvas canvas, LinkageView view) {
        Value<LinkageTable.Row> row = view.proposal();
        if (!row.isPresent()) {
            return Shown.NONE;
        }
        String rate = row.get().rate().map(share -> " " + Shown.percent(share)).orElse("");
        return canvas.say(row.get().action().term(), row.get().action().name()) + rate;
    }

    /** The amount proposed for next year. */
    static Value<Rational> proposed(LinkageView view) {
        Value<NextAmount> next = view.next().value();
        return next.isPresent()
                ? next.get().amount().map(Value::present).orElse(Value.notApplicable("NO_ACTION"))
                : Value.missing(next.code());
    }

    private void proposal() {
        Value<Rational> base = view.base();
        Value<Rational> proposed = proposed(view);
        Value<Rational> decided = view.amount(LinkageField.NEXT_AMOUNT);
        html.open("dl", "class", "fields");
        field(
                canvas.say("评价类别和等级", "Evaluation and grade"),
                typed(LinkageField.EVALUATION_KIND) + "　" + typed(LinkageField.GRADE));
        field(canvas.say("建议措施", "Proposed measure"), action(canvas, view));
        if (!view.proposedMeasures().isEmpty()) {
            field(
                    canvas.say("预算以外的措施", "Beside the budget"),
                    String.join(
                            canvas.say("、", ", "),
                            view.proposedMeasures().stream()
                                    .map(measure -> canvas.say(measure.term(), measure.name()))
                                    .toList()));
        }
        field(canvas.say("基数", "Base"), Shown.yuan(base));
        field(canvas.say("建议安排数", "Proposed amount"), Shown.yuan(proposed));
        field(canvas.say("决定安排数", "Amount decided"), Shown.yuan(decided));
        if (proposed.isPresent() && decided.isPresent()) {
            field(
                    canvas.say("决定比建议多", "Decided above proposed"),
                    Shown.yuan(Value.present(decided.get().minus(proposed.get()))));
        }
        Value<Boolean> exempt = view.exempt();
        if (exempt.isPresent() && exempt.get()) {
            field(canvas.say("不得核减", "Must not be cut"), typed(LinkageField.EXPENDITURE_CLASS));
        }
        if (!decision.cuts().isEmpty()) {
            field(
                    canvas.say("合并核减数", "Cuts together"),
                    Shown.yuan(view.combinedCut().value()));
        }
        if (decision.field(LinkageField.RECTIFY_FIRST).isValue()) {
            Value<Cuts.Release> release = view.release().value();
            field(
                    canvas.say("先整改后安排，现在可下达", "Releasable before rectification"),
                    Shown.yuan(release.isPresent() ? Value.present(release.get().releasable()) : Value.missing("")));
        }
        field(canvas.say("另行决定的理由", "Reason of another decision"), typed(LinkageField.OVERRIDE_REASON));
        field(canvas.say("另行决定的批准人", "Authority of another decision"), typed(LinkageField.OVERRIDE_AUTHORITY));
        field(
                canvas.say("决定单位和日期", "Decided by, on"),
                typed(LinkageField.DECIDED_BY) + "　" + typed(LinkageField.DECISION_DATE));
        html.leaf("dt", canvas.say("建议的依据", "Basis of the proposal")).open("dd");
        BasisList.write(
                html,
                canvas.language(),
                canvas.profile().setting(LinkageParameters.TABLE).bases().stream()
                        .flatMap(id -> canvas.profile().basis(id).stream())
                        .toList());
        html.close("dd").close("dl");
    }

    private void field(String label, String value) {
        if (!value.equals(Shown.NONE)) {
            html.leaf("dt", label).leaf("dd", value);
        }
    }

    private String typed(LinkageField field) {
        return Shown.typed(decision.field(field));
    }

    private void parts() {
        CellsTable rows = new CellsTable(canvas);
        rows.write(
                canvas.say("决定的措施", "Measures"),
                decision.actions(),
                ActionColumn.VERB,
                ActionColumn.RATE,
                ActionColumn.AMOUNT,
                ActionColumn.CAUSE,
                ActionColumn.TARGET,
                ActionColumn.REASON,
                ActionColumn.DOCUMENT,
                ActionColumn.BASIS);
        rows.write(canvas.say("核减台账", "Cuts"), decision.cuts(), CutColumn.SOURCE, CutColumn.AMOUNT, CutColumn.BASIS);
        rows.write(
                canvas.say("下达记录", "Releases"),
                decision.releases(),
                ReleaseColumn.DATE,
                ReleaseColumn.AMOUNT,
                ReleaseColumn.DOCUMENT);
        rows.write(
                canvas.say("转移支付分配", "Shares in transfers"),
                decision.allocations(),
                AllocationColumn.CODE,
                AllocationColumn.NAME,
                AllocationColumn.BASE,
                AllocationColumn.FACTOR,
                AllocationColumn.AMOUNT);
        rows.write(
                canvas.say("挂钩维度", "Dimensions"),
                decision.dimensions(),
                LinkageDimensionColumn.NAME,
                LinkageDimensionColumn.WEIGHT,
                LinkageDimensionColumn.SCORE,
                LinkageDimensionColumn.TEXT);
    }
}
