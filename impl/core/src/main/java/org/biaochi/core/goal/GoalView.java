// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.Taxonomy.Node;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A goal as rules read it: one pass over the rows, everything else when first asked for (goals-and-review 1.3, 1.4, 1.6).
 * Readings are pure and made at most once per thread that asks; immutable to the outside.
 */
public final class GoalView {
    /** The view of a goal under a profile. */
    public static final Derived<PerformanceGoal, GoalView> KEY = Derived.of("goal view", GoalView::new);

    /** Asked for by every rule at every row whose column the form lacks, so kept as the answer itself. */
    private static final Compiled<Map<FormKind, Map<String, Conclusion>>> FORM_FIELDS =
            Compiled.of("form fields", GoalView::formFields);

    private static final Conclusion NOT_ON_FORM = Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);

    private final PerformanceGoal goal;
    private final Profile profile;
    private final Map<String, Conclusion> formFields;
    private final LevelDictionary levels;
    private final RowView[] annualRows;
    private final RowView[] overallRows;
    private final List<RowView> annual;
    private final List<RowView> overall;
    private final FieldReadings fields;
    private final @Nullable Carried[] columns = new Carried[IndicatorField.values().length];
    private @Nullable FundView funds;
    private @Nullable SetWeights annualWeights;
    private @Nullable SetWeights overallWeights;
    private @Nullable MatchedRows overallOfAnnual;
    private @Nullable RowMasks masks;

    private GoalView(PerformanceGoal goal, Profile profile) {
        this.goal = goal;
        this.profile = profile;
        this.formFields = profile.compiled(FORM_FIELDS).getOrDefault(goal.form(), Map.of());
        this.fields = new FieldReadings(goal);
        RowReaders readers = profile.compiled(RowReaders.KEY);
        this.levels = readers.levels();
        this.annualRows = readers.read(goal.indicators(), goal.partial());
        this.overallRows = readers.read(goal.overallIndicators(), goal.partial());
        this.annual = collect(PeriodSet.ANNUAL);
        this.overall = collect(PeriodSet.OVERALL);
    }

    private static Map<FormKind, Map<String, Conclusion>> formFields(Profile profile) {
        Map<FormKind, Map<String, Conclusion>> fields = new EnumMap<>(FormKind.class);
        for (FormKind form : FormKind.values()) {
            Map<String, Conclusion> absent = new HashMap<>();
            for (String key : profile.formFields(form.key())) {
                absent.put(key, Conclusion.undecided(Missing.field(key)));
            }
            fields.put(form, absent);
        }
        return fields;
    }

    private List<RowView> collect(PeriodSet set) {
        if (areAll(annualRows, set) && overallRows.length == 0) {
            return List.of(annualRows);
        }
        List<RowView> rows = new ArrayList<>(annualRows.length);
        add(rows, annualRows, set);
        add(rows, overallRows, set);
        return List.copyOf(rows);
    }

    private static boolean areAll(RowView[] stored, PeriodSet set) {
        for (RowView row : stored) {
            if (row.unused() || row.set() != set) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<RowView> rows, RowView[] stored, PeriodSet set) {
        for (RowView row : stored) {
            if (!row.unused() && row.set() == set) {
                rows.add(row);
            }
        }
    }

    /** The goal as typed. */
    public PerformanceGoal goal() {
        return goal;
    }

    /** Whether the copy is cut, so that rows may follow that nobody sees. */
    public boolean partial() {
        return goal.partial();
    }

    /** A field, normalised; empty if blank or absent. */
    public String text(GoalField field) {
        return fields.text(field);
    }

    /** The state of a field after normalisation; for the total of funds also what the fund lines say. */
    public Typed.State fieldState(GoalField field) {
        if (field == GoalField.FUND_TOTAL) {
            return funds().annual().total().map(FundAmount::state).orElse(Typed.State.ABSENT);
        }
        return fields.state(field);
    }

    /**
     * The state of a column: VALUE if any real row has a value in it, BLANK if the form carries it, be it on unused template rows
     * only, else ABSENT.
     */
    public Typed.State presence(IndicatorField field) {
        Typed.State annualState = presence(annualRows, field);
        if (annualState == Typed.State.VALUE || overallRows.length == 0) {
            return annualState;
        }
        Typed.State overallState = presence(overallRows, field);
        return overallState == Typed.State.ABSENT ? annualState : overallState;
    }

    private static Typed.State presence(RowView[] rows, IndicatorField field) {
        Typed.State found = Typed.State.ABSENT;
        for (RowView row : rows) {
            Typed.State state = row.state(field);
            if (state == Typed.State.VALUE && !row.unused()) {
                return state;
            }
            found = state == Typed.State.ABSENT ? found : Typed.State.BLANK;
        }
        return found;
    }

    /** The project name without a code in front of it ({@code 51000021R000000019951-工资性支出}). */
    public String projectName() {
        return fields.projectName();
    }

    /** The project code: its field, else the code in front of the project name; empty if there is none. */
    public String projectCode() {
        return fields.projectCode();
    }

    /** The budget year; empty if it is blank, absent or unreadable. */
    public Optional<FiscalYear> budgetYear() {
        return fields.budgetYear();
    }

    /** The first day of the project period; empty if it is blank, absent or unreadable. */
    public Optional<LocalDate> periodStart() {
        return fields.periodStart();
    }

    /** The last day of the project period; empty if it is blank, absent or unreadable. */
    public Optional<LocalDate> periodEnd() {
        return fields.periodEnd();
    }

    /** Whether the period ends in a later year than it starts. */
    public Truth multiYear() {
        Optional<LocalDate> start = periodStart();
        Optional<LocalDate> end = periodEnd();
        return start.isEmpty() || end.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(end.get().getYear() > start.get().getYear());
    }

    /** The project type, normalised; empty if blank or absent. */
    public String projectType() {
        return text(GoalField.PROJECT_TYPE);
    }

    /** Whether the project type is one of these; UNKNOWN if it is blank or absent and the list is not empty. */
    public Truth typeIn(List<String> types) {
        String type = projectType();
        return type.isEmpty() && !types.isEmpty() ? Truth.UNKNOWN : Truth.of(types.contains(type));
    }

    /** Whether the service faces the public; UNKNOWN if the form does not say. */
    public Truth publicFacing() {
        return fields.yesOrNo(GoalField.PUBLIC_FACING);
    }

    /** Whether it is a key project (重点项目); UNKNOWN if the form does not say. */
    public Truth keyProject() {
        return fields.yesOrNo(GoalField.KEY_PROJECT);
    }

    /** Whether it continues a project of earlier years (延续项目) instead of being new; UNKNOWN if the form does not say. */
    public Truth continuing() {
        return fields.oneOf(GoalField.ATTRIBUTE, "延续", "新增");
    }

    /** Whether it is a second-level project (二级项目) instead of a first-level one; UNKNOWN if the form does not say. */
    public Truth secondLevel() {
        return fields.oneOf(GoalField.PROJECT_LEVEL, "二级", "一级");
    }

    /** Whether the profile says that this form carries a field or column. */
    public boolean onForm(String key) {
        return formFields.containsKey(key);
    }

    /** What an absent field amounts to (1.4): undecided where the form should carry it, else not applicable. */
    public Conclusion absent(String key) {
        return formFields.getOrDefault(key, NOT_ON_FORM);
    }

    /**
     * What unreadable, blank or absent fields amount to: undecided with those that are blank, unreadable or should be on the
     * form; not applicable if none of them is on the form.
     */
    public Conclusion lacking(GoalField... wanted) {
        List<Missing> missing = missing(wanted);
        return missing.isEmpty() ? NOT_ON_FORM : Conclusion.undecided(missing);
    }

    /** The fields that hold nothing readable, those left out that this form does not carry. */
    public List<Missing> missing(GoalField... wanted) {
        List<Missing> missing = new ArrayList<>();
        for (GoalField field : wanted) {
            boolean carried = fieldState(field) != Typed.State.ABSENT || onForm(field.key());
            if (carried && !isReadable(field)) {
                missing.add(Missing.field(field.key()));
            }
        }
        return missing;
    }

    private boolean isReadable(GoalField field) {
        return switch (field) {
            case BUDGET_YEAR -> budgetYear().isPresent();
            case PERIOD_START -> periodStart().isPresent();
            case PERIOD_END -> periodEnd().isPresent();
            case FUND_TOTAL ->
                funds().annual().total().filter(FundAmount::isNumber).isPresent();
            default -> fieldState(field) == Typed.State.VALUE;
        };
    }

    /** The rows of a period set, unused template rows left out, in the order of the form. */
    public List<RowView> rows(PeriodSet set) {
        return set == PeriodSet.ANNUAL ? annual : overall;
    }

    /** The weights of a period set. */
    public SetWeights weights(PeriodSet set) {
        SetWeights read = set == PeriodSet.ANNUAL ? annualWeights : overallWeights;
        if (read == null) {
            read = SetWeights.of(rows(set));
            if (set == PeriodSet.ANNUAL) {
                annualWeights = read;
            } else {
                overallWeights = read;
            }
        }
        return read;
    }

    /** The overall row that states the same indicator as an annual one: by library code, else by levels and name. */
    public Optional<RowView> overallOf(RowView annualRow) {
        if (overall.isEmpty()) {
            return Optional.empty();
        }
        MatchedRows read = overallOfAnnual;
        if (read == null) {
            overallOfAnnual = read = MatchedRows.of(annual, overall);
        }
        return annualRow.bareName().isEmpty() ? Optional.empty() : read.before(annualRow);
    }

    /** Whether the first level of any real row can be resolved; if of none, the table is no goal taxonomy. */
    public boolean resolvesAnyL1() {
        return resolvesAny(annual) || resolvesAny(overall);
    }

    private static boolean resolvesAny(List<RowView> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).levels().l1().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** In how many rows of the form a column stands, be it blank there; readers give it to all rows or to none. */
    public enum Carried {
        /** In every row. */
        EVERYWHERE,
        /** In some rows. */
        HERE_AND_THERE,
        /** In none. */
        NOWHERE
    }

    /** Where a column stands. */
    public Carried carried(IndicatorField column) {
        Carried read = columns[column.ordinal()];
        if (read == null) {
            columns[column.ordinal()] = read = count(column);
        }
        return read;
    }

    private Carried count(IndicatorField column) {
        int found = 0;
        for (int i = 0; i < size(); i++) {
            found += stored(i).indicator().cell(column).isAbsent() ? 0 : 1;
        }
        return found == size() ? Carried.EVERYWHERE : found == 0 ? Carried.NOWHERE : Carried.HERE_AND_THERE;
    }

    /** How many rows the form has, unused template rows among them. */
    public int size() {
        return annualRows.length + overallRows.length;
    }

    /** A row of the form, those stored as annual ones first. */
    public RowView stored(int position) {
        int overallPosition = position - annualRows.length;
        return overallPosition < 0 ? annualRows[position] : overallRows[overallPosition];
    }

    /** Whether some row of the form is an unused one. */
    public boolean hasUnused() {
        return annual.size() + overall.size() < size();
    }

    /** What is said of the rows, one bit a row; only where the form has at most {@link RowMasks#MOST} of them. */
    public RowMasks masks() {
        RowMasks read = masks;
        if (read == null) {
            masks = read = new RowMasks(annualRows, overallRows);
        }
        return read;
    }

    /** The view of a row of this goal. */
    public RowView row(Indicator indicator) {
        return (indicator.set() == PeriodSet.ANNUAL ? annualRows : overallRows)[indicator.index()];
    }

    /** The fund block. */
    public FundView funds() {
        FundView read = funds;
        if (read == null) {
            funds = read = FundView.of(goal, profile.compiled(FundLabels.KEY));
        }
        return read;
    }

    /** Whether a pair of levels is one of a taxonomy version. */
    public boolean isPair(String version, Node pair) {
        return levels.isPair(version, pair);
    }
}
