// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.linkage.ActionColumn;
import org.biaochi.api.linkage.AllocationColumn;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.linkage.CutColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.NonBudgetAction;
import org.biaochi.api.linkage.PriorityShare;
import org.biaochi.api.linkage.ReleaseColumn;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.casefile.CaseWords;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.linkage.Cuts;
import org.biaochi.core.formula.linkage.NextAmount;
import org.biaochi.core.formula.linkage.TransferShares;
import org.biaochi.core.goal.AmountUnit;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Folding;

/**
 * A linkage decision as rules read it, under a profile, with what linkage proposes. Amounts in 元; what cannot be read is MISSING
 * under the key of its cell. Readings are pure. Immutable.
 */
public final class LinkageView {
    /** The view of a decision under a profile. */
    public static final Derived<LinkageDecision, LinkageView> KEY = Derived.of("linkage view", LinkageView::new);

    /** The place of the measures. */
    public static final Place ACTIONS = Place.ROOT.child("actions");

    /** The place of the cuts. */
    public static final Place CUTS = Place.ROOT.child("cuts");

    /** The place of the shares in transfers. */
    public static final Place ALLOCATIONS = Place.ROOT.child("allocations");

    /** The place of the dimensions. */
    public static final Place DIMENSIONS = Place.ROOT.child("dimensions");

    /** The place of the demands in their order. */
    public static final Place PRIORITIES = Place.ROOT.child("priorities");

    private final LinkageDecision decision;
    private final Profile profile;
    private final Terms terms;

    private LinkageView(LinkageDecision decision, Profile profile) {
        this.decision = decision;
        this.profile = profile;
        this.terms = profile.compiled(Terms.KEY);
    }

    /** The decision as typed. */
    public LinkageDecision decision() {
        return decision;
    }

    /** The place of a field. */
    public static Place place(LinkageField field) {
        return Place.ROOT.child(field.key());
    }

    /** A field, normalised; empty if blank or absent. */
    public String text(LinkageField field) {
        return Reading.text(decision.field(field));
    }

    /** The state of a field after normalisation. */
    public Typed.State state(LinkageField field) {
        return Reading.state(decision.field(field));
    }

    /** An amount of the single cells. */
    public Value<Rational> amount(LinkageField field) {
        return amount(field, decision.field(field));
    }

    /** An amount of a row. */
    public <K extends Enum<K> & CellKey> Value<Rational> amount(Cells<K> row, K column) {
        return amount(column, row.get(column));
    }

    /** A cell as an amount, in the unit of the decision. */
    public Value<Rational> amount(CellKey key, Typed cell) {
        return unit().amount(key, cell);
    }

    /** The unit of amounts without one of their own. */
    public AmountUnit unit() {
        return AmountUnit.of(decision.field(LinkageField.AMOUNT_UNIT));
    }

    /** A day of the single cells. */
    public Value<LocalDate> day(LinkageField field) {
        return Reading.day(field, decision.field(field));
    }

    /** Whether a decision stands: a measure, an amount or its day is there. */
    public boolean isDecided() {
        return state(LinkageField.DECISION_DATE) == Typed.State.VALUE
                || state(LinkageField.NEXT_AMOUNT) == Typed.State.VALUE
                || decision.actions().stream().anyMatch(row -> Reading.said(row.get(ActionColumn.VERB)));
    }

    /** Whether the evaluation is final; UNKNOWN if nothing says so. */
    public Truth isFinal() {
        String said = text(LinkageField.EVALUATION_STATE);
        if (!said.isEmpty()) {
            return Reading.isFinal(said);
        }
        return state(LinkageField.FINAL_DATE) == Typed.State.VALUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether it was evaluated: as the form says, else by the grade, where a blank one says that it was not. */
    public Value<Boolean> evaluated() {
        Truth said = Reading.yesOrNo(text(LinkageField.EVALUATED));
        if (!said.isUnknown()) {
            return Value.present(said.isTrue());
        }
        if (state(LinkageField.EVALUATED) == Typed.State.VALUE) {
            return Value.missing(LinkageField.EVALUATED.key());
        }
        Truth graded = Reading.stands(state(LinkageField.GRADE));
        return graded.isUnknown() ? Value.missing(LinkageField.GRADE.key()) : Value.present(graded.isTrue());
    }

    /** What the place proposes beside the budget for the grade; nothing where nothing was evaluated. */
    public List<NonBudgetAction> proposedMeasures() {
        return profile.compiled(LinkageMeasures.KEY)
                .of(text(LinkageField.GRADE), Words.evaluationKind(text(LinkageField.EVALUATION_KIND)));
    }

    /** What the profile's table leads to. */
    public Value<LinkageTable.Row> proposal() {
        return profile.compiled(LinkageTable.KEY)
                .find(
                        text(LinkageField.GRADE),
                        Words.evaluationKind(text(LinkageField.EVALUATION_KIND)),
                        Words.temporalKind(text(LinkageField.TEMPORAL_KIND)),
                        satisfaction());
    }

    /** Satisfaction in percent, whether written as 70%, 70 or 0.7. */
    private Value<Rational> satisfaction() {
        Value<Rational> read = Reading.number(LinkageField.SATISFACTION, decision.field(LinkageField.SATISFACTION));
        return read.isPresent() && !read.get().isAbove(Rational.ONE)
                ? Value.present(read.get().times(Rational.HUNDRED))
                : read;
    }

    /** The amount that is adjusted: as stated, else the one that the table or the profile names. */
    public Value<Rational> base() {
        if (state(LinkageField.BASE) == Typed.State.VALUE) {
            return amount(LinkageField.BASE);
        }
        Value<LinkageTable.Row> row = proposal();
        Optional<LinkageBase> asked = row.isPresent() ? row.get().base() : Optional.empty();
        Value<Rational> named = asked.or(() -> terms.find(LinkageParameters.BASE))
                .map(base -> amount(base.field()))
                .orElse(Value.missing(LinkageField.BASE.key()));
        return named.isPresent() ? named : Value.missing(LinkageField.BASE.key());
    }

    /** Whether the expenditure belongs to a class that linkage must not cut; one of several classes suffices. */
    public Value<Boolean> exempt() {
        String classes = text(LinkageField.EXPENDITURE_CLASS);
        if (classes.isEmpty()) {
            return Value.missing(LinkageField.EXPENDITURE_CLASS.key());
        }
        List<String> exempt = profile.find(LinkageParameters.EXEMPT_CLASSES).orElse(List.of()).stream()
                .map(Folding::normalise)
                .toList();
        for (String one : classes.split("[,、;,/]")) {
            if (exempt.contains(one.strip())) {
                return Value.present(true);
            }
        }
        return Value.present(false);
    }

    /** The verb of a measure that touches money or policy; empty if it is another or unknown. */
    public static Optional<BudgetAction> action(Cells<ActionColumn> row) {
        return Words.budgetAction(Reading.text(row.get(ActionColumn.VERB)));
    }

    /** Whether the verb of a measure is one that the product knows. */
    public static boolean isKnown(Cells<ActionColumn> row) {
        String verb = Reading.text(row.get(ActionColumn.VERB));
        return Words.budgetAction(verb).isPresent()
                || Words.nonBudgetAction(verb).isPresent();
    }

    /** F40: what linkage proposes for next year. The decision gives what the verb of the table asks for beyond the table. */
    public Result<NextAmount> next() {
        Value<LinkageTable.Row> row = proposal();
        Value<BudgetAction> action = row.isPresent() ? Value.present(row.get().action()) : Value.missing(row.code());
        return NextAmount.of(evaluated(), base(), exempt(), action, given(row), terms);
    }

    private NextAmount.Decision given(Value<LinkageTable.Row> row) {
        if (!row.isPresent()) {
            return NextAmount.Decision.NONE;
        }
        BudgetAction proposed = row.get().action();
        Cells<ActionColumn> stated = decision.actions().stream()
                .filter(each -> action(each).filter(proposed::equals).isPresent())
                .findFirst()
                .orElse(Cells.of(ActionColumn.class).build());
        return new NextAmount.Decision(
                row.get()
                        .rate()
                        .map(Value::present)
                        .orElseGet(() -> proposed == BudgetAction.RATE
                                ? number(stated, ActionColumn.RATE)
                                : Value.missing(ActionColumn.RATE.key())),
                amount(LinkageField.REQUEST),
                number(stated, ActionColumn.UNITS),
                amount(stated, ActionColumn.QUOTA_OLD),
                amount(stated, ActionColumn.QUOTA_NEW));
    }

    /** A number of a row. */
    <K extends Enum<K> & CellKey> Value<Rational> number(Cells<K> row, K column) {
        return Reading.number(column, row.get(column));
    }

    /** The verb that the table leads to; MISSING under the key of the field that decides. */
    public Value<BudgetAction> proposedAction() {
        Value<LinkageTable.Row> row = proposal();
        return row.isPresent() ? Value.present(row.get().action()) : Value.missing(row.code());
    }

    /** The amount that F40 proposes; NOT_APPLICABLE where nothing was evaluated, so that nothing is good by default. */
    public Value<Rational> proposedNext() {
        Value<NextAmount> next = next().value();
        Value<Rational> stopped = Given.stop(next);
        return stopped != null
                ? stopped
                : next.get().amount().map(Value::present).orElse(Value.notApplicable(NextAmount.NO_ACTION.toString()));
    }

    /**
     * The cuts by source, each source once; MISSING where an amount is, or where the profile asks for a source that is
     * not there.
     */
    public Map<String, Value<Rational>> cuts() {
        Map<String, Value<Rational>> cuts = new LinkedHashMap<>();
        for (Cells<CutColumn> row : decision.cuts()) {
            cuts.merge(Reading.text(row.get(CutColumn.SOURCE)), amount(row, CutColumn.AMOUNT), LinkageView::sum);
        }
        for (String source : profile.find(LinkageParameters.CUT_SOURCES).orElse(List.of())) {
            cuts.putIfAbsent(Folding.normalise(source), Value.missing(CUTS.name()));
        }
        return cuts;
    }

    private static Value<Rational> sum(Value<Rational> one, Value<Rational> other) {
        Value<Rational> stopped = Given.stop(one, other);
        return stopped != null ? stopped : Value.present(one.get().plus(other.get()));
    }

    /** F41: what the cuts make together. */
    public Result<Rational> combinedCut() {
        return Cuts.combined(base(), cuts(), terms);
    }

    /** The cut that was applied: as stated, else the base less the amount decided, nothing where that is more. */
    public Value<Rational> appliedCut() {
        if (state(LinkageField.APPLIED_CUT) == Typed.State.VALUE) {
            return amount(LinkageField.APPLIED_CUT);
        }
        Value<Rational> base = base();
        Value<Rational> next = amount(LinkageField.NEXT_AMOUNT);
        if (!base.isPresent() || !next.isPresent()) {
            return base.isPresent() ? next : base;
        }
        return Value.present(base.get().minus(next.get()).max(Rational.ZERO));
    }

    /** What the measures mean in money, or what the proposal would; an error where a measure cannot mean what it says. */
    public List<BudgetEffect> effects() {
        return BudgetEffects.of(this);
    }

    /** The demands in the order in which they are served, with what each gets. */
    public List<PriorityShare> priorities() {
        return PriorityOrder.of(this);
    }

    /** What 三保 lacks in 元; NOT_APPLICABLE without demands, MISSING where one of 三保 cannot be told. */
    public Value<BigDecimal> guaranteeGap() {
        return PriorityOrder.gap(priorities());
    }

    /** Whether it must be rectified first. */
    public Truth rectifyFirst() {
        return Reading.yesOrNo(text(LinkageField.RECTIFY_FIRST));
    }

    /** Whether that rectification is closed. */
    public Truth rectified() {
        return CaseWords.state(text(LinkageField.RECTIFICATION_STATE))
                .map(state -> Truth.of(state == CaseState.CLOSED))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether funds were released: by the list of releases, else by the amount released so far. */
    public Truth released() {
        if (!decision.releases().isEmpty()) {
            return Truth.any(decision.releases(), row -> positive(amount(row, ReleaseColumn.AMOUNT)));
        }
        Truth stands = Reading.stands(state(LinkageField.RELEASED_AMOUNT));
        return stands.isTrue() ? positive(amount(LinkageField.RELEASED_AMOUNT)) : stands;
    }

    private static Truth positive(Value<Rational> amount) {
        return amount.isPresent() ? Truth.of(amount.get().signum() > 0) : Truth.UNKNOWN;
    }

    /** F42: what may be released of the amount decided. */
    public Result<Cuts.Release> release() {
        return Cuts.release(
                amount(LinkageField.NEXT_AMOUNT),
                flag(rectifyFirst(), LinkageField.RECTIFY_FIRST),
                flag(rectified(), LinkageField.RECTIFICATION_STATE));
    }

    private static Value<Boolean> flag(Truth truth, LinkageField field) {
        return truth.isUnknown() ? Value.missing(field.key()) : Value.present(truth.isTrue());
    }

    /** F43: the pool shared out by base and performance factor; empty if nothing is shared out or a district stands twice. */
    public Optional<Result<Map<String, BigDecimal>>> shares() {
        Set<String> codes = new HashSet<>();
        List<TransferShares.Item> items = new ArrayList<>();
        for (Cells<AllocationColumn> row : decision.allocations()) {
            String code = Reading.text(row.get(AllocationColumn.CODE));
            if (code.isEmpty() || !codes.add(code)) {
                return Optional.empty();
            }
            items.add(new TransferShares.Item(
                    code,
                    amount(row, AllocationColumn.BASE),
                    Reading.number(AllocationColumn.FACTOR, row.get(AllocationColumn.FACTOR))));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(TransferShares.of(amount(LinkageField.POOL), items));
    }
}
