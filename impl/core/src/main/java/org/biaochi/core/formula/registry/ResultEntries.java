// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.CaseTransitions;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.formula.linkage.Cuts;
import org.biaochi.core.formula.linkage.NextAmount;
import org.biaochi.core.formula.linkage.TransferShares;
import org.biaochi.core.formula.supervision.CoverageRates;
import org.biaochi.core.formula.supervision.Ranking;

/** F40 to F43, F50 to F56, F70 and F71. */
final class ResultEntries {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    static final List<Entry> ALL = List.of(
            Entry.of(NextAmount.F40, ResultEntries::next),
            Entry.named(
                    Cuts.F41,
                    List.of("base", "monitorCut", "evalCut", "supervisionCut", "cuts"),
                    (in, terms) -> Cuts.combined(in.number("base"), cuts(in), terms)),
            Entry.of(
                    Cuts.F42,
                    (in, terms) -> Cuts.release(in.number("computed"), in.flag("rectifyFirst"), in.flag("closed"))),
            Entry.of(TransferShares.F43, (in, terms) -> TransferShares.of(in.number("pool"), districts(in)))
                    .requiring("items"),
            Entry.of(CoverageRates.F50, (in, terms) -> CoverageRates.goals(in.number("approved"), in.number("needed"))),
            Entry.of(
                    CoverageRates.F51,
                    (in, terms) ->
                            CoverageRates.monitoring(in.number("submitted"), in.number("alive"), in.number("exempt"))),
            Entry.of(
                    CoverageRates.F52,
                    (in, terms) -> CoverageRates.selfEvaluation(in.number("submitted"), in.number("all"))),
            Entry.of(
                    CoverageRates.F53,
                    (in, terms) -> CoverageRates.application(in.number("withEffect"), in.number("finalised"))),
            Entry.of(
                    CoverageRates.F54,
                    (in, terms) ->
                            CoverageRates.disclosure(in.number("onTime"), in.number("must"), in.number("exempt"))),
            Entry.of(
                    CoverageRates.F55,
                    (in, terms) -> CoverageRates.rectification(
                            in.number("closed"), in.number("closedOnTime"), in.number("due"))),
            Entry.of(
                            Ranking.F56,
                            (in, terms) -> Ranking.of(
                                    in.numbersByName("scores"),
                                    in.optionalCount("topN"),
                                    in.optionalCount("bottomN"),
                                    terms))
                    .requiring("scores"),
            Entry.named(
                    Deadline.F70,
                    List.of("start", "n", "unit", "holidays", "makeUpWorkdays", "from", "to", "today"),
                    ResultEntries::deadline),
            Entry.of(CaseTransitions.F71, ResultEntries::transition));

    private ResultEntries() {}

    private static Result<?> next(FormulaInputs in, Terms terms) {
        return NextAmount.of(
                in.flagOr("graded", true),
                in.number("base"),
                in.flagOr("exempt", false),
                in.choice("action", BudgetAction.class),
                new NextAmount.Decision(
                        in.number("r"),
                        in.number("request"),
                        in.number("units"),
                        in.number("quotaOld"),
                        in.number("quotaNew")),
                terms);
    }

    /** A named cut that is null is missing; one that is not named was not made. */
    private static Map<String, Value<Rational>> cuts(FormulaInputs in) {
        Map<String, Value<Rational>> cuts = new LinkedHashMap<>();
        for (String name : List.of("monitorCut", "evalCut", "supervisionCut")) {
            if (in.has(name)) {
                cuts.put(name, in.number(name));
            }
        }
        cuts.putAll(in.numbersByName("cuts"));
        return cuts;
    }

    private static List<TransferShares.Item> districts(FormulaInputs in) {
        List<TransferShares.Item> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (FormulaInputs item : in.objects("items", "code", "b", "k")) {
            Value<String> code = item.text("code");
            if (!code.isPresent() || !codes.add(code.get())) {
                throw item.refusal("code", "每一项都要有 code，且不能重复", "every item needs a code of its own");
            }
            items.add(new TransferShares.Item(code.get(), item.number("b"), item.number("k")));
        }
        return items;
    }

    private static Result<?> deadline(FormulaInputs in, Terms terms) {
        return Deadline.of(
                in.day("start"),
                in.count("n"),
                in.choice("unit", DayUnit.class),
                Value.present(calendar(in)),
                in.day("today"),
                terms);
    }

    private static WorkingCalendar calendar(FormulaInputs in) {
        Value<LocalDate> from = in.day("from");
        Value<LocalDate> to = in.day("to");
        try {
            return new WorkingCalendar(
                    from.isPresent() ? from.get() : FIRST_DAY,
                    to.isPresent() ? to.get() : LAST_DAY,
                    in.days("holidays"),
                    in.days("makeUpWorkdays"));
        } catch (IllegalArgumentException e) {
            String[] text = String.valueOf(e.getMessage()).split(" / ", 2);
            throw in.refusal("holidays", text[0], text[text.length - 1]);
        }
    }

    private static Result<?> transition(FormulaInputs in, Terms terms) {
        return CaseTransitions.check(state(in, "from"), state(in, "to"), reply(in), terms);
    }

    /** An unknown state fails like a step that the table does not have. */
    private static Value<CaseState> state(FormulaInputs in, String name) {
        Value<String> text = in.text(name);
        if (!text.isPresent()) {
            return Value.missing(name);
        }
        CaseState state = FormulaInputs.named(CaseState.class).get(text.get());
        return state == null ? Value.error(CaseTransitions.ILLEGAL) : Value.present(state);
    }

    private static Value<CaseTransitions.Reply> reply(FormulaInputs in) {
        Value<FormulaInputs> given = in.object("reply", "causeClass", "text", "measure", "date");
        if (!given.isPresent()) {
            return Value.missing("reply");
        }
        FormulaInputs reply = given.get();
        return Value.present(new CaseTransitions.Reply(
                blankIfMissing(reply.text("causeClass")),
                blankIfMissing(reply.text("text")),
                blankIfMissing(reply.text("measure")),
                blankIfMissing(reply.text("date"))));
    }

    private static String blankIfMissing(Value<String> text) {
        return text.isPresent() ? text.get() : "";
    }
}
