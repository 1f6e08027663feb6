// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.jspecify.annotations.Nullable;

/** What became of the marks on one subject: which finding each met, with what effect, and which met none. Immutable. */
public final class SubjectMarks {
    /** No marks. */
    public static final SubjectMarks NONE = new SubjectMarks(List.of(), List.of(), false);

    private static final Place WAIVERS = Place.ROOT.child("waivers");

    /** What a mark that met its finding did. */
    public enum Effect {
        /** It is on record and changes nothing (已记录). */
        RECORDED,
        /** The finding is waived (已豁免). */
        WAIVED,
        /** The reason for what could not be judged is stated (已说明理由). */
        STATED,
        /** The waiver does not hold (豁免不成立). */
        NOT_IN_FORCE,
        /** It lacks something, or contradicts another (填写有误). */
        FAULTY
    }

    /** Why a mark met nothing. */
    public enum Why {
        /** The finding is not there any more (问题已不存在). */
        GONE,
        /** There is a finding of the rule at the same field, on other content (内容已变). */
        CHANGED,
        /** The rule can decide now (现已能判定). */
        DECIDED
    }

    /**
     * A mark and the finding or rule it met. Immutable.
     *
     * @param mark the mark
     * @param finding the finding; null for a rule that could not decide
     * @param row the row of the ledger; null for a finding
     * @param effect what it did
     * @param objection the finding on the waiver that does not hold; null unless there is one
     */
    public record Met(
            Mark mark,
            @Nullable Finding finding,
            @Nullable LedgerRow row,
            Effect effect,
            @Nullable Finding objection) {}

    /**
     * A mark that met nothing. Immutable.
     *
     * @param mark the mark
     * @param why why
     * @param now the ids of the findings that stand at the same field now; none unless it is changed
     */
    public record Unmet(Mark mark, Why why, List<String> now) {
        /** Copies the ids. */
        public Unmet {
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(why, "why");
            now = List.copyOf(now);
        }
    }

    private final List<Met> met;
    private final List<Unmet> unmet;
    private final boolean inputChanged;
    private final Map<String, Mark> byId = new HashMap<>();

    private SubjectMarks(List<Met> met, List<Unmet> unmet, boolean inputChanged) {
        this.met = List.copyOf(met);
        this.unmet = List.copyOf(unmet);
        this.inputChanged = inputChanged;
        met.forEach(one -> byId.putIfAbsent(String.valueOf(one.mark().id()), one.mark()));
    }

    /**
     * Holds marks against an assessment that was made with their waivers.
     *
     * @param marks the marks on the subject
     * @param given the waivers of the request, in its order
     * @param inputChanged whether the input is another than the packet was made from
     */
    public static SubjectMarks of(Assessment assessment, List<Mark> marks, List<Waiver> given, boolean inputChanged) {
        if (marks.isEmpty()) {
            return new SubjectMarks(List.of(), List.of(), inputChanged);
        }
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<String> ids = FindingIds.of(assessment);
        for (int i = 0; i < ids.size(); i++) {
            findings.put(ids.get(i), assessment.findings().get(i));
        }
        Map<String, LedgerRow> open = open(assessment);
        Set<String> marked = new HashSet<>();
        marks.forEach(mark -> marked.add(String.valueOf(mark.id())));
        List<Met> met = new ArrayList<>();
        List<Unmet> unmet = new ArrayList<>();
        for (Mark mark : marks) {
            FindingId id = Objects.requireNonNull(mark.id(), "a mark without id");
            Finding finding = findings.get(id.toString());
            LedgerRow row = open.get(id.toString());
            if (finding != null || row != null) {
                met.add(met(mark, finding, row, assessment, given));
            } else {
                List<String> now = id.isUndecided()
                        ? open.keySet().stream()
                                .filter(other -> FindingId.parse(other)
                                        .filter(id::isAtSameField)
                                        .isPresent())
                                .toList()
                        : alike(id, findings, FindingIds.of(assessment.subject()));
                now = now.stream().filter(other -> !marked.contains(other)).toList();
                Why gone = id.isUndecided() ? Why.DECIDED : Why.GONE;
                unmet.add(new Unmet(mark, now.isEmpty() ? gone : Why.CHANGED, now));
            }
        }
        return new SubjectMarks(met, unmet, inputChanged);
    }

    private static List<String> alike(FindingId id, Map<String, Finding> findings, FindingIds ids) {
        List<String> alike = new ArrayList<>();
        findings.forEach((other, finding) -> {
            if (finding.rule().equals(id.rule()) && ids.fields(finding).contains(id.field())) {
                alike.add(other);
            }
        });
        return alike;
    }

    private static Map<String, LedgerRow> open(Assessment assessment) {
        FindingIds ids = FindingIds.of(assessment.subject());
        Map<String, LedgerRow> open = new LinkedHashMap<>();
        for (LedgerRow row : assessment.ledger().rows()) {
            if (isOpen(row)) {
                open.put(ids.undecided(row), row);
            }
        }
        return open;
    }

    /** Whether a rule of the profile has left something undecided. */
    public static boolean isOpen(LedgerRow row) {
        Outcome outcome = row.outcome();
        boolean broke = outcome == Outcome.ERROR || outcome == Outcome.OVER_BUDGET || outcome == Outcome.SKIPPED;
        return !row.extra() && (broke || !row.missing().isEmpty());
    }

    private static Met met(
            Mark mark, @Nullable Finding finding, @Nullable LedgerRow row, Assessment assessment, List<Waiver> given) {
        if (!mark.faults().isEmpty()) {
            return new Met(mark, finding, row, Effect.FAULTY, null);
        }
        Optional<Waiver> waiver = mark.waiver();
        if (waiver.isEmpty()) {
            return new Met(mark, finding, row, Effect.RECORDED, null);
        }
        boolean holds = finding != null
                ? finding.waiver().isPresent()
                : row != null && row.statedReasons().contains(waiver.get());
        if (holds) {
            return new Met(mark, finding, row, finding != null ? Effect.WAIVED : Effect.STATED, null);
        }
        return new Met(mark, finding, row, Effect.NOT_IN_FORCE, objection(waiver.get(), assessment, given));
    }

    /** The finding of the engine's own rules on a waiver that does not hold. */
    private static @Nullable Finding objection(Waiver waiver, Assessment assessment, List<Waiver> given) {
        for (Finding finding : assessment.findings()) {
            Place place = finding.place();
            if (WAIVERS.equals(place.parent())
                    && place.position() >= 0
                    && place.position() < given.size()
                    && given.get(place.position()).equals(waiver)) {
                return finding;
            }
        }
        return null;
    }

    /** Whether a finding speaks of a waiver and not of the subject. */
    public static boolean isOnWaiver(Finding finding) {
        return WAIVERS.equals(finding.place().parent());
    }

    /** The marks that met a finding or an open rule, in the order of the packet. */
    public List<Met> met() {
        return met;
    }

    /** The marks that met none, in the order of the packet. */
    public List<Unmet> unmet() {
        return unmet;
    }

    /** Whether the input is another than the packet was made from. */
    public boolean inputChanged() {
        return inputChanged;
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return met.isEmpty() && unmet.isEmpty();
    }

    /** The mark on a finding by its id; null if there is none. */
    public @Nullable Mark mark(String id) {
        return byId.get(id);
    }
}
