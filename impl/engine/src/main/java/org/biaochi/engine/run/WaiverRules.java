// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.core.card.RuleCards;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.engine.run.WaiverUse.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own rules: they look at the waivers of a request, whatever the subject. Places are {@code /waivers/0} and so on
 * in the list that was handed in. Asked only where the profile names them.
 */
final class WaiverRules {
    private static final RuleId UNUSED = RuleId.of("WV-001");
    private static final RuleId EXPIRED = RuleId.of("WV-002");
    private static final RuleId TOO_WIDE = RuleId.of("WV-003");
    private static final RuleId UNAPPROVED = RuleId.of("WV-004");
    private static final RuleId UNWAIVABLE = RuleId.of("WV-005");
    private static final List<RuleId> IDS = List.of(UNUSED, EXPIRED, TOO_WIDE, UNAPPROVED, UNWAIVABLE);
    private static final List<RuleCard> CARDS = RuleCards.read(WaiverRules.class, "rules", IDS);
    private static final Place WAIVERS = Place.ROOT.child("waivers");

    private static final Map<RuleId, RuleAnswer> WITHOUT_WAIVERS = withoutWaivers();

    private WaiverRules() {}

    private static Map<RuleId, RuleAnswer> withoutWaivers() {
        Map<RuleId, RuleAnswer> answers = new TreeMap<>();
        IDS.forEach(id -> answers.put(id, RuleAnswer.of(id, 0, List.of())));
        return Map.copyOf(answers);
    }

    static boolean owns(RuleId rule) {
        return rule.compareTo(UNUSED) >= 0 && IDS.contains(rule);
    }

    static List<RuleCard> cards() {
        return CARDS;
    }

    /** Answers in the rows of the plan, once everything else was asked and waived. */
    static void answer(WaiverUse use, Plan plan, boolean draft, @Nullable RuleAnswer[] answers) {
        for (RuleId id : IDS) {
            Integer row = plan.row(id);
            if (row != null && plan.heads().get(row).setting().enabled()) {
                answers[row] = use.isEmpty() ? WITHOUT_WAIVERS.get(id) : answer(id, use, plan, draft);
            }
        }
    }

    private static RuleAnswer answer(RuleId id, WaiverUse use, Plan plan, boolean draft) {
        if (id.equals(UNUSED)) {
            return draft
                    ? RuleAnswer.without(id, Outcome.SKIPPED, Reason.DRAFT)
                    : each(id, use, i -> unused(use, i, plan));
        }
        if (id.equals(EXPIRED)) {
            return each(id, use, i -> outsideItsDays(use, i));
        }
        if (id.equals(TOO_WIDE)) {
            return each(id, use, i -> tooWide(use, i));
        }
        if (id.equals(UNAPPROVED)) {
            return each(id, use, i -> unapproved(use, i));
        }
        return each(id, use, i -> use.standing(i) == Standing.UNWAIVABLE ? defect(use, i) : null);
    }

    private static RuleAnswer each(RuleId id, WaiverUse use, IntFunction<@Nullable Defect> judge) {
        List<Defect> defects = new ArrayList<>();
        int passed = 0;
        for (int i = 0; i < use.size(); i++) {
            if (use.concernsThis(i)) {
                Defect defect = judge.apply(i);
                if (defect == null) {
                    passed++;
                } else {
                    defects.add(defect);
                }
            }
        }
        return RuleAnswer.of(id, passed, defects);
    }

    private static @Nullable Defect unused(WaiverUse use, int index, Plan plan) {
        if (use.standing(index) != Standing.HOLDS || use.covered(index) > 0) {
            return null;
        }
        Waiver waiver = use.waiver(index);
        if (plan.row(waiver.rule()) == null) {
            return defect(use, index).pattern("unknown");
        }
        return waiver.kind() == Waiver.Kind.UNDECIDED ? defect(use, index).pattern("decided") : defect(use, index);
    }

    private static @Nullable Defect outsideItsDays(WaiverUse use, int index) {
        Waiver waiver = use.waiver(index);
        Arguments given = arguments(use, index);
        return switch (use.standing(index)) {
            case EXPIRED ->
                defect(use, index).with(given.with("expires", waiver.expires().orElseThrow()));
            case NOT_YET ->
                defect(use, index)
                        .pattern("notYet")
                        .with(given.with("applied", waiver.appliedOn().orElseThrow()));
            default -> null;
        };
    }

    private static @Nullable Defect tooWide(WaiverUse use, int index) {
        Waiver waiver = use.waiver(index);
        boolean wide = use.standing(index) == Standing.HOLDS
                && waiver.kind() == Waiver.Kind.FINDING
                && waiver.place().isEmpty()
                && waiver.subject().isEmpty()
                && waiver.findingId().isEmpty()
                && use.covered(index) > 1;
        return wide ? defect(use, index).with(arguments(use, index).with("count", use.covered(index))) : null;
    }

    private static @Nullable Defect unapproved(WaiverUse use, int index) {
        return switch (use.standing(index)) {
            case UNAPPROVED -> defect(use, index);
            case SELF_APPROVED -> defect(use, index).pattern("self");
            default -> null;
        };
    }

    private static Defect defect(WaiverUse use, int index) {
        return Defect.at(WAIVERS.child(index)).with(arguments(use, index));
    }

    private static Arguments arguments(WaiverUse use, int index) {
        Waiver waiver = use.waiver(index);
        return Arguments.of("rule", waiver.rule().toString()).with("by", waiver.by());
    }
}
