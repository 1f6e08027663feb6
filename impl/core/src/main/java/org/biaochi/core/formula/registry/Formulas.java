// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.CaseTerms;
import org.biaochi.core.formula.execution.ExecutionTerms;
import org.biaochi.core.formula.linkage.LinkageTerms;
import org.biaochi.core.formula.progress.ProgressTerms;
import org.biaochi.core.formula.score.ScoreTerms;
import org.biaochi.core.formula.supervision.SupervisionTerms;
import org.biaochi.core.formula.survey.SurveyTerms;

/**
 * All formulas by id, computed from plain data: what the command and lines of requests use. Rules call the typed functions instead.
 * Immutable; any number of threads.
 */
public final class Formulas {
    /** Every engine asks for these when it starts, hardly any computes by id: no formula needs to be loaded for them. */
    private static final List<List<Term<?>>> TERMS = List.of(
            ExecutionTerms.ALL,
            ProgressTerms.ALL,
            ScoreTerms.ALL,
            LinkageTerms.ALL,
            SupervisionTerms.ALL,
            SurveyTerms.ALL,
            CaseTerms.ALL);

    private final Map<FormulaId, Entry> entries = new TreeMap<>();
    private final Map<String, FormulaId> names = new HashMap<>();

    private Formulas() {
        List<Entry> all = new ArrayList<>();
        all.addAll(MonitoringEntries.ALL);
        all.addAll(ScoreEntries.ALL);
        all.addAll(ResultEntries.ALL);
        all.addAll(SurveyEntries.ALL);
        all.addAll(RatioEntries.ALL);
        for (Entry entry : all) {
            FormulaId id = entry.formula().id();
            entries.put(id, entry);
            names.put(id.toString(), id);
        }
    }

    /** The formulas of the rulebook. */
    public static Formulas standard() {
        return Bound.STANDARD;
    }

    /** The ids, in order. */
    public List<FormulaId> ids() {
        return List.copyOf(entries.keySet());
    }

    /** The id with this spelling; empty if no formula has it. */
    public Optional<FormulaId> named(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** The formula of an id; empty if there is none. */
    public Optional<Formula<?>> find(FormulaId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::formula);
    }

    /** The names that may be given to a formula: its inputs, then its parameters. */
    public List<String> names(FormulaId id) {
        return entry(id).names();
    }

    /**
     * Computes a formula. A parameter that is named among the inputs goes before that of the profile.
     *
     * @param terms the parameters of a profile
     * @throws UnreadableInputException if an input is unknown or cannot be read, with its JSON pointer
     * @throws java.util.NoSuchElementException if there is no such formula
     */
    public Result<?> compute(FormulaId id, Map<String, ?> inputs, Terms terms) {
        Entry entry = entry(id);
        FormulaInputs given = FormulaInputs.of(inputs);
        given.allowOnly(entry.names());
        return entry.binding().compute(given, GivenTerms.over(terms, entry.formula(), given));
    }

    private Entry entry(FormulaId id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow();
    }

    /** The declarations of all parameters of formulas; their values stand in the packs. */
    public static List<ParameterDeclaration> declarations() {
        Map<String, ParameterDeclaration> declarations = new TreeMap<>();
        for (List<Term<?>> terms : TERMS) {
            for (Term<?> term : terms) {
                declarations.put(term.id(), term.declaration());
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(declarations.values()));
    }

    /** Bound when somebody first computes by id, which few ever do. */
    private static final class Bound {
        private static final Formulas STANDARD = new Formulas();
    }
}
