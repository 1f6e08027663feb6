// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.register.FundEventColumn;
import org.biaochi.api.register.FundLevel;
import org.biaochi.api.register.FundTrail;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Folding;

/**
 * The trails of funds (资金轨迹), the ledgers by level, and what is wrong with the movements. The day of a movement orders
 * it; of one day the document does. What cannot be read leaves the balance open, nothing is guessed. Pure.
 */
final class Funds {
    static final Place EVENTS = Place.ROOT.child("fundEvents");

    private final RegisterBook book;
    private final List<Movement> movements = new ArrayList<>();

    Funds(RegisterBook book) {
        this.book = book;
        List<Cells<FundEventColumn>> rows = book.year().fundEvents();
        for (int i = 0; i < rows.size(); i++) {
            movements.add(new Movement(i, rows.get(i), book));
        }
        movements.sort(
                Comparator.comparing(movement -> movement.date.isPresent() ? movement.date.get() : LocalDate.MAX));
    }

    /** What a movement does to the account it stands on. */
    enum Kind {
        /** In. */
        ARRIVAL("到账", 1),
        /** Out, to the level below. */
        RELEASE("拨付", -1),
        /** Out, to a payee. */
        PAYMENT("支付", -1),
        /** Out, back to where it came from. */
        RECOVERY("收回", -1);

        private final String term;
        private final int sign;

        Kind(String term, int sign) {
            this.term = term;
            this.sign = sign;
        }

        static Optional<Kind> of(String text) {
            return switch (text) {
                case "下达", "拨付", "拨出" -> Optional.of(RELEASE);
                case "到账", "拨入", "收到" -> Optional.of(ARRIVAL);
                case "支付", "支出", "使用" -> Optional.of(PAYMENT);
                case "收回", "上缴", "交回" -> Optional.of(RECOVERY);
                default -> Optional.empty();
            };
        }
    }

    /** One row as it is read. */
    private static final class Movement {
        private final int position;
        private final Cells<FundEventColumn> row;
        private final String object;
        private final Optional<Kind> kind;
        private final Value<LocalDate> date;
        private final Value<Rational> signed;

        Movement(int position, Cells<FundEventColumn> row, RegisterBook book) {
            this.position = position;
            this.row = row;
            this.object = Reading.text(row.get(FundEventColumn.OBJECT_ID));
            this.kind = Kind.of(Reading.text(row.get(FundEventColumn.KIND)));
            this.date = Reading.day(FundEventColumn.DATE, row.get(FundEventColumn.DATE));
            Value<Rational> amount = book.amount(FundEventColumn.AMOUNT, row.get(FundEventColumn.AMOUNT));
            this.signed = kind.isEmpty()
                    ? Value.missing(FundEventColumn.KIND.key())
                    : amount.isPresent() ? Value.present(amount.get().times(kind.get().sign)) : amount;
        }

        String text(FundEventColumn column) {
            return Reading.text(row.get(column));
        }

        Place place() {
            return EVENTS.child(position);
        }

        boolean is(Kind... kinds) {
            return kind.isPresent() && Arrays.asList(kinds).contains(kind.get());
        }
    }

    /** The movements of each object, in the order in which they first occur. */
    private Map<String, List<Movement>> byObject() {
        Map<String, List<Movement>> byObject = new LinkedHashMap<>();
        movements.forEach(movement -> byObject.computeIfAbsent(movement.object, none -> new ArrayList<>())
                .add(movement));
        return byObject;
    }

    List<FundTrail> trails() {
        List<FundTrail> trails = new ArrayList<>();
        byObject().forEach((object, own) -> trails.add(trail(object, own)));
        return trails;
    }

    private FundTrail trail(String object, List<Movement> own) {
        List<FundTrail.Movement> shown = new ArrayList<>();
        Value<Rational> balance = Value.present(Rational.ZERO);
        for (Movement movement : own) {
            Value<Rational> dated = movement.date.isPresent() ? movement.signed : Value.missing(movement.date.code());
            balance = RegisterBook.sum(balance, dated);
            shown.add(new FundTrail.Movement(
                    movement.place(),
                    movement.row.get(FundEventColumn.ID).trimmed(),
                    movement.kind.map(kind -> kind.term).orElse(movement.text(FundEventColumn.KIND)),
                    movement.date,
                    RegisterBook.cents(movement.signed),
                    movement.row.get(FundEventColumn.ACTOR).trimmed(),
                    RegisterBook.cents(balance)));
        }
        return new FundTrail(object, book.name(object), shown, RegisterBook.cents(balance), idle(own, balance));
    }

    private Value<Integer> idle(List<Movement> own, Value<Rational> balance) {
        Value<LocalDate> last = own.get(own.size() - 1).date;
        if (!balance.isPresent() || !last.isPresent()) {
            return Value.missing(balance.isPresent() ? last.code() : balance.code());
        }
        return balance.get().signum() <= 0
                ? Value.notApplicable("NO_BALANCE")
                : Value.present((int) Math.max(0, ChronoUnit.DAYS.between(last.get(), book.today())));
    }

    /** What an object has left; MISSING where nothing moved. */
    Value<Rational> left(String object) {
        Value<Rational> balance = Value.missing(EVENTS.name());
        for (Movement movement : movements) {
            if (movement.object.equals(object)) {
                boolean first = !balance.isPresent() && balance.code().equals(EVENTS.name());
                balance = first ? movement.signed : RegisterBook.sum(balance, movement.signed);
            }
        }
        return balance;
    }

    List<FundLevel> levels() {
        List<String> levels = book.profile().find(RegisterParameters.FUND_LEVELS).orElse(List.of()).stream()
                .map(Folding::normalise)
                .toList();
        List<FundLevel> ledgers = new ArrayList<>();
        if (movements.isEmpty()) {
            return ledgers;
        }
        for (int i = 0; i < levels.size(); i++) {
            Value<Rational> received = total(levels.get(i), Kind.ARRIVAL);
            Value<Rational> passed = total(levels.get(i), Kind.RELEASE);
            Value<Rational> spent = total(levels.get(i), Kind.PAYMENT, Kind.RECOVERY);
            Value<Rational> balance = RegisterBook.sum(RegisterBook.sum(received, passed), spent);
            Value<Rational> underway = i + 1 < levels.size()
                    ? negative(RegisterBook.sum(passed, total(levels.get(i + 1), Kind.ARRIVAL)))
                    : Value.notApplicable("LAST_LEVEL");
            ledgers.add(new FundLevel(
                    levels.get(i),
                    RegisterBook.cents(received),
                    RegisterBook.cents(negative(passed)),
                    RegisterBook.cents(negative(spent)),
                    RegisterBook.cents(balance),
                    underway.state() == Value.State.NOT_APPLICABLE
                            ? Value.notApplicable(underway.code())
                            : RegisterBook.cents(underway)));
        }
        return ledgers;
    }

    private static Value<Rational> negative(Value<Rational> amount) {
        return amount.isPresent() ? Value.present(amount.get().negated()) : amount;
    }

    private Value<Rational> total(String level, Kind... kinds) {
        Value<Rational> total = Value.present(Rational.ZERO);
        for (Movement movement : movements) {
            if (movement.text(FundEventColumn.LEVEL).equals(level) && (movement.kind.isEmpty() || movement.is(kinds))) {
                total = RegisterBook.sum(total, movement.signed);
            }
        }
        return total;
    }

    List<RegisterRemark> remarks() {
        List<RegisterRemark> remarks = new ArrayList<>();
        byObject().forEach((object, own) -> {
            idleArrivals(own, remarks);
            sweep(object, own, remarks);
        });
        for (FundLevel level : levels()) {
            if (level.balance().isPresent() && level.balance().get().signum() < 0) {
                remarks.add(new RegisterRemark(
                        RemarkKind.OVERDRAWN,
                        EVENTS,
                        "",
                        level.level(),
                        "结余 " + level.balance().get().toPlainString() + " 元",
                        Value.notApplicable("")));
            }
        }
        for (Movement movement : movements) {
            purpose(movement, remarks);
            approvals(movement, remarks);
            filing(movement, remarks);
        }
        return remarks;
    }

    /** From each arrival to the next payment, or to today where there is none yet. */
    private void idleArrivals(List<Movement> own, List<RegisterRemark> remarks) {
        Optional<Integer> limit = book.profile().find(RegisterParameters.IDLE_DAYS);
        for (int i = 0; limit.isPresent() && i < own.size(); i++) {
            Movement arrival = own.get(i);
            if (!arrival.is(Kind.ARRIVAL) || !arrival.date.isPresent()) {
                continue;
            }
            LocalDate until = own.subList(i + 1, own.size()).stream()
                    .filter(later -> later.is(Kind.PAYMENT, Kind.RELEASE, Kind.RECOVERY) && later.date.isPresent())
                    .map(later -> later.date.get())
                    .filter(day -> !day.isAfter(book.today()))
                    .findFirst()
                    .orElse(book.today());
            int days = (int) ChronoUnit.DAYS.between(arrival.date.get(), until);
            if (days >= limit.get()) {
                remarks.add(remark(
                        RemarkKind.FUNDS_IDLE,
                        arrival,
                        arrival.date.get() + " 至 " + until + " 共 " + days + " 天",
                        Value.present(days)));
            }
        }
    }

    private void sweep(String object, List<Movement> own, List<RegisterRemark> remarks) {
        Optional<Integer> limit = book.profile().find(RegisterParameters.SWEEP_DAYS);
        FundTrail trail = trail(object, own);
        Movement last = own.get(own.size() - 1);
        if (limit.isPresent()
                && trail.idleDays().isPresent()
                && trail.idleDays().get() >= limit.get()) {
            remarks.add(remark(
                    RemarkKind.SWEEP_DUE,
                    last,
                    "结余 " + trail.balance().get().toPlainString() + " 元，闲置 "
                            + trail.idleDays().get() + " 天",
                    trail.idleDays()));
        }
        if (trail.balance().isPresent() && trail.balance().get().signum() < 0) {
            remarks.add(remark(
                    RemarkKind.OVERDRAWN,
                    last,
                    "结余 " + trail.balance().get().toPlainString() + " 元",
                    Value.notApplicable("")));
        }
        if (!trail.balance().isPresent()) {
            remarks.add(remark(RemarkKind.UNTOLD, last, trail.balance().code(), Value.notApplicable("")));
        }
    }

    private void purpose(Movement movement, List<RegisterRemark> remarks) {
        String approved = book.text(movement.object, SupervisedColumn.PURPOSE);
        if (!movement.is(Kind.PAYMENT) || approved.isEmpty()) {
            return;
        }
        String spent = movement.text(FundEventColumn.PURPOSE);
        if (spent.isEmpty()) {
            remarks.add(remark(RemarkKind.UNTOLD, movement, FundEventColumn.PURPOSE.term(), Value.notApplicable("")));
        } else if (!spent.equals(approved)) {
            remarks.add(remark(
                    RemarkKind.PURPOSE_DIFFERS, movement, "批准 " + approved + "，支付 " + spent, Value.notApplicable("")));
        }
    }

    private void approvals(Movement movement, List<RegisterRemark> remarks) {
        List<String> levels = book.profile().find(RegisterParameters.APPROVALS).orElse(List.of());
        if (!movement.is(Kind.RELEASE) || levels.isEmpty()) {
            return;
        }
        Typed cell = movement.row.get(FundEventColumn.APPROVALS);
        List<String> given = Arrays.asList(Reading.text(cell).split("[、,;，；]"));
        List<String> missing = levels.stream()
                .map(Folding::normalise)
                .filter(level -> !given.contains(level))
                .toList();
        if (!missing.isEmpty()) {
            remarks.add(remark(
                    cell.isAbsent() ? RemarkKind.UNTOLD : RemarkKind.APPROVAL_MISSING,
                    movement,
                    cell.isAbsent() ? FundEventColumn.APPROVALS.term() : String.join("、", missing),
                    Value.notApplicable("")));
        }
    }

    private void filing(Movement movement, List<RegisterRemark> remarks) {
        boolean needed = Reading.yesOrNo(book.text(movement.object, SupervisedColumn.NEEDS_FILING))
                .isTrue();
        if (movement.is(Kind.RELEASE)
                && needed
                && book.text(movement.object, SupervisedColumn.FILING_NUMBER).isEmpty()) {
            remarks.add(
                    remark(RemarkKind.FILING_MISSING, movement, book.name(movement.object), Value.notApplicable("")));
        }
    }

    private RegisterRemark remark(RemarkKind kind, Movement movement, String detail, Value<Integer> days) {
        return new RegisterRemark(kind, movement.place(), movement.object, book.name(movement.object), detail, days);
    }
}
