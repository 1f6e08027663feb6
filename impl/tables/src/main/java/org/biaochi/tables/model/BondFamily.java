// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Subject;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;

/**
 * Special bonds (专项债券): self-evaluations (GD_PERF_SELF_EVAL) and evaluations (GD_PERF_EVAL), whose details point to the
 * indicators of GD_PERF_INDICATOR. Has no state.
 */
final class BondFamily implements Family {
    @Override
    public List<String> tables() {
        return List.of(
                BondSelfEvaluations.HEAD,
                BondSelfEvaluations.DETAIL,
                BondEvaluations.HEAD,
                BondEvaluations.DETAIL,
                BondIndicators.TABLE,
                EvaluationFamily.FILE);
    }

    @Override
    public void read(Reading reading) {
        List<Row> all = reading.rows().rows(BondIndicators.TABLE);
        IndicatorTree tree = new IndicatorTree(all, BondIndicators.ID);
        new BondSelfEvaluations(reading.settings())
                .read(reading, BondIndicators.of(reading, BondSelfEvaluations.INDICATOR, tree));
        new BondEvaluations(reading.settings())
                .read(reading, BondIndicators.of(reading, BondEvaluations.INDICATOR, tree));
        long unused = tree.unused(all);
        if (unused > 0) {
            reading.skip(RowProblem.library(BondIndicators.TABLE, unused));
        }
    }

    @Override
    public boolean takes(Subject subject) {
        return subject instanceof SelfEvaluation evaluation && evaluation.goal().objectKind() == ObjectKind.BOND
                || subject instanceof Evaluation report
                        && EvaluationSide.objectKind(report)
                                .filter(ObjectKind.BOND::equals)
                                .isPresent();
    }

    @Override
    public void write(Subject subject, TableSettings settings, RowMaker maker, RowSet.Builder rows) {
        if (subject instanceof SelfEvaluation evaluation) {
            new BondSelfEvaluations(settings).write(evaluation, maker, rows);
        } else {
            new BondEvaluations(settings).write((Evaluation) subject, maker, rows);
        }
    }

    /** Evaluations may share an indicator only if they call it the same. */
    @Override
    public boolean clashes(RowSet rows, Set<List<String>> before) {
        Set<List<String>> own = new HashSet<>();
        boolean clashes = false;
        for (String table : List.of(BondSelfEvaluations.HEAD, BondEvaluations.HEAD)) {
            for (Row row : rows.rows(table)) {
                List<String> key = List.of(table, row.cell(EvaluationFamily.ID).trimmed());
                clashes |= before.contains(key);
                own.add(key);
            }
        }
        for (Row row : rows.rows(BondIndicators.TABLE)) {
            List<String> key =
                    List.of(BondIndicators.TABLE, row.cell(BondIndicators.ID).trimmed());
            List<String> content = List.of(key.get(0), key.get(1), row.said().toString());
            clashes |= before.contains(key) && !before.contains(content);
            own.add(key);
            own.add(content);
        }
        if (!clashes) {
            before.addAll(own);
        }
        return clashes;
    }

    @Override
    public boolean isShared(String table) {
        return table.equals(BondIndicators.TABLE);
    }
}
