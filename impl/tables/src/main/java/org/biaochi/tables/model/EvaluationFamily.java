// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.EvaluationKind;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.tables.dictionary.DataDictionary;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowSet;

/**
 * Evaluations of departments (PM_PERF_DEPT_EVAL) and of finance (PM_PERF_GOV_EVAL) with their files (PERF_PUBLIC_FILE).
 * The tables hold what was evaluated and what came of it, but no scores. Immutable.
 */
final class EvaluationFamily implements Family {
    static final EvaluationFamily DEPARTMENT = new EvaluationFamily("PM_PERF_DEPT_EVAL", EvaluationKind.DEPARTMENT);
    static final EvaluationFamily FINANCE = new EvaluationFamily("PM_PERF_GOV_EVAL", EvaluationKind.FINANCE);

    /** The files of evaluations of whatever kind. */
    static final String FILE = "PERF_PUBLIC_FILE";

    /** The key of an evaluation in its own row and in those of its files. */
    static final String ID = "EVAL_ID";

    private static final String POLICY = "政策";
    private static final String POLICY_NAME = "POLICY_NAME";
    private static final Place ISSUE = Place.ROOT.child(Evaluation.ISSUES.key()).child(0);
    private static final List<Link> ISSUES = List.of(
            Link.of("EXIST_PROBLEMS", IssueColumn.TEXT),
            Link.of("RECTIFY_STEP", IssueColumn.PLAN),
            Link.of("RECTIFY_SITUATION", IssueColumn.PROGRESS));
    private static final List<Link> OF_POLICY = EvaluationSide.OBJECT.stream()
            .map(link -> link.column().equals("PRO_NAME") ? new Link(POLICY_NAME, link.slot(), link.key()) : link)
            .toList();

    private final String table;
    private final EvaluationKind kind;

    private EvaluationFamily(String table, EvaluationKind kind) {
        this.table = table;
        this.kind = kind;
    }

    @Override
    public List<String> tables() {
        return List.of(table, FILE);
    }

    private Links object(DataDictionary dictionary, boolean policy) {
        return Links.of(dictionary.require(table), policy ? OF_POLICY : EvaluationSide.OBJECT);
    }

    private Links issue(DataDictionary dictionary) {
        return Links.of(dictionary.require(table), ISSUES);
    }

    @Override
    public void read(Reading reading) {
        reading.rows().rows(table).forEach(row -> give(row, reading));
    }

    private void give(Row row, Reading reading) {
        DataDictionary dictionary = reading.settings().dictionary();
        boolean policy =
                row.cell(POLICY_NAME).isValue() && !row.cell("PRO_NAME").isValue();
        Links object = object(dictionary, policy);
        Links issue = issue(dictionary);
        Evaluation.Builder evaluation = Evaluation.builder().set(EvaluationField.EVALUATION_KIND, kind.term());
        object.read(row).forEach((slot, cell) -> evaluation.set((EvaluationField) slot, cell));
        if (policy) {
            evaluation.set(EvaluationField.OBJECT_KIND, POLICY);
        }
        Map<Enum<?>, Typed> found = issue.read(row);
        Paths paths = new Paths();
        paths.add(Place.ROOT, object, reading.keyOf(table, row));
        if (found.values().stream().anyMatch(Typed::isValue)) {
            Cells.Builder<IssueColumn> cells = Cells.of(IssueColumn.class);
            found.forEach((slot, cell) -> cells.set((IssueColumn) slot, cell));
            evaluation.row(Evaluation.ISSUES, cells.build());
            paths.add(ISSUE, issue, reading.keyOf(table, row));
        }
        RowMaker quiet = new RowMaker(reading.settings(), 0, new ArrayList<>());
        String kept = Kept.of(row, said(evaluation.build(), object, issue, quiet));
        List<Row> files = reading.take(FILE, ID, row.cell(ID).trimmed());
        evaluation.extras(Attached.keep(Kept.with(Extras.NONE, table, kept), FILE, files));
        List<Row> made = new ArrayList<>();
        made.add(row);
        made.addAll(files);
        reading.give(evaluation.build(), table, made, paths);
    }

    private static Map<String, Typed> said(Evaluation evaluation, Links object, Links issue, RowMaker maker) {
        Map<String, Typed> said = object.said(slot -> EvaluationSide.cell(evaluation, (EvaluationField) slot, maker));
        said.putAll(issue.said(slot -> issues(evaluation.issues(), (IssueColumn) slot, maker)));
        return said;
    }

    /** One issue as it stands; several in one text, numbered. */
    private static Typed issues(Rows<IssueColumn> issues, IssueColumn column, RowMaker maker) {
        if (issues.size() < 2) {
            return issues.isEmpty() ? Typed.ABSENT : issues.get(0).get(column);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            Typed cell = issues.get(i).get(column);
            if (cell.isValue()) {
                texts.add((i + 1) + ". " + cell.text());
                String place = Place.ROOT
                        .child(Evaluation.ISSUES.key())
                        .child(i)
                        .child(column.key())
                        .toString();
                maker.omit(place, cell, Reason.REWRITTEN);
            }
        }
        return texts.isEmpty() ? Typed.ABSENT : Typed.of(String.join("\n", texts));
    }

    /** Bonds have tables of their own. */
    @Override
    public boolean takes(Subject subject) {
        return subject instanceof Evaluation evaluation
                && EvaluationSide.kind(evaluation).filter(kind::equals).isPresent()
                && EvaluationSide.objectKind(evaluation)
                        .filter(ObjectKind.BOND::equals)
                        .isEmpty();
    }

    @Override
    public void write(Subject subject, TableSettings settings, RowMaker maker, RowSet.Builder rows) {
        Evaluation evaluation = (Evaluation) subject;
        DataDictionary dictionary = settings.dictionary();
        Extras extras = evaluation.sheet().fields().extras();
        String kept = extras.member(table).orElse("");
        boolean policy = this == FINANCE
                && evaluation.name().isValue()
                && EvaluationSide.objectKind(evaluation)
                        .filter(ObjectKind.POLICY::equals)
                        .isPresent();
        Links object = object(dictionary, policy);
        Links issue = issue(dictionary);
        Map<String, Typed> said = said(evaluation, object, issue, kept.isEmpty() ? maker : maker.quiet());
        Map<String, String> own = Map.of(ID, maker.id(table, EvaluationSide.objectOf(evaluation, settings)));
        Links all = Links.of(dictionary.require(table), policy ? OF_POLICY : EvaluationSide.OBJECT, ofIssue());
        rows.add(table, maker.row(all, "", said, kept, own));
        Links file = Links.of(dictionary.require(FILE));
        Attached.write(extras, file, maker, rows);
        Set<String> held = new HashSet<>(EvaluationSide.held(all, ""));
        for (int i = 0; i < evaluation.issues().size(); i++) {
            String place = "/" + Evaluation.ISSUES.key() + "/" + i;
            held.addAll(EvaluationSide.held(issue, place));
        }
        held.add("/" + EvaluationField.EVALUATION_KIND.key());
        EvaluationSide.told(evaluation, EvaluationField.EVALUATION_KIND, kind.term(), maker);
        if (policy) {
            held.add("/" + EvaluationField.OBJECT_KIND.key());
            EvaluationSide.told(evaluation, EvaluationField.OBJECT_KIND, POLICY, maker);
        }
        Leaves.unplaced(evaluation, held, tables(), maker);
    }

    /** The columns of issues with their places seen from the report. */
    private static List<Link> ofIssue() {
        return ISSUES.stream()
                .map(link -> new Link(
                        link.column(),
                        link.slot(),
                        link.pathIn(ISSUE.toString()).substring(1)))
                .toList();
    }

    /** A key can stand only once; a new row without one is told apart by what it says of its object. */
    @Override
    public boolean clashes(RowSet rows, Set<List<String>> before) {
        List<String> own = List.of(rows.rows(table).get(0).cell(ID).trimmed());
        return !own.get(0).isEmpty() && !before.add(own);
    }
}
