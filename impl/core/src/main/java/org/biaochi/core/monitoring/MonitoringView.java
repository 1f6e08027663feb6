// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.monitoring.Signal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.execution.ExecutionLight;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.execution.ExecutionTerms;
import org.biaochi.core.formula.execution.TimeProgress;
import org.biaochi.core.formula.progress.Completion;
import org.biaochi.core.formula.progress.ProjectLight;
import org.biaochi.core.goal.GoalUnits;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.IndicatorIds;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.target.Decimals;
import org.biaochi.core.target.TargetReader;

/**
 * A monitoring report as rules read it, under a profile: window, time progress, execution, rows, lights. What is judged is the
 * window; the day of the run plays no part. Readings are pure; immutable to the outside.
 */
public final class MonitoringView {
    /** The view of a report under a profile. */
    public static final Derived<MonitoringReport, MonitoringView> KEY =
            Derived.of("monitoring view", MonitoringView::new);

    private final MonitoringReport report;
    private final Profile profile;
    private final Terms terms;
    private final GoalView goal;
    private final Map<MonitoringField, String> texts = new EnumMap<>(MonitoringField.class);
    private final MonitoredFunds funds;
    private final Value<LocalDate> windowStart;
    private final Value<LocalDate> windowEnd;
    private final Result<Rational> progress;
    private final List<MonitoredRow> rows;

    private MonitoringView(MonitoringReport report, Profile profile) {
        this.report = report;
        this.profile = profile;
        this.terms = profile.compiled(Terms.KEY);
        this.goal = GoalView.KEY.compute(IndicatorIds.asCodes(report.goal(), ids(report)), profile);
        for (MonitoringField field : MonitoringField.values()) {
            Typed cell = report.field(field);
            texts.put(field, Reading.text(cell));
        }
        this.funds = new MonitoredFunds(report, profile);
        this.windowStart = day(MonitoringField.WINDOW_START, true);
        this.windowEnd = day(MonitoringField.WINDOW_END, false);
        this.progress = readProgress();
        this.rows = readRows();
    }

    private static List<Typed> ids(MonitoringReport report) {
        return report.indicators().stream()
                .map(row -> row.cell(MonitoringColumn.INDICATOR_ID))
                .toList();
    }

    private Value<LocalDate> day(MonitoringField field, boolean first) {
        String text = text(field);
        Optional<LocalDate> day = first ? Window.first(text, goal.budgetYear()) : Window.last(text, goal.budgetYear());
        return day.map(Value::present).orElse(Value.missing(field.key()));
    }

    private Result<Rational> readProgress() {
        Value<TimeProgress.Method> method = terms.value(ExecutionTerms.METHOD);
        if (!method.isPresent()) {
            return TimeProgress.byMonth(Value.missing(ExecutionTerms.METHOD.id()));
        }
        return switch (method.get()) {
            case MONTH -> TimeProgress.byMonth(month());
            case DAY -> TimeProgress.byDay(ofWindow(LocalDate::getDayOfYear), ofWindow(LocalDate::lengthOfYear));
            case SUPPLIED -> TimeProgress.supplied(curve());
            case CHECKPOINT -> TimeProgress.byCheckpoint(month(), terms);
        };
    }

    private Value<Rational> curve() {
        Optional<BigDecimal> typed =
                Decimals.standard().read(text(MonitoringField.TIME_PROGRESS)).number();
        boolean percent = text(MonitoringField.TIME_PROGRESS).endsWith("%");
        return typed.map(number -> percent ? number.movePointLeft(2) : number)
                .map(number -> Value.present(Rational.of(number)))
                .orElse(Value.missing(MonitoringField.TIME_PROGRESS.key()));
    }

    private List<MonitoredRow> readRows() {
        List<MonitoredRow> read = new ArrayList<>();
        for (RowView row : goal.rows(PeriodSet.ANNUAL)) {
            Indicator indicator = row.indicator();
            if (indicator.set() == PeriodSet.ANNUAL) {
                read.add(new MonitoredRow(report.indicators().get(indicator.index()), row, this));
            }
        }
        return List.copyOf(read);
    }

    /** The report as typed. */
    public MonitoringReport report() {
        return report;
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** The target side. */
    public GoalView goal() {
        return goal;
    }

    /** The parameters of formulas. */
    public Terms terms() {
        return terms;
    }

    TargetReader targetReader() {
        return profile.compiled(GoalUnits.READER);
    }

    Accruals accruals() {
        return profile.compiled(Accruals.KEY);
    }

    Possibilities possibilities() {
        return profile.compiled(Possibilities.KEY);
    }

    /** A field, normalised; empty if blank or absent. */
    public String text(MonitoringField field) {
        return texts.getOrDefault(field, "");
    }

    /** The state of a field after normalisation. */
    public Typed.State state(MonitoringField field) {
        return Reading.state(report.field(field));
    }

    /** The place of a field. */
    public static Place place(MonitoringField field) {
        return Place.ROOT.child(field.key());
    }

    /** Whether a field says yes; UNKNOWN if it does not say. */
    public Truth yesOrNo(MonitoringField field) {
        return switch (text(field)) {
            case "是", "有", "能", "新增", "新增项目", "true" -> Truth.TRUE;
            case "否", "无", "不能", "延续", "延续项目", "false" -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    /** The first day of the window; MISSING if it is blank, absent or unreadable. */
    public Value<LocalDate> windowStart() {
        return windowStart;
    }

    /** The last day of the window. */
    public Value<LocalDate> windowEnd() {
        return windowEnd;
    }

    /** The day of the report. */
    public Value<LocalDate> reportDate() {
        return day(MonitoringField.REPORT_DATE, false);
    }

    /** The day of the report, another one where it does not say. */
    public LocalDate reportedOn(LocalDate otherwise) {
        Value<LocalDate> day = reportDate();
        return day.isPresent() ? day.get() : otherwise;
    }

    /** The month in which the window ends; OUT_OF_RANGE if that is not in the fiscal year. */
    public Value<Integer> month() {
        return ofWindow(LocalDate::getMonthValue);
    }

    private Value<Integer> ofWindow(ToIntFunction<LocalDate> part) {
        Value<Integer> stopped = Given.stop(windowEnd);
        if (stopped != null) {
            return stopped;
        }
        LocalDate end = windowEnd.get();
        boolean inYear =
                goal.budgetYear().map(year -> year.year() == end.getYear()).orElse(true);
        return inYear ? Value.present(part.applyAsInt(end)) : Value.error("OUT_OF_RANGE");
    }

    /** F04: the share of the year that has passed when the window ends. */
    public Result<Rational> progress() {
        return progress;
    }

    /** The amounts. */
    public MonitoredFunds funds() {
        return funds;
    }

    /** F01: executed amount ÷ budget of the year, in total. */
    public Result<Rational> execution() {
        return ExecutionRate.monitoring(funds.executedTotal(), funds.budgetTotal());
    }

    /** F05, F06 or F07, whichever the profile names. */
    public BudgetLight budgetLight() {
        Value<MonitoringParameters.BudgetTest> test = terms.value(MonitoringParameters.BUDGET_LIGHT);
        Value<Rational> rate = execution().value();
        if (!test.isPresent()) {
            Result<ExecutionLight.Lit> none =
                    ExecutionLight.attainment(Value.missing(test.code()), progress.value(), terms);
            return new BudgetLight(none, Value.missing(test.code()));
        }
        return switch (test.get()) {
            case F05 -> lit(ExecutionLight.attainment(rate, progress.value(), terms));
            case F06 -> lit(ExecutionLight.lag(progress.value(), rate, terms));
            case F07 -> checkpoint(ExecutionLight.checkpoint(month(), rate, terms));
        };
    }

    private static BudgetLight lit(Result<ExecutionLight.Lit> result) {
        Value<Light> stopped = Given.stop(result.value());
        return new BudgetLight(
                result,
                stopped != null ? stopped : Value.present(result.value().get().light()));
    }

    private BudgetLight checkpoint(Result<Signal> result) {
        Value<Light> below = terms.value(MonitoringParameters.CHECKPOINT_LIGHT);
        Value<Light> stopped = Given.stop(result.value());
        if (stopped == null && result.value().get() == Signal.NONE) {
            return new BudgetLight(result, Value.present(Light.GREEN));
        }
        return new BudgetLight(result, stopped != null ? stopped : below);
    }

    /**
     * The light of budget execution.
     *
     * @param result what the formula gave
     * @param light the light it means
     */
    public record BudgetLight(Result<?> result, Value<Light> light) {}

    /** The rows of the year, unused template rows left out, in the order of the form. */
    public List<MonitoredRow> rows() {
        return rows;
    }

    /** The row of an indicator; empty for an unused template row. */
    public Optional<MonitoredRow> row(MonitoredIndicator indicator) {
        for (MonitoredRow row : rows) {
            if (row.monitored().indicator().index() == indicator.indicator().index()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** The monitored row of a row of the goal. */
    public Optional<MonitoredRow> row(RowView row) {
        return rows.stream()
                .filter(known -> known.row().place().equals(row.place()))
                .findFirst();
    }

    /** F14: the light of the project, likelihood looked at. */
    public Result<ProjectLight.Combined> projectLight() {
        List<Value<Light>> lights = new ArrayList<>();
        lights.add(budgetLight().light());
        for (MonitoredRow row : rows) {
            lights.add(open(row.shownLight()));
            if (!row.possibility().isPresent()) {
                lights.add(Value.missing("possibility"));
            }
        }
        return ProjectLight.combined(orCut(lights));
    }

    /** F14 before F13: the light of the project by results alone. */
    public Result<ProjectLight.Combined> plainProjectLight() {
        List<Value<Light>> lights = new ArrayList<>();
        lights.add(budgetLight().light());
        rows.forEach(row -> lights.add(open(row.light().value())));
        return ProjectLight.combined(orCut(lights));
    }

    /** What another rule reports as nonsense leaves the light open; it must not hide a red one. */
    private static Value<Light> open(Value<Light> light) {
        return light.state() == Value.State.ERROR ? Value.present(Light.UNDECIDED) : light;
    }

    private List<Value<Light>> orCut(List<Value<Light>> lights) {
        if (goal.partial()) {
            lights.add(Value.missing("restOfForm"));
        }
        return lights;
    }

    /** F15: the matrix of the two answers of the form; empty unless the profile shows it. */
    public Optional<Result<Light>> dualMatrix() {
        return terms.find(MonitoringParameters.DUAL_MATRIX)
                .filter(shown -> shown)
                .map(shown -> ProjectLight.dualMatrix(
                        answer(MonitoringField.EXECUTION_OK), answer(MonitoringField.GOAL_REACHABLE)));
    }

    private Value<Boolean> answer(MonitoringField field) {
        Truth truth = yesOrNo(field);
        return truth.isUnknown() ? Value.missing(field.key()) : Value.present(truth.isTrue());
    }

    /** F16: goal completion against the targets of the year; weights of the approved goal where the form prints none. */
    public Result<Completion.Bounds> completion(Optional<PerformanceGoal> approved) {
        Optional<MatchedRows> before = approved.map(known -> MatchedRows.of(
                goal.rows(PeriodSet.ANNUAL),
                GoalView.KEY.compute(known, profile).rows(PeriodSet.ANNUAL)));
        List<Completion.Item> items = new ArrayList<>();
        for (MonitoredRow row : rows) {
            Weight own = row.row().weight();
            // What is typed and cannot be read is not replaced by what was approved.
            Optional<Weight> weight = own.isNumber() || own.state() == Weight.State.NOT_A_NUMBER
                    ? Optional.of(own)
                    : before.flatMap(rows -> rows.before(row.row())).map(RowView::weight);
            items.add(new Completion.Item(
                    weight.filter(Weight::isNumber)
                            .map(known -> Value.present(Rational.of(known.points())))
                            .orElse(Value.missing("weight")),
                    row.share(month())));
        }
        if (goal.partial()) {
            items.add(new Completion.Item(Value.missing("restOfForm"), Value.missing("restOfForm")));
        }
        return Completion.goal(items);
    }

    /** F17: whether completion and execution match. */
    public Result<Signal> match(Optional<PerformanceGoal> approved) {
        return Completion.match(completion(approved).value(), execution().value(), terms);
    }
}
