// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.register.FundEventColumn;
import org.biaochi.api.register.FundLevel;
import org.biaochi.api.register.KeyObject;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.register.ResponsibilityColumn;
import org.biaochi.api.register.VersionChain;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.goal.AmountUnit;
import org.biaochi.core.goal.FixedProfile;
import org.junit.jupiter.api.Test;

class RegisterRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    private final RegionYear.Builder year =
            RegionYear.builder().set(RegionYearField.REGION, "619901").set(RegionYearField.YEAR, "2026");

    private static FixedProfile plain() {
        return new FixedProfile();
    }

    private static FixedProfile levels() {
        return plain().with(RegisterParameters.FUND_LEVELS, List.of("县级", "乡镇"));
    }

    private RegisterReport under(FixedProfile profile) {
        RegionYear read = year.build();
        return RegisterRows.report(
                new RegisterBook(read, read.objects(), read.records(), AmountUnit.YUAN, profile, TODAY),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> told(RegisterReport outcome) {
        return outcome.remarks().stream()
                .map(remark -> remark.kind() + " " + remark.place())
                .toList();
    }

    private static Optional<RegisterRemark> first(RegisterReport outcome, RemarkKind kind) {
        return outcome.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .findFirst();
    }

    private static <K extends Enum<K> & CellKey> Cells<K> row(Class<K> keys, Object... cells) {
        Cells.Builder<K> row = Cells.of(keys);
        for (int i = 0; i < cells.length; i += 2) {
            row.set(keys.cast(cells[i]), (String) cells[i + 1]);
        }
        return row.build();
    }

    private void object(String id, String amount) {
        year.object(row(
                SupervisedColumn.class,
                SupervisedColumn.OBJECT_ID,
                id,
                SupervisedColumn.OBJECT_NAME,
                id + "项目",
                SupervisedColumn.AMOUNT,
                amount));
    }

    private void moved(String object, String kind, String level, String amount, String date) {
        year.fund(row(
                FundEventColumn.class,
                FundEventColumn.OBJECT_ID,
                object,
                FundEventColumn.KIND,
                kind,
                FundEventColumn.LEVEL,
                level,
                FundEventColumn.AMOUNT,
                amount,
                FundEventColumn.DATE,
                date));
    }

    private void recorded(String object, String kind) {
        year.record(row(
                RecordColumn.class,
                RecordColumn.ID,
                "R" + object,
                RecordColumn.OBJECT_ID,
                object,
                RecordColumn.KIND,
                kind,
                RecordColumn.REMARK,
                "资金闲置"));
    }

    private static Value<BigDecimal> yuan(String amount) {
        return Value.present(new BigDecimal(amount));
    }

    @Test
    void an_orderly_register_has_no_remarks() {
        object("P1", "100");
        recorded("P1", "绩效目标");
        moved("P1", "到账", "县级", "100", "2026-07-01");

        assertThat(told(under(levels()))).isEmpty();
    }

    @Test
    void an_amount_below_zero_is_refused_and_counts_for_nothing() {
        object("P1", "-5");
        moved("P1", "到账", "县级", "100", "2026-07-01");
        moved("P1", "支付", "县级", "-30", "2026-07-02");

        RegisterReport outcome = under(levels());

        assertThat(told(outcome)).contains("AMOUNT_NEGATIVE /objects/0/amount", "AMOUNT_NEGATIVE /fundEvents/1/amount");
        assertThat(outcome.trails().get(0).balance().isPresent()).isFalse();
    }

    @Test
    void an_amount_that_is_no_number_leaves_the_balance_open() {
        object("P1", "很多");
        moved("P1", "到账", "县级", "若干", "2026-07-01");

        RegisterReport outcome = under(levels());

        assertThat(told(outcome))
                .contains("AMOUNT_UNREADABLE /objects/0/amount", "AMOUNT_UNREADABLE /fundEvents/0/amount");
        assertThat(outcome.levels().get(0).received().isPresent()).isFalse();
    }

    @Test
    void an_object_on_two_rows_is_told_at_the_second() {
        object("P1", "100");
        object("P2", "100");
        object("P1", "300");

        RegisterReport outcome = under(plain());

        assertThat(told(outcome)).containsExactly("OBJECT_TWICE /objects/2");
        assertThat(outcome.versions())
                .extracting(VersionChain::versions)
                .allSatisfy(versions -> assertThat(versions).hasSize(2));
    }

    @Test
    void an_object_without_its_code_is_not_filed() {
        object("", "100");

        assertThat(told(under(plain()))).containsExactly("OBJECT_CODE_MISSING /objects/0");
    }

    @Test
    void a_record_or_movement_of_an_object_that_nobody_registered_is_told_once() {
        object("P1", "100");
        recorded("P9", "绩效目标");
        recorded("P8", "审计发现");
        moved("P7", "到账", "县级", "1", "2026-07-01");

        assertThat(told(under(plain().with(RegisterParameters.FINDING_KINDS, List.of("审计发现")))))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_OBJECT /records/0", "UNKNOWN_OBJECT /records/1", "UNKNOWN_OBJECT /fundEvents/0");
    }

    @Test
    void a_snapshot_of_a_day_to_come_and_one_without_a_day_are_told() {
        year.snapshot(row(SnapshotColumn.class, SnapshotColumn.ID, "S1", SnapshotColumn.DATE, "2026-08-01"));
        year.snapshot(row(SnapshotColumn.class, SnapshotColumn.ID, "S2", SnapshotColumn.DATE, "2026-08-02"));
        year.snapshot(row(SnapshotColumn.class, SnapshotColumn.ID, "S3", SnapshotColumn.DATE, "下月"));

        assertThat(told(under(plain())))
                .containsExactly("SNAPSHOT_AHEAD /snapshots/1/date", "UNTOLD /snapshots/2/date");
    }

    @Test
    void the_ledgers_of_all_levels_balance() {
        object("P1", "100");
        moved("P1", "到账", "县级", "100", "2026-07-01");
        moved("P1", "拨付", "县级", "60", "2026-07-02");
        moved("P1", "到账", "乡镇", "50", "2026-07-03");
        moved("P1", "支付", "乡镇", "20.50", "2026-07-04");

        List<FundLevel> levels = under(levels()).levels();

        assertThat(levels).extracting(FundLevel::balance).containsExactly(yuan("40.00"), yuan("29.50"));
        assertThat(levels.get(0).underway()).isEqualTo(yuan("10.00"));
        assertThat(levels.get(1).underway().state()).isEqualTo(Value.State.NOT_APPLICABLE);
    }

    @Test
    void a_level_in_deficit_is_told_though_another_has_enough() {
        object("P1", "100");
        moved("P1", "到账", "县级", "100", "2026-07-01");
        moved("P1", "支付", "乡镇", "30", "2026-07-02");

        RegisterReport outcome = under(levels());

        assertThat(outcome.trails().get(0).balance()).isEqualTo(yuan("70.00"));
        assertThat(first(outcome, RemarkKind.OVERDRAWN)).hasValueSatisfying(remark -> {
            assertThat(remark.name()).isEqualTo("乡镇");
            assertThat(remark.detail()).contains("-30.00");
        });
    }

    @Test
    void an_object_that_spends_more_than_arrived_is_overdrawn() {
        object("P1", "100");
        moved("P1", "到账", "县级", "100", "2026-07-01");
        moved("P1", "支付", "县级", "100.01", "2026-07-02");

        assertThat(told(under(plain()))).containsExactly("OVERDRAWN /fundEvents/1");
    }

    @Test
    void a_level_that_the_place_does_not_know_is_told() {
        object("P1", "100");
        moved("P1", "到账", "村级", "100", "2026-07-01");

        assertThat(told(under(levels()))).containsExactly("UNTOLD /fundEvents/0");
    }

    @Test
    void funds_are_idle_from_the_day_of_the_limit() {
        object("P1", "100");
        moved("P1", "到账", "县级", "100", "2026-07-02");

        assertThat(told(under(plain().with(RegisterParameters.IDLE_DAYS, 30))))
                .containsExactly("FUNDS_IDLE /fundEvents/0");
        assertThat(told(under(plain().with(RegisterParameters.IDLE_DAYS, 31)))).isEmpty();
    }

    @Test
    void a_balance_is_swept_from_the_day_of_the_limit() {
        object("P1", "100");
        moved("P1", "到账", "县级", "100", "2024-08-01");

        assertThat(told(under(plain().with(RegisterParameters.SWEEP_DAYS, 730))))
                .containsExactly("SWEEP_DUE /fundEvents/0");
        assertThat(told(under(plain().with(RegisterParameters.SWEEP_DAYS, 731))))
                .isEmpty();
    }

    @Test
    void a_release_with_four_of_five_approvals_is_refused() {
        object("P1", "100");
        year.fund(row(
                FundEventColumn.class,
                FundEventColumn.OBJECT_ID,
                "P1",
                FundEventColumn.KIND,
                "拨付",
                FundEventColumn.AMOUNT,
                "0",
                FundEventColumn.DATE,
                "2026-07-02",
                FundEventColumn.APPROVALS,
                "经办、股室、分管、局长"));

        assertThat(first(
                        under(plain().with(RegisterParameters.APPROVALS, List.of("经办", "股室", "分管", "局长", "县长"))),
                        RemarkKind.APPROVAL_MISSING))
                .hasValueSatisfying(remark -> assertThat(remark.detail()).isEqualTo("县长"));
    }

    @Test
    void a_chain_of_responsibility_names_the_level_that_is_missing() {
        object("P1", "100");
        year.responsibility(row(
                ResponsibilityColumn.class,
                ResponsibilityColumn.OBJECT_ID,
                "P1",
                ResponsibilityColumn.LEVEL,
                "一把手",
                ResponsibilityColumn.PERSON,
                "张某"));

        assertThat(first(
                        under(plain().with(RegisterParameters.RESPONSIBILITIES, List.of("一把手", "岗位"))),
                        RemarkKind.RESPONSIBILITY_MISSING))
                .hasValueSatisfying(remark -> assertThat(remark.detail()).isEqualTo("岗位"));
    }

    @Test
    void a_finding_puts_its_object_on_the_list_of_key_monitoring() {
        object("P1", "100");
        object("P2", "100");
        recorded("P2", "审计发现");

        List<KeyObject> list = under(plain().with(RegisterParameters.FINDING_KINDS, List.of("审计发现")))
                .keyObjects();

        assertThat(list).extracting(KeyObject::objectId).containsExactly("P2");
        assertThat(list.get(0).causes())
                .extracting(KeyObject.Cause::reason, KeyObject.Cause::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("审计发现", "资金闲置"));
    }
}
