// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.report.page.Standing;
import org.biaochi.report.page.Standing.Weight;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Wording;

/** Where a subject stands at the gate into the budget. Immutable. */
final class GateStandings {
    private final Map<GateDecision, Standing> byDecision = new EnumMap<>(GateDecision.class);
    private final Standing draft = Standing.draft();

    GateStandings() {
        add(
                GateDecision.BLOCK,
                new LocalText("财政部门不予安排；原因和由谁办逐份列出", "finance refuses; why and who acts stands with each"),
                Marks.Mark.STOP,
                Weight.URGENT);
        add(
                GateDecision.RESUBMIT,
                new LocalText("退回单位修改，重新报送", "the unit amends and submits again"),
                Marks.Mark.BACK,
                Weight.URGENT);
        add(
                GateDecision.PASS_WITH_FIX,
                new LocalText("单位逐项完善、补充或说明理由", "the unit mends, supplies or states reasons"),
                Marks.Mark.WARN,
                Weight.NORMAL);
        add(GateDecision.PASS, new LocalText("单位不用改", "nothing for the unit to do"), Marks.Mark.GOOD, Weight.GOOD);
    }

    private void add(GateDecision decision, LocalText whoActs, Marks.Mark mark, Weight weight) {
        byDecision.put(decision, new Standing(decision.name(), Wording.gate(decision), whoActs, mark, weight));
    }

    /** The heaviest first. */
    List<Standing> all() {
        List<Standing> all = List.of(
                of(GateDecision.BLOCK),
                of(GateDecision.RESUBMIT),
                of(GateDecision.PASS_WITH_FIX),
                of(GateDecision.PASS));
        List<Standing> withDraft = new ArrayList<>(all);
        withDraft.add(draft);
        return withDraft;
    }

    /** What may go on first, as whoever decides reads it. */
    List<Standing> bestFirst() {
        return List.of(
                of(GateDecision.PASS),
                of(GateDecision.PASS_WITH_FIX),
                of(GateDecision.RESUBMIT),
                of(GateDecision.BLOCK),
                draft);
    }

    private Standing of(GateDecision decision) {
        return byDecision.getOrDefault(decision, draft);
    }

    Standing of(Assessment assessment) {
        return assessment.gate().map(Gate::decision).map(this::of).orElse(draft);
    }
}
