// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biaochi.api.register.Tally;
import org.biaochi.api.register.TallyColumn;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.Reading;

/**
 * The tallies that are asked of the register (统计): objects or records, counted and summed by any of their columns. A
 * record also has the columns of its object, and its amount where it has none of its own. Pure functions.
 */
final class Tallies {
    private static final Comparator<List<String>> BY_TEXT = Comparator.comparing(key -> String.join("\u0000", key));

    private final RegisterBook book;

    private Tallies(RegisterBook book) {
        this.book = book;
    }

    /** One thing that counts. */
    private record Counted(
            String id, Cells<SupervisedColumn> object, Optional<Cells<RecordColumn>> record, Value<Rational> amount) {}

    static List<Tally> of(RegisterBook book) {
        Tallies tallies = new Tallies(book);
        return book.year().tallies().stream().map(tallies::tally).toList();
    }

    private Tally tally(Cells<TallyColumn> row) {
        String of = Reading.text(row.get(TallyColumn.OF));
        boolean ofRecords = of.equals("records") || of.equals("办理记录") || of.equals("记录");
        String kind = Reading.text(row.get(TallyColumn.KIND));
        List<String> by = Arrays.stream(Reading.text(row.get(TallyColumn.BY)).split("[、,;，；]"))
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .toList();
        List<Counted> counted = ofRecords ? records(kind) : objects(kind);
        Map<List<String>, List<Counted>> groups = new TreeMap<>(BY_TEXT);
        for (Counted one : counted) {
            List<String> key = by.stream().map(column -> text(column, one)).toList();
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
        }
        List<Tally.Group> shown = new ArrayList<>();
        groups.forEach((key, own) -> shown.add(new Tally.Group(
                key,
                own.size(),
                RegisterBook.cents(sum(own)),
                own.stream().map(Counted::id).toList())));
        return new Tally(
                Reading.text(row.get(TallyColumn.ID)),
                ofRecords ? "records" : "objects",
                by,
                counted.size(),
                RegisterBook.cents(sum(counted)),
                shown);
    }

    private List<Counted> objects(String kind) {
        List<Counted> counted = new ArrayList<>();
        for (Cells<SupervisedColumn> object : book.objects()) {
            if (kind.isEmpty()
                    || Reading.text(object.get(SupervisedColumn.OBJECT_KIND)).equals(kind)) {
                counted.add(new Counted(
                        Reading.text(object.get(SupervisedColumn.OBJECT_ID)),
                        object,
                        Optional.empty(),
                        book.amount(object)));
            }
        }
        return counted;
    }

    private List<Counted> records(String kind) {
        List<Counted> counted = new ArrayList<>();
        for (Cells<RecordColumn> record : book.records()) {
            if (kind.isEmpty() || Reading.text(record.get(RecordColumn.KIND)).equals(kind)) {
                Cells<SupervisedColumn> object = book.object(Reading.text(record.get(RecordColumn.OBJECT_ID)))
                        .orElse(Cells.of(SupervisedColumn.class).build());
                boolean own = Reading.state(record.get(RecordColumn.AMOUNT)) == Typed.State.VALUE;
                Value<Rational> amount =
                        own ? book.amount(RecordColumn.AMOUNT, record.get(RecordColumn.AMOUNT)) : book.amount(object);
                counted.add(
                        new Counted(Reading.text(record.get(RecordColumn.ID)), object, Optional.of(record), amount));
            }
        }
        return counted;
    }

    private static Value<Rational> sum(List<Counted> counted) {
        Value<Rational> sum = Value.present(Rational.ZERO);
        for (Counted one : counted) {
            sum = RegisterBook.sum(sum, one.amount());
        }
        return sum;
    }

    /** What a thing says under a column; empty if it says nothing. */
    private String text(String column, Counted one) {
        String day = one.record()
                .map(record -> Reading.text(record.get(RecordColumn.DATE)))
                .orElse("");
        return switch (column) {
            case "month", "月份" -> day.length() < "2026-01".length() ? "" : day.substring(0, "2026-01".length());
            case "year", "年度" -> day.length() < "2026".length() ? "" : day.substring(0, "2026".length());
            case "evaluation", "评价方式" -> evaluation(one);
            default ->
                one.record()
                        .flatMap(record -> cell(column, record, RecordColumn.values()))
                        .or(() -> cell(column, one.object(), SupervisedColumn.values()))
                        .orElse("");
        };
    }

    /** Large ones are evaluated as key projects, small ones evaluate themselves. */
    private String evaluation(Counted one) {
        return book.profile()
                .find(RegisterParameters.KEY_AMOUNT)
                .filter(limit -> one.amount().isPresent())
                .map(limit -> one.amount().get().isBelow(Rational.of(limit)) ? "单位自评" : "重点评价")
                .orElse("");
    }

    private static <K extends Enum<K> & CellKey> Optional<String> cell(String column, Cells<K> row, K[] keys) {
        for (K key : keys) {
            if (key.key().equals(column) || key.term().equals(column)) {
                return Optional.of(Reading.text(row.get(key)));
            }
        }
        return Optional.empty();
    }
}
