// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.core.casefile.CaseTally;
import org.biaochi.core.linkage.EffectTotals;

/**
 * The year of one department in numbers: what its projects came to at each step, and what is missing. Grows with the months and
 * with what is to be said, not with the projects. Not thread-safe.
 */
public final class OfficeYear {
    /** The months of a year. */
    public static final int MONTHS = 12;

    private final String code;
    private final String name;
    private final String parent;
    private final Map<Stage, Map<Verdict, Integer>> verdicts = new EnumMap<>(Stage.class);
    private final List<Map<Light, Integer>> lights = new ArrayList<>();
    private final int[] unreported = new int[MONTHS];
    private final Map<String, Integer> selfGrades = new TreeMap<>();
    private final Map<String, Integer> grades = new TreeMap<>();
    private final List<Kpi> shares = new ArrayList<>();
    private final List<LocalText> notes = new ArrayList<>();
    private final List<BudgetEffect> effects = new ArrayList<>();
    private final List<Flagged> flagged = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private int goals;
    private int refused;
    private int unreviewed;
    private BigDecimal requested = BigDecimal.ZERO;
    private BigDecimal budgeted = BigDecimal.ZERO;
    private BigDecimal base = BigDecimal.ZERO;
    private BigDecimal next = BigDecimal.ZERO;
    private int proposed;
    private int self;
    private final ScoreSpread selfScores = new ScoreSpread();
    private final ScoreSpread scores = new ScoreSpread();
    private final Faults faults = new Faults();
    private final List<Obligation> duties = new ArrayList<>();
    private final Map<CaseState, Integer> states = new EnumMap<>(CaseState.class);
    private final Map<Alert, Integer> alerts = new HashMap<>();
    private int refusedSteps;
    private int withoutAlert;
    private CaseTally cases = CaseTally.NONE;

    /** An empty year of a department. */
    public OfficeYear(String code, String name, String parent) {
        this.code = Objects.requireNonNull(code, "code");
        this.name = Objects.requireNonNull(name, "name");
        this.parent = Objects.requireNonNull(parent, "parent");
        for (int i = 0; i < MONTHS; i++) {
            lights.add(new EnumMap<>(Light.class));
        }
    }

    /** A project that somebody must look at, and why (重点关注). Immutable. */
    public record Flagged(String project, String name, LocalText why) {}

    /** A row of the profile that raises alerts: its code, the formula it looks at, what it asks for. Immutable. */
    public record Alert(String rule, FormulaId metric, String action) {}

    /** Counts an assessment under its stage, and why it failed. */
    public void assessed(Assessment assessment) {
        faults.add(assessment);
        verdicts.computeIfAbsent(assessment.stage(), stage -> new EnumMap<>(Verdict.class))
                .merge(assessment.verdict(), 1, Integer::sum);
    }

    /** Counts a goal with what it asks for, in 元; one that the gate refuses gets no budget. */
    public void goal(BigDecimal yuan, boolean admitted) {
        goals++;
        requested = requested.add(yuan);
        if (admitted) {
            budgeted = budgeted.add(yuan);
        } else {
            refused++;
        }
    }

    /** Counts a refused goal that waits for its reviewers, not for the unit. */
    public void unreviewed() {
        unreviewed++;
    }

    /** Counts the light of a project in a month, from 1. */
    public void light(int month, Light light) {
        lights.get(month - 1).merge(light, 1, Integer::sum);
    }

    /** Counts projects that did not report a month, from 1. */
    public void unreported(int month, int projects) {
        unreported[month - 1] += projects;
    }

    /** Counts a self-evaluation by its grade, empty if it has none, and its score as recomputed. */
    public void selfEvaluated(String grade, Value<BigDecimal> score) {
        self++;
        selfScores.add(score);
        selfGrades.merge(grade, 1, Integer::sum);
    }

    /** Counts an evaluation by its grade, empty if it has none, and its score as recomputed. */
    public void evaluated(String grade, Value<BigDecimal> score) {
        scores.add(score);
        grades.merge(grade, 1, Integer::sum);
    }

    /** Counts what linkage proposes or decides for next year, in 元. */
    public void linked(BigDecimal from, BigDecimal to, List<BudgetEffect> moved) {
        proposed++;
        base = base.add(from);
        next = next.add(to);
        effects.addAll(moved);
    }

    /** Sets how the cases stand, in which state each is, and what raised them. */
    public void cases(CaseTally tally, Map<CaseState, Integer> byState, Map<Alert, Integer> byAlert) {
        cases = tally;
        states.putAll(byState);
        alerts.putAll(byAlert);
    }

    /** Sets what was recorded of cases and not used: steps that the order of steps refuses, files on which there was no alert. */
    public void unused(int steps, int files) {
        refusedSteps = steps;
        withoutAlert = files;
    }

    /** Adds the shares of the department's snapshot. */
    public void shares(List<Kpi> kpis) {
        shares.addAll(kpis);
    }

    /** Adds who in the department must do what by when. */
    public void duties(List<Obligation> owed) {
        duties.addAll(owed);
    }

    /** Says what is missing or wrong. */
    public void note(LocalText note) {
        notes.add(note);
    }

    /** Says that the department has a page of this file name. */
    public void page(String file) {
        pages.add(file);
    }

    /** Puts a project on the list of those to look at. */
    public void flag(String project, String projectName, LocalText why) {
        flagged.add(new Flagged(project, projectName, why));
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The body above. */
    public String parent() {
        return parent;
    }

    /** How many subjects of a stage had a verdict. */
    public int count(Stage stage, Verdict verdict) {
        return verdicts.getOrDefault(stage, Map.of()).getOrDefault(verdict, 0);
    }

    /** Why subjects failed. */
    Faults faults() {
        return faults;
    }

    /** How many goals were submitted. */
    public int goals() {
        return goals;
    }

    /** How many the gate refused. */
    public int refused() {
        return refused;
    }

    /** How many of those wait for their reviewers and not for the unit. */
    public int waiting() {
        return unreviewed;
    }

    /** What all goals ask for, in 元. */
    public BigDecimal requested() {
        return requested;
    }

    /** What those with a budget ask for, in 元. */
    public BigDecimal budgeted() {
        return budgeted;
    }

    /** How many projects had a light in a month, from 1. */
    public int lights(int month, Light light) {
        return lights.get(month - 1).getOrDefault(light, 0);
    }

    /** How many projects did not report a month, from 1. */
    public int unreported(int month) {
        return unreported[month - 1];
    }

    /** How many evaluated themselves. */
    public int selfEvaluations() {
        return self;
    }

    /** The self-evaluations by grade. */
    public Map<String, Integer> selfGrades() {
        return selfGrades;
    }

    /** The evaluations by grade. */
    public Map<String, Integer> grades() {
        return grades;
    }

    /** The scores of the self-evaluations. */
    public ScoreSpread selfScores() {
        return selfScores;
    }

    /** The scores of the evaluations. */
    public ScoreSpread scores() {
        return scores;
    }

    /** Who in the department must do what by when. */
    public List<Obligation> duties() {
        return duties;
    }

    /** How many proposals or decisions for next year there are. */
    public int proposals() {
        return proposed;
    }

    /** The amounts that linkage starts from, in 元. */
    public BigDecimal base() {
        return base;
    }

    /** The amounts of next year, in 元. */
    public BigDecimal next() {
        return next;
    }

    /** What linkage moves, in sums. */
    public EffectTotals effects() {
        return EffectTotals.of(effects);
    }

    /** What linkage moves, one by one. */
    List<BudgetEffect> moved() {
        return effects;
    }

    /** How the cases stand. */
    public CaseTally cases() {
        return cases;
    }

    /** How many cases are in a state. */
    public int cases(CaseState state) {
        return states.getOrDefault(state, 0);
    }

    /** The cases by what raised them. */
    public Map<Alert, Integer> alerts() {
        return alerts;
    }

    /** How many recorded steps of cases were refused. */
    public int refusedSteps() {
        return refusedSteps;
    }

    /** How many recorded files of cases have no alert. */
    public int withoutAlert() {
        return withoutAlert;
    }

    /** The shares of the department. */
    public List<Kpi> shares() {
        return shares;
    }

    /** What is missing or wrong. */
    public List<LocalText> notes() {
        return notes;
    }

    /** The file names of the department's pages. */
    public List<String> pages() {
        return pages;
    }

    /** The projects to look at. */
    public List<Flagged> flagged() {
        return flagged;
    }
}
