// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.jspecify.annotations.Nullable;

/** Counts the answers of one rule place by place. Unused template rows count nowhere. */
final class Tally<P> {
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final AskedPlaces<?, P> places;
    private final RunLimits limits;
    private final int mergeAbove;
    private int @Nullable [] counts;
    private @Nullable List<Merging.Located> found;
    private @Nullable Map<String, Integer> unused;
    private @Nullable List<Missing> missing;
    private @Nullable List<Reason> reasons;
    private @Nullable Throwable cause;
    private boolean ended;
    private boolean lastFailed;
    private @Nullable Conclusion run;
    private int length;

    Tally(AskedPlaces<?, P> places, RunLimits limits, int mergeAbove) {
        this.places = places;
        this.limits = limits;
        this.mergeAbove = mergeAbove;
    }

    void add(P place, int position, Conclusion conclusion) {
        if (conclusion == run) {
            lastFailed = false;
            length++; // most rules give the very same answer at every place
            return;
        }
        lastFailed = conclusion.outcome() == Outcome.FAILED;
        if (Reason.UNUSED_ROW.equals(conclusion.reason())) {
            Map<String, Integer> sets = unused == null ? unused = new HashMap<>() : unused;
            sets.merge(places.setOf(place), 1, Integer::sum);
            return;
        }
        endRun();
        if (lastFailed) {
            count(conclusion, 1);
            locate(place, position, conclusion.defects());
        } else {
            run = conclusion;
            length = 1;
        }
    }

    /** Adds an answer that is no failure for so many places. */
    void addSame(Conclusion conclusion, int times) {
        lastFailed = false;
        if (conclusion == run) {
            length += times;
            return;
        }
        endRun();
        run = conclusion;
        length = times;
    }

    private void endRun() {
        if (run != null) {
            count(run, length);
            run = null;
        }
    }

    private void count(Conclusion conclusion, int times) {
        counts()[conclusion.outcome().ordinal()] += times;
        Reason reason = conclusion.reason();
        if (reason != null) {
            reasons = with(reasons, reason);
        }
        List<Missing> lacks = conclusion.missing();
        for (int i = 0; i < lacks.size(); i++) {
            missing = with(missing, lacks.get(i));
        }
    }

    private int[] counts() {
        int[] known = counts;
        return known == null ? counts = new int[OUTCOMES.length] : known;
    }

    private void locate(P place, int position, List<Defect> defects) {
        List<Merging.Located> all = found == null ? found = new ArrayList<>() : found;
        String set = places.setOf(place);
        for (Defect defect : defects) {
            if (tooLong(defect)) {
                overBudget(Reason.TEXT_LIMIT);
                return;
            }
            all.add(new Merging.Located(set, position, defect));
        }
        if (all.size() > limits.findings()) {
            overBudget(Reason.FINDINGS_LIMIT);
        }
    }

    private boolean tooLong(Defect defect) {
        for (Map.Entry<String, Object> argument : defect.arguments().values().entrySet()) {
            Object value = argument.getValue();
            if (value instanceof BigDecimal number && isShort(number)) {
                continue;
            }
            int length = value instanceof String text
                    ? text.length()
                    : defect.arguments().text(argument.getKey()).length();
            if (length > limits.textLength()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number cannot be too long however it is printed; printing one costs as much as finding it. */
    private boolean isShort(BigDecimal number) {
        return number.precision() <= limits.textLength() / 4
                && Math.abs((long) number.scale()) <= limits.textLength() / 4;
    }

    /** Ends the rule: what it found so far is not trusted. */
    void overBudget(Reason reason) {
        end(Outcome.OVER_BUDGET, reason);
        found = null;
    }

    /** Ends the rule: it threw, did not answer, or its plug-in left. What it found before stands. */
    void breakDown(Reason reason, @Nullable Throwable thrown) {
        end(Outcome.ERROR, reason);
        cause = thrown;
    }

    private void end(Outcome outcome, Reason reason) {
        endRun();
        counts()[outcome.ordinal()]++;
        reasons = with(reasons, reason);
        ended = true;
        lastFailed = false;
    }

    boolean ended() {
        return ended;
    }

    boolean lastFailed() {
        return lastFailed;
    }

    boolean isOf(AskedPlaces<?, ?> others) {
        return places == others;
    }

    /** The one answer, no failure and with one gap at most, that was given at every place; null if there is none such. */
    @Nullable
    Conclusion only() {
        Conclusion only = run;
        boolean alone = only != null
                && counts == null
                && unused == null
                && !places.open()
                && only.missing().size() <= 1;
        return alone ? only : null;
    }

    /** How often the last answer was given on end. */
    int length() {
        return length;
    }

    /** Forgets the one answer that was given. */
    void clear() {
        run = null;
        length = 0;
    }

    RuleAnswer answer(RuleId id) {
        endRun();
        Outcome headline = headline();
        if (places.open() && (headline == null || headline == Outcome.PASSED)) {
            headline = Outcome.UNDECIDED;
            counts()[headline.ordinal()]++;
            missing = with(missing, Missing.REST_OF_FORM);
        }
        if (headline == null) {
            headline = Outcome.NOT_APPLICABLE;
            reasons = with(reasons, Reason.NO_PLACE);
        }
        return new RuleAnswer(
                id,
                headline,
                counts(),
                merged(),
                missing == null ? List.of() : List.copyOf(missing),
                reasons == null ? List.of() : List.copyOf(reasons),
                cause);
    }

    private List<Defect> merged() {
        if (found == null) {
            return List.of();
        }
        return found.size() == 1 ? List.of(found.get(0).defect()) : Merging.merge(found, mergeAbove, this::setSizes);
    }

    private Map<String, Integer> setSizes() {
        if (unused == null) {
            return places.sizes();
        }
        Map<String, Integer> sizes = new HashMap<>(places.sizes());
        unused.forEach((set, count) -> sizes.merge(set, -count, Integer::sum));
        return sizes;
    }

    private @Nullable Outcome headline() {
        int[] known = counts;
        if (known != null) {
            for (Outcome outcome : OUTCOMES) {
                if (known[outcome.ordinal()] > 0) {
                    return outcome;
                }
            }
        }
        return null;
    }

    /** The list with one more element in its place, each once; most rules give the same few at every place. */
    private static <T extends Comparable<T>> List<T> with(@Nullable List<T> sorted, T element) {
        List<T> list = sorted == null ? new ArrayList<>(2) : sorted;
        int at = 0;
        while (at < list.size()) {
            int order = list.get(at).compareTo(element);
            if (order == 0) {
                return list;
            }
            if (order > 0) {
                break;
            }
            at++;
        }
        list.add(at, element);
        return list;
    }
}
