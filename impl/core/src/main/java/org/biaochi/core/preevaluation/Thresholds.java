// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.table.ProfileTable;

/**
 * When a place requires a pre-evaluation (GR-PRE-001). Rows are alternatives; the cells of a row must all hold. Immutable.
 */
public final class Thresholds {
    /** The threshold rules of a profile. */
    public static final Compiled<Thresholds> KEY = Compiled.of("pre-evaluation thresholds", Thresholds::new);

    private final List<Row> rows = new ArrayList<>();

    private Thresholds(Profile profile) {
        ProfileTable table = ProfileTable.of(profile, PreEvaluationParameters.THRESHOLD_RULES);
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new Row(
                    word(table, row, PreEvaluationField.SUBJECT_TYPE),
                    table.text(row, PreEvaluationField.LEVEL.key()),
                    table.text(row, PreEvaluationField.PROJECT_TYPE.key()),
                    word(table, row, PreEvaluationField.ATTRIBUTE),
                    table.number(row, "amountFrom"),
                    table.number(row, "amountOver"),
                    table.number(row, "growthOver")));
        }
    }

    private static String word(ProfileTable table, int row, PreEvaluationField field) {
        String text = table.text(row, field.key());
        Optional<String> word = PreEvaluationView.word(field, text);
        if (word.isEmpty() && !text.isEmpty()) {
            throw table.refused(row, field.key(), "项目、政策或新增、延续、到期之一", "one of the words of this column");
        }
        return word.orElse("");
    }

    /** Whether the place has any rule. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether a pre-evaluation is required, and if that is unknown, for want of which fields. */
    public Answer ask(PreEvaluationView view) {
        Truth required = Truth.FALSE;
        TreeSet<PreEvaluationField> lacking = new TreeSet<>();
        for (Row row : rows) {
            TreeSet<PreEvaluationField> lacks = new TreeSet<>();
            Truth holds = row.holds(view, lacks);
            if (holds.isUnknown()) {
                lacking.addAll(lacks);
            }
            required = required.or(holds);
        }
        return new Answer(required, required.isUnknown() ? List.copyOf(lacking) : List.of());
    }

    /**
     * Whether a pre-evaluation is required. Immutable.
     *
     * @param required whether a rule says so
     * @param lacking the fields that would decide, if it is unknown
     */
    public record Answer(Truth required, List<PreEvaluationField> lacking) {
        /** Copies the fields. */
        public Answer {
            lacking = List.copyOf(lacking);
        }
    }

    private record Row(
            String subjectType,
            String level,
            String projectType,
            String attribute,
            Optional<BigDecimal> amountFrom,
            Optional<BigDecimal> amountOver,
            Optional<BigDecimal> growthOver) {

        Truth holds(PreEvaluationView view, TreeSet<PreEvaluationField> lacks) {
            return same(view, PreEvaluationField.SUBJECT_TYPE, subjectType, lacks)
                    .and(same(view, PreEvaluationField.LEVEL, level, lacks))
                    .and(same(view, PreEvaluationField.PROJECT_TYPE, projectType, lacks))
                    .and(same(view, PreEvaluationField.ATTRIBUTE, attribute, lacks))
                    .and(amount(view, lacks))
                    .and(growth(view, lacks));
        }

        private static Truth same(
                PreEvaluationView view, PreEvaluationField field, String wanted, TreeSet<PreEvaluationField> lacks) {
            if (wanted.isEmpty()) {
                return Truth.TRUE;
            }
            Optional<String> word = view.word(field);
            if (word.isEmpty()) {
                lacks.add(field);
                return Truth.UNKNOWN;
            }
            return Truth.of(word.get().equals(wanted));
        }

        private Truth amount(PreEvaluationView view, TreeSet<PreEvaluationField> lacks) {
            if (amountFrom.isEmpty() && amountOver.isEmpty()) {
                return Truth.TRUE;
            }
            FundAmount requested = view.amount(PreEvaluationField.REQUESTED_AMOUNT);
            if (!requested.isNumber()) {
                lacks.add(PreEvaluationField.REQUESTED_AMOUNT);
                return Truth.UNKNOWN;
            }
            BigDecimal yuan = requested.yuan();
            return Truth.of(amountFrom.map(from -> yuan.compareTo(from) >= 0).orElse(true)
                    && amountOver.map(over -> yuan.compareTo(over) > 0).orElse(true));
        }

        private Truth growth(PreEvaluationView view, TreeSet<PreEvaluationField> lacks) {
            if (growthOver.isEmpty()) {
                return Truth.TRUE;
            }
            FundAmount requested = view.amount(PreEvaluationField.REQUESTED_AMOUNT);
            FundAmount last = view.amount(PreEvaluationField.LAST_YEAR_AMOUNT);
            if (!requested.isNumber()) {
                lacks.add(PreEvaluationField.REQUESTED_AMOUNT);
            }
            if (!last.isNumber() || last.yuan().signum() <= 0) {
                lacks.add(PreEvaluationField.LAST_YEAR_AMOUNT);
            }
            if (!requested.isNumber() || !last.isNumber() || last.yuan().signum() <= 0) {
                return Truth.UNKNOWN;
            }
            BigDecimal rise = requested.yuan().subtract(last.yuan());
            return Truth.of(rise.compareTo(last.yuan().multiply(growthOver.get())) > 0);
        }
    }
}
