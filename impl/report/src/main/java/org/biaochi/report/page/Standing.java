// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** Where a subject stands at the gate, in the order in which the report tells it. */
enum Standing {
    BLOCK(GateDecision.BLOCK),
    RESUBMIT(GateDecision.RESUBMIT),
    PASS_WITH_FIX(GateDecision.PASS_WITH_FIX),
    PASS(GateDecision.PASS),
    /** No decision was taken: a draft. */
    OPEN(null);

    private final @Nullable GateDecision decision;

    Standing(@Nullable GateDecision decision) {
        this.decision = decision;
    }

    static Standing of(Assessment assessment) {
        return assessment.gate().map(Gate::decision).map(Standing::of).orElse(OPEN);
    }

    private static Standing of(GateDecision decision) {
        return switch (decision) {
            case PASS -> PASS;
            case PASS_WITH_FIX -> PASS_WITH_FIX;
            case RESUBMIT -> RESUBMIT;
            case BLOCK -> BLOCK;
        };
    }

    LocalText words() {
        return decision == null ? new LocalText("草稿，未下结论", "draft, no decision") : Wording.gate(decision);
    }

    /** Who has to act, and how. */
    LocalText whoActs() {
        return switch (this) {
            case BLOCK -> new LocalText("财政部门不予安排；单位重做后再报", "finance refuses; the unit starts over");
            case RESUBMIT -> new LocalText("退回单位修改，重新报送", "the unit amends and submits again");
            case PASS_WITH_FIX -> new LocalText("单位逐项完善、补充或说明理由", "the unit mends, supplies or states reasons");
            case PASS -> new LocalText("单位不用改", "nothing for the unit to do");
            case OPEN -> new LocalText("单位接着填报", "the unit goes on typing");
        };
    }

    /** The mark beside the words, so that colour never speaks alone. */
    Marks.Mark mark() {
        return switch (this) {
            case BLOCK -> Marks.Mark.STOP;
            case RESUBMIT -> Marks.Mark.BACK;
            case PASS_WITH_FIX -> Marks.Mark.WARN;
            case PASS -> Marks.Mark.GOOD;
            case OPEN -> Marks.Mark.ASK;
        };
    }

    boolean refuses() {
        return decision != null && decision.refuses();
    }
}
