// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.core.casefile.CaseTally;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.supervision.CoverageRates;
import org.biaochi.core.linkage.EffectTotals;

/** The year of a region in numbers: its departments, their sums, rankings and duties, and what is missing. Not thread-safe. */
public final class RegionTally {
    private static final int DECIMALS = 6;

    private final String code;
    private final String name;
    private final String year;
    private final List<OfficeYear> offices = new ArrayList<>();
    private final List<LocalText> notes = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private List<PeriodRanking> rankings = List.of();
    private List<Obligation> obligations = List.of();

    private String publisher = "财政部门";
    private Map<String, String> bodies = Map.of();

    /** An empty year of a region. */
    public RegionTally(String code, String name, String year) {
        this.code = code;
        this.name = name;
        this.year = year;
    }

    /** A share over the whole region. Immutable. */
    public record Share(
            FormulaId formula, KpiMeasure measure, BigDecimal done, BigDecimal all, Value<BigDecimal> value) {}

    /** Adds a department whose year is over. */
    public void add(OfficeYear office) {
        offices.add(office);
    }

    /** Sets who publishes, and the bodies by code with their names. */
    public void register(String publishes, Map<String, String> registered) {
        publisher = publishes;
        bodies = new LinkedHashMap<>(registered);
    }

    /** Who publishes and sends letters. */
    public String publisher() {
        return publisher;
    }

    /** The bodies that departments belong to, by code with their names. */
    public Map<String, String> bodies() {
        return bodies;
    }

    /** Says what is missing or wrong in the region as a whole. */
    public void note(LocalText note) {
        notes.add(note);
    }

    /** Sets rankings and duties. */
    public void ranked(List<PeriodRanking> periods, List<Obligation> duties) {
        rankings = List.copyOf(periods);
        obligations = List.copyOf(duties);
    }

    /** Says that the region has a page of this file name. */
    public void page(String file) {
        pages.add(file);
    }

    /** The file names of the region's pages beside the first. */
    public List<String> pages() {
        return pages;
    }

    /** The code of the region. */
    public String code() {
        return code;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The budget year. */
    public String year() {
        return year;
    }

    /** The departments in the order of their codes. */
    public List<OfficeYear> offices() {
        return offices;
    }

    /** What is missing or wrong in the region as a whole. */
    public List<LocalText> notes() {
        return notes;
    }

    /** What is missing or wrong in the region, then in each department after its name. */
    public List<LocalText> allNotes() {
        List<LocalText> all = new ArrayList<>(notes);
        for (OfficeYear office : offices) {
            office.notes()
                    .forEach(note ->
                            all.add(new LocalText(office.name() + "：" + note.zh(), office.name() + ": " + note.en())));
        }
        return all;
    }

    /** The rankings by period. */
    public List<PeriodRanking> rankings() {
        return rankings;
    }

    /** Who must do what by when. */
    public List<Obligation> obligations() {
        return obligations;
    }

    /** A count over all departments. */
    public int sum(ToIntFunction<OfficeYear> count) {
        return offices.stream().mapToInt(count).sum();
    }

    /** An amount over all departments, in 元. */
    public BigDecimal amount(Function<OfficeYear, BigDecimal> amount) {
        return offices.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Counts by grade over all departments. */
    public Map<String, Integer> grades(Function<OfficeYear, Map<String, Integer>> grades) {
        Map<String, Integer> sums = new TreeMap<>();
        offices.forEach(
                office -> grades.apply(office).forEach((grade, count) -> sums.merge(grade, count, Integer::sum)));
        return sums;
    }

    /** The scores of all departments together. */
    public ScoreSpread scores(Function<OfficeYear, ScoreSpread> scores) {
        ScoreSpread sum = new ScoreSpread();
        offices.forEach(office -> sum.add(scores.apply(office)));
        return sum;
    }

    /** The cases of all departments by what raised them. */
    public Map<OfficeYear.Alert, Integer> alerts() {
        Map<OfficeYear.Alert, Integer> sums = new HashMap<>();
        offices.forEach(office -> office.alerts().forEach((alert, count) -> sums.merge(alert, count, Integer::sum)));
        return sums;
    }

    /** Why subjects of all departments failed. */
    Faults faults() {
        Faults sum = new Faults();
        offices.forEach(office -> sum.add(office.faults()));
        return sum;
    }

    /** How all cases stand. */
    public CaseTally cases() {
        return offices.stream().map(OfficeYear::cases).reduce(CaseTally.NONE, CaseTally::plus);
    }

    /** What linkage moves over all departments. */
    public EffectTotals effects() {
        List<BudgetEffect> effects = new ArrayList<>();
        offices.forEach(office -> effects.addAll(office.moved()));
        return EffectTotals.of(effects);
    }

    /** The shares of the region (F50 to F55): numerators and denominators of the departments added up, divided once. */
    public List<Share> shares() {
        Map<String, List<Kpi>> groups = new LinkedHashMap<>();
        for (OfficeYear office : offices) {
            for (Kpi kpi : office.shares()) {
                boolean counted =
                        kpi.numerator().isPresent() && kpi.denominator().isPresent();
                if (counted && kpi.scope().isEmpty()) {
                    groups.computeIfAbsent(kpi.formula() + " " + kpi.measure(), any -> new ArrayList<>())
                            .add(kpi);
                }
            }
        }
        List<Share> shares = new ArrayList<>();
        groups.values().forEach(kpis -> shares.add(share(kpis)));
        shares.sort(Comparator.comparing((Share share) -> share.formula().toString())
                .thenComparing(Share::measure));
        return shares;
    }

    private static Share share(List<Kpi> kpis) {
        Kpi first = kpis.get(0);
        BigDecimal done = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Kpi kpi : kpis) {
            done = done.add(kpi.numerator().get());
            all = all.add(kpi.denominator().get());
        }
        Value<Rational> rate = rate(first, Rational.of(done), Rational.of(all));
        Value<BigDecimal> shown =
                rate.isPresent() ? Value.present(rate.get().rounded(DECIMALS)) : Value.notApplicable(rate.code());
        return new Share(first.formula(), first.measure(), done, all, shown);
    }

    private static Value<Rational> rate(Kpi share, Rational done, Rational all) {
        Value<Rational> numerator = Value.present(done);
        Value<Rational> denominator = Value.present(all);
        Value<Rational> none = Value.present(Rational.ZERO);
        return switch (share.formula().toString()) {
            case "F50" -> CoverageRates.goals(numerator, denominator).value();
            case "F51" -> CoverageRates.monitoring(numerator, denominator, none).value();
            case "F52" -> CoverageRates.selfEvaluation(numerator, denominator).value();
            case "F53" -> CoverageRates.application(numerator, denominator).value();
            case "F54" -> CoverageRates.disclosure(numerator, denominator, none).value();
            case "F55" -> {
                CoverageRates.Rectified rates = CoverageRates.rectification(numerator, numerator, denominator)
                        .value()
                        .get();
                yield share.measure() == KpiMeasure.ON_TIME ? rates.onTime() : rates.completion();
            }
            default -> Value.notApplicable(share.formula().toString());
        };
    }
}
