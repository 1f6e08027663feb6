// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Verdict;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.report.words.ToDo;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** Counts over a batch; grows with the number of rules, never with the number of subjects. Not thread-safe. */
public final class Totals {
    private static final int STEPS_KEPT = 5;

    final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    final Map<GateDecision, Long> gates = new EnumMap<>(GateDecision.class);
    final Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    final Map<RuleId, RuleTotal> rules = new TreeMap<>();
    final Map<String, MissingTotal> missing = new TreeMap<>();
    final Map<String, FactTotal> facts = new TreeMap<>();
    final List<LocalText> late = new ArrayList<>();
    final List<LocalText> open = new ArrayList<>();
    long todos;
    long passedOpen;
    long questionsOfPassed;
    long waived;
    long unreadable;
    long broken;
    boolean lostFacts;
    private long assessed;
    private ExitStatus status = ExitStatus.GOOD;

    /** Counts an assessment. */
    public void add(Assessment assessment) {
        assessed++;
        verdicts.merge(assessment.verdict(), 1L, Long::sum);
        boolean refused = assessment.verdict() == Verdict.FAIL
                || assessment.gate().map(gate -> gate.decision().refuses()).orElse(false);
        assessment.gate().ifPresent(gate -> gates.merge(gate.decision(), 1L, Long::sum));
        if (refused) {
            status = status.worse(ExitStatus.REFUSED);
        } else if (assessment.verdict() == Verdict.UNDECIDED) {
            status = status.worse(ExitStatus.OPEN);
        }
        for (ToDo todo : ToDo.of(assessment)) {
            todos++;
            List<LocalText> kept = todo.late() ? late : open;
            if (kept.size() < STEPS_KEPT) {
                kept.add(todo.text());
            }
        }
        Set<RuleId> hit = new TreeSet<>();
        for (Finding finding : assessment.findings()) {
            if (finding.waiver().isPresent()) {
                waived++;
                continue;
            }
            severities.merge(finding.severity(), 1L, Long::sum);
            RuleTotal total = rules.computeIfAbsent(
                    finding.rule(),
                    rule -> new RuleTotal(rule, assessment.card(rule).orElse(null)));
            total.findings++;
            total.worst = finding.severity().compareTo(total.worst) < 0 ? finding.severity() : total.worst;
            if (hit.add(finding.rule())) {
                total.subjects++;
            }
        }
        for (LedgerRow row : assessment.ledger().rows()) {
            if (!row.extra() && !row.missing().isEmpty()) {
                lacks(row, assessment);
            }
        }
        long questions = OpenQuestions.open(assessment);
        if (assessment.verdict() == Verdict.PASS && questions > 0) {
            questionsOfPassed += questions;
            passedOpen++;
        }
    }

    /**
     * Counts what a person can fill in and, apart from it, what the host can supply; the rest of a cut copy or what the
     * place did not lay down is neither.
     */
    private void lacks(LedgerRow row, Assessment assessment) {
        String scope = assessment.card(row.rule()).map(RuleCard::scope).orElse("");
        for (Missing lack : row.missing()) {
            if (lack.fact() != null) {
                facts.computeIfAbsent(lack.fact().source(), source -> new FactTotal())
                        .add(lack.fact(), row.rule());
            } else if (!lack.equals(Missing.REST_OF_FORM) && !Wording.isOfPlace(lack)) {
                LocalText words = Wording.missing(lack, row.rule(), scope);
                boolean typed = Wording.unread(lack, row.rule(), scope, assessment.subject())
                        .isPresent();
                missing.computeIfAbsent((typed ? "!" : "") + words.zh(), key -> new MissingTotal(words, typed))
                        .judgements++;
            }
        }
    }

    /** Counts an input that could not be read. */
    public void addUnreadable() {
        unreadable++;
        status = status.worse(ExitStatus.OPEN);
    }

    /** Notes that facts which somebody meant to supply could not be read. */
    public void addLostFacts() {
        lostFacts = true;
        status = status.worse(ExitStatus.OPEN);
    }

    /** Counts a subject at which the engine itself broke. */
    public void addBroken() {
        broken++;
        status = status.worse(ExitStatus.INTERNAL);
    }

    /** Counts that something asked for could not be written. */
    public void addLoss() {
        status = status.worse(ExitStatus.INTERNAL);
    }

    /** What the run amounts to. */
    public ExitStatus status() {
        return status;
    }

    /** How many subjects and inputs were met. */
    public long met() {
        return assessed + unreadable + broken;
    }

    long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    static final class MissingTotal {
        final LocalText words;
        final boolean typed;
        long judgements;

        /** Of what nobody typed, or of what was typed and cannot be read. */
        MissingTotal(LocalText words, boolean typed) {
            this.words = words;
            this.typed = typed;
        }
    }

    /** What would have been needed of a source of facts, and by which rules. */
    static final class FactTotal {
        final Set<String> facts = new TreeSet<>();
        final Set<RuleId> rules = new TreeSet<>();

        void add(FactKey<?> fact, RuleId rule) {
            facts.add(fact.id());
            rules.add(rule);
        }
    }

    static final class RuleTotal {
        final RuleId rule;
        final LocalText title;
        final LocalText remedy;
        Severity worst = Severity.INFO;
        long findings;
        long subjects;

        RuleTotal(RuleId rule, @Nullable RuleCard card) {
            this.rule = rule;
            this.title = card == null ? new LocalText("", "") : card.title();
            this.remedy = card == null ? new LocalText("", "") : card.remedy();
        }
    }
}
