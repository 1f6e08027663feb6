// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.register.Correction;
import org.biaochi.api.register.FloorCheck;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.register.ScoreRow;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.ChangeColumn;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.register.RegisterBook;
import org.biaochi.core.register.RegisterParameters;
import org.biaochi.core.register.RegisterRows;
import org.biaochi.core.table.ProfileTable;

/** Puts together what follows from the register of a region's year. Pure functions. */
final class RegisterReports {
    private final Register register;
    private final Profile profile;
    private final LocalDate asOf;

    private RegisterReports(Register register, Profile profile, LocalDate asOf) {
        this.register = register;
        this.profile = profile;
        this.asOf = asOf;
    }

    static RegisterReport of(
            RegionYear year,
            Register register,
            Profile profile,
            LocalDate asOf,
            List<SnapshotView> snapshots,
            List<Kpi> kpis,
            List<PeriodRanking> rankings) {
        RegisterReports reports = new RegisterReports(register, profile, asOf);
        AccessViews accesses = new AccessViews(year.accesses(), snapshots.get(snapshots.size() - 1), profile);
        return RegisterRows.report(
                new RegisterBook(year, register.objects(asOf), register.records(asOf), register.unit(), profile, asOf),
                accesses.remarks(),
                year.changes().stream().map(RegisterReports::correction).toList(),
                accesses.accesses(),
                reports.floors(kpis),
                reports.scores(rankings, reports.dataDay(snapshots)));
    }

    private static Correction correction(Cells<ChangeColumn> row) {
        return new Correction(
                Reading.text(row.get(ChangeColumn.ID)),
                Reading.text(row.get(ChangeColumn.TARGET)),
                Reading.text(row.get(ChangeColumn.FIELD)),
                row.get(ChangeColumn.BEFORE).trimmed(),
                row.get(ChangeColumn.AFTER).trimmed(),
                Reading.day(ChangeColumn.DATE, row.get(ChangeColumn.DATE)),
                row.get(ChangeColumn.BY).trimmed(),
                row.get(ChangeColumn.REASON).trimmed());
    }

    private List<FloorCheck> floors(List<Kpi> kpis) {
        ProfileTable table = ProfileTable.of(profile, RegisterParameters.FLOORS);
        List<FloorCheck> checks = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            BigDecimal floor = table.number(i, "floor").orElse(BigDecimal.ZERO);
            for (Kpi kpi : kpis) {
                boolean asked = table.is(i, "formula", kpi.formula().toString())
                        && table.is(i, "measure", kpi.measure().name())
                        && table.is(i, "scope", kpi.scope());
                if (asked) {
                    Value<BigDecimal> value = kpi.value();
                    checks.add(new FloorCheck(
                            kpi.formula(),
                            kpi.measure().name(),
                            kpi.scope(),
                            kpi.snapshot().id(),
                            value,
                            floor,
                            value.isPresent()
                                    ? Value.present(met(kpi, floor))
                                    : Value.missing(kpi.formula().toString())));
                }
            }
        }
        return checks;
    }

    /** By the exact parts, so that rounding never lifts a share over its floor. */
    private static boolean met(Kpi kpi, BigDecimal floor) {
        BigDecimal numerator = kpi.numerator().get();
        return numerator.compareTo(kpi.denominator().get().multiply(floor)) >= 0;
    }

    /** The last snapshot by the day; the day itself where there is none. */
    private LocalDate dataDay(List<SnapshotView> snapshots) {
        return snapshots.stream()
                .map(snapshot -> snapshot.ref().day())
                .filter(day -> !day.isAfter(asOf))
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElse(asOf);
    }

    private List<ScoreRow> scores(List<PeriodRanking> rankings, LocalDate day) {
        Terms terms = profile.compiled(Terms.KEY);
        List<ScoreRow> rows = new ArrayList<>();
        for (PeriodRanking ranking : rankings) {
            for (PeriodRanking.Ranked ranked : ranking.ranked()) {
                Value<String> grade = Grades.of(Value.present(Rational.of(ranked.score())), terms)
                        .value();
                rows.add(new ScoreRow(
                        ranking.period(),
                        ranked.objectId(),
                        ranked.name(),
                        register.cell(ranked.objectId(), SupervisedColumn.OBJECT_KIND),
                        ranked.score(),
                        grade,
                        ranked.rank(),
                        day));
            }
        }
        return rows;
    }
}
