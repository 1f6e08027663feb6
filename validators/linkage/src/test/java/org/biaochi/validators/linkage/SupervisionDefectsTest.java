// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.review.Actor;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Region;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Duty;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.Snapshot;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.api.supervision.SupervisionRole;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.supervision.CircularView;
import org.biaochi.core.supervision.Corrections;
import org.biaochi.core.supervision.Permissions;
import org.biaochi.core.supervision.RegionTree;
import org.biaochi.core.supervision.Separation;
import org.biaochi.core.supervision.SnapshotView;
import org.biaochi.core.supervision.WeightSets;
import org.junit.jupiter.api.Test;

/** What circulars elsewhere got wrong, and must not go wrong here; snapshots, weights, scopes and roles. */
class SupervisionDefectsTest {
    private static final String TOWNS = "'objects':[{'objectId':'A','region':'619901001','amount':'10'},"
            + "{'objectId':'B','region':'619901002','amount':'20'},{'objectId':'C','region':'619901002','amount':'30'}],"
            + "'records':[{'id':'J1','objectId':'A','kind':'监控','date':'2026-06-10','result':'绿灯'},"
            + "{'id':'J2','objectId':'C','kind':'监控','date':'2026-06-10','result':'红灯'}],"
            + "'snapshots':[{'id':'2026-06','date':'2026-06-30'}]";

    private static Snapshot snapshot(RegionYear year) {
        return SnapshotView.of(year, Yunling.central(), Yunling.DAY).get(0).snapshot();
    }

    private static Kpi first(Circular circular, String formula) {
        return Yunling.of(circular).kpis().stream()
                .filter(kpi -> kpi.formula().toString().equals(formula))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void coverage_of_nothing_is_not_printed_as_all() {
        Kpi kpi = first(Yunling.circular("'records':[{'objectId':'A','kind':'绩效目标','date':'2026-01-01'}]"), "F50");
        assertEquals("NOT_APPLICABLE(ZERO_BY_ZERO)", kpi.value().toString());
        assertEquals(BigDecimal.ZERO, kpi.denominator().get());
    }

    @Test
    void a_register_without_dates_is_not_printed_as_nothing_done() {
        String goals = Yunling.objects(2, "")
                + ",'records':[{'objectId':'P01','kind':'绩效目标'%s},{'objectId':'P02','kind':'绩效目标'}]";
        assertEquals(
                "MISSING(date)",
                first(Yunling.circular(goals.formatted("")), "F50").value().toString());
        assertEquals(
                BigDecimal.ONE,
                first(Yunling.circular(goals.formatted(",'date':'2026-01-01'")), "F50")
                        .numerator()
                        .get());
    }

    @Test
    void the_denominator_of_a_snapshot_does_not_change_between_two_circulars() {
        String head = "'snapshots':[{'id':'2026-06','date':'2026-06-30'}],";
        Circular june = Yunling.circular(
                head + Yunling.objects(15, "") + "," + Yunling.records(Map.of("自评", 15), ",'date':'2026-06-01'"));
        RegionYear later = june.year().toBuilder()
                .object(Cells.of(SupervisedColumn.class)
                        .set(SupervisedColumn.OBJECT_ID, "P16")
                        .set(SupervisedColumn.ADDED_DATE, "2026-07-05")
                        .build())
                .build();
        Circular july = june.toBuilder().year(later).build();
        assertEquals(first(june, "F52"), first(july, "F52"));
    }

    @Test
    void sixteen_added_up_are_sixteen_and_not_fifteen() {
        String objects = Yunling.objects(8, "") + "";
        String added = objects.substring(0, objects.length() - 1);
        StringBuilder rows = new StringBuilder(added);
        for (int i = 9; i <= 16; i++) {
            rows.append(",{'objectId':'P").append(i < 10 ? "0" + i : i).append("','addedDate':'2026-04-01'}");
        }
        String records = "]," + Yunling.records(Map.of("自评", 15), ",'date':'2026-06-01'");
        assertEquals(
                new BigDecimal("0.937500"),
                first(Yunling.circular(rows + records), "F52").value().get());
        assertEquals(
                new BigDecimal("1.000000"),
                first(
                                Yunling.circular(
                                        rows + records + ",'snapshots':[{'date':'2026-06-30','countsAdditions':'否'}]"),
                                "F52")
                        .value()
                        .get());
    }

    @Test
    void ended_and_converted_objects_count_as_the_snapshot_says() {
        String objects = "'objects':[{'objectId':'A'},{'objectId':'B','endedDate':'2026-05-01'},"
                + "{'objectId':'C','temporaryPayment':'是'}],'records':[{'objectId':'A','kind':'自评','date':'2026-06-01'}]";
        String all = ",'snapshots':[{'date':'2026-06-30','countsEnded':'是'}]";
        String few = ",'snapshots':[{'date':'2026-06-30','countsTemporary':'否'}]";
        assertEquals(
                "2", first(Yunling.circular(objects), "F52").denominator().get().toPlainString());
        assertEquals(
                "3",
                first(Yunling.circular(objects + all), "F52")
                        .denominator()
                        .get()
                        .toPlainString());
        assertEquals(
                "1",
                first(Yunling.circular(objects + few), "F52")
                        .denominator()
                        .get()
                        .toPlainString());
    }

    @Test
    void a_day_that_cannot_be_read_is_not_guessed() {
        String objects = "'objects':[{'objectId':'A','addedDate':'年中'}],"
                + "'records':[{'objectId':'A','kind':'自评','date':'2026-06-01'}]";
        assertEquals(
                "MISSING(addedDate)",
                first(Yunling.circular(objects), "F52").value().toString());
    }

    @Test
    void reading_a_report_is_no_application() {
        StringBuilder rows = new StringBuilder("'records':[");
        for (int i = 1; i <= 40; i++) {
            rows.append(i == 1 ? "" : ",");
            rows.append("{'id':'E")
                    .append(i)
                    .append("','objectId':'P")
                    .append(i)
                    .append("','kind':'评价','date':'2026-03-01'},");
            rows.append("{'id':'A")
                    .append(i)
                    .append("','of':'E")
                    .append(i)
                    .append("','kind':'结果应用','date':'2026-04-01','result':'已阅'}");
        }
        Kpi kpi = first(Yunling.circular(rows + "]"), "F53");
        assertEquals(new BigDecimal("0.000000"), kpi.value().get());
        assertEquals(40, kpi.missing().size());
    }

    @Test
    void a_closed_rectification_is_an_effect_and_a_draft_is_no_evaluation() {
        Kpi kpi = first(
                Yunling.circular(
                        "'records':[{'id':'E1','objectId':'A','kind':'评价','date':'2026-03-01','state':'已定稿'},"
                                + "{'id':'E2','objectId':'B','kind':'评价','date':'2026-03-01','state':'征求意见稿'},"
                                + "{'id':'Z1','objectId':'A','kind':'整改','of':'E1','dueDate':'2026-05-01','date':'2026-04-20'}]"),
                "F53");
        assertEquals(new BigDecimal("1.000000"), kpi.value().get());
        assertEquals(BigDecimal.ONE, kpi.denominator().get());
    }

    @Test
    void an_effect_of_which_nobody_can_tell_when_is_neither_counted_nor_left_out() {
        String evaluation = "'records':[{'id':'E1','objectId':'A','kind':'评价','date':'2026-03-01','state':'已定稿'},";
        for (String effect : List.of(
                "{'id':'Z1','objectId':'A','kind':'整改','of':'E1','dueDate':'2026-05-01','date':'四月下旬'}]",
                "{'id':'Y1','objectId':'A','kind':'结果应用','of':'E1','date':'四月下旬','result':'压减预算'}]")) {
            assertEquals(
                    "MISSING(date)",
                    first(Yunling.circular(evaluation + effect), "F53").value().toString());
        }
        assertEquals(
                "MISSING(result)",
                first(
                                Yunling.circular(evaluation
                                        + "{'id':'Y1','objectId':'A','kind':'结果应用','of':'E1','date':'2026-04-20'}]"),
                                "F53")
                        .value()
                        .toString());
        assertEquals(
                new BigDecimal("1.000000"),
                first(
                                Yunling.circular(
                                        evaluation
                                                + "{'id':'Y1','objectId':'A','kind':'结果应用','of':'E1','date':'四月','result':'压减预算'},"
                                                + "{'id':'Y2','objectId':'A','kind':'结果应用','of':'E1','date':'2026-04-20','result':'压减预算'}]"),
                                "F53")
                        .value()
                        .get());
    }

    @Test
    void a_correction_leaves_the_earlier_snapshot_as_it_was() {
        RegionYear year = Yunling.circular(TOWNS).year();
        RegionYear corrected = Corrections.correct(year, "A", "amount", "15", LocalDate.of(2026, 7, 20), "李某", "登记有误");
        assertEquals(snapshot(year), snapshot(corrected));
        assertEquals(1, corrected.changes().size());
        RegionYear july = corrected.toBuilder()
                .snapshot(Cells.of(SnapshotColumn.class)
                        .set(SnapshotColumn.ID, "2026-07")
                        .set(SnapshotColumn.DATE, "2026-07-31")
                        .build())
                .build();
        Snapshot later =
                SnapshotView.of(july, Yunling.central(), Yunling.DAY).get(1).snapshot();
        assertEquals("15", later.objects().get(0).get(SupervisedColumn.AMOUNT).text());
        assertThrows(
                IllegalArgumentException.class,
                () -> Corrections.correct(year, "X", "amount", "15", Yunling.DAY, "李某", ""));
    }

    @Test
    void a_town_sees_itself_and_the_county_sees_all() {
        Snapshot june = snapshot(Yunling.circular(TOWNS).year());
        assertEquals(2, RegionTree.seen(june, Region.of("619901002")).objects().size());
        assertEquals(1, RegionTree.seen(june, Region.of("619901002")).records().size());
        assertEquals(3, RegionTree.seen(june, Region.of("619901")).objects().size());
    }

    @Test
    void a_parent_is_the_sum_of_its_units_and_as_red_as_the_reddest() {
        Snapshot june = snapshot(Yunling.circular(TOWNS).year());
        RegionTree.Sum county = RegionTree.sum(june, Region.of("619901"));
        assertEquals(3, county.objects());
        assertEquals(Rational.of(60), county.amount().get());
        assertEquals(Light.RED, county.light().get());
        assertEquals(
                Light.GREEN,
                RegionTree.sum(june, Region.of("619901001")).light().get());
    }

    @Test
    void audit_reads_goals_and_does_not_edit_them() {
        Permissions permissions = Yunling.central().compiled(Permissions.KEY);
        assertTrue(permissions.allows(SupervisionRole.AUDIT, Permissions.Action.READ, "goal"));
        assertFalse(permissions.allows(SupervisionRole.AUDIT, Permissions.Action.EDIT, "goal"));
        assertFalse(permissions.allows(SupervisionRole.THIRD_PARTY, Permissions.Action.READ, "goal"));
    }

    @Test
    void each_role_is_shown_its_columns_of_one_snapshot() {
        Snapshot june = snapshot(Yunling.circular(TOWNS).year());
        Permissions permissions = Yunling.central().compiled(Permissions.KEY);
        Snapshot industry = permissions.view(SupervisionRole.INDUSTRY, june);
        Snapshot audit = permissions.view(SupervisionRole.AUDIT, june);
        assertTrue(industry.objects().get(0).get(SupervisedColumn.AMOUNT).isAbsent());
        assertEquals("10", audit.objects().get(0).get(SupervisedColumn.AMOUNT).text());
        assertEquals(industry.id(), audit.id());
        assertEquals("2026-06", audit.id());
    }

    @Test
    void who_prepares_does_not_assign_or_review() {
        Map<Duty, Actor> actors = new EnumMap<>(Duty.class);
        actors.put(Duty.PREPARE, new Actor("u1", "100"));
        actors.put(Duty.ASSIGN, new Actor("u2", "100"));
        actors.put(Duty.REVIEW, new Actor("u1", "100"));
        assertEquals(Set.of(Duty.PREPARE, Duty.REVIEW), Separation.conflicts(actors));
        actors.put(Duty.REVIEW, new Actor("u3", "100"));
        assertEquals(Set.of(), Separation.conflicts(actors));
        actors.put(Duty.ASSIGN, Actor.UNKNOWN);
        actors.put(Duty.REVIEW, Actor.UNKNOWN);
        assertEquals(Set.of(), Separation.conflicts(actors));
    }

    @Test
    void weights_hold_from_their_day() {
        Circular circular = Yunling.circular("'weightSets':[{'id':'A','dimension':'产业发展','weight':'0.4'},"
                + "{'id':'B','dimension':'产业发展','weight':'0.6','effectiveFrom':'2026-07-01'}]");
        WeightSets sets = CircularView.KEY.compute(circular, Yunling.central()).weightSets();
        assertEquals("A", sets.on(LocalDate.of(2026, 5, 31)).get());
        assertEquals("A", sets.on(LocalDate.of(2026, 6, 30)).get());
        assertEquals("B", sets.on(LocalDate.of(2026, 8, 31)).get());
        assertEquals(
                Rational.of(new BigDecimal("0.6")),
                sets.weights("B").get("产业发展").get());
        WeightSets undated = new WeightSets(
                Yunling.circular("'weightSets':[{'id':'A'},{'id':'B'}]").weightSets());
        assertFalse(undated.on(LocalDate.of(2026, 8, 31)).isPresent());
        assertEquals(List.of(), undated.nameless());
    }
}
