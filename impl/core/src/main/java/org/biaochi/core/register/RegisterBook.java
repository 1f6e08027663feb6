// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.AmountUnit;
import org.biaochi.core.goal.Reading;

/** The register of a region's year as it is read on a day, under a profile. Readings are pure. Immutable. */
public final class RegisterBook {
    private static final int CENTS = 2;

    private final RegionYear year;
    private final List<Cells<SupervisedColumn>> objects;
    private final List<Cells<RecordColumn>> records;
    private final AmountUnit unit;
    private final Profile profile;
    private final LocalDate today;
    private final Map<String, Cells<SupervisedColumn>> byId = new HashMap<>();

    /**
     * A register.
     *
     * @param objects its objects as known on the day
     * @param records its records as known on the day
     * @param unit the unit of amounts without one of their own
     */
    public RegisterBook(
            RegionYear year,
            List<Cells<SupervisedColumn>> objects,
            List<Cells<RecordColumn>> records,
            AmountUnit unit,
            Profile profile,
            LocalDate today) {
        this.year = Objects.requireNonNull(year, "year");
        this.objects = List.copyOf(objects);
        this.records = List.copyOf(records);
        this.unit = Objects.requireNonNull(unit, "unit");
        this.profile = Objects.requireNonNull(profile, "profile");
        this.today = Objects.requireNonNull(today, "today");
        for (Cells<SupervisedColumn> object : objects) {
            byId.put(Reading.text(object.get(SupervisedColumn.OBJECT_ID)), object);
        }
        byId.remove("");
    }

    RegionYear year() {
        return year;
    }

    List<Cells<SupervisedColumn>> objects() {
        return objects;
    }

    List<Cells<RecordColumn>> records() {
        return records;
    }

    Profile profile() {
        return profile;
    }

    LocalDate today() {
        return today;
    }

    /** The object of this code; of several the last. */
    Optional<Cells<SupervisedColumn>> object(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A cell of the object of this code; empty if there is none. */
    String text(String id, SupervisedColumn column) {
        return object(id).map(object -> Reading.text(object.get(column))).orElse("");
    }

    /** The name of an object; empty if nobody gives it. */
    String name(String id) {
        return object(id)
                .map(object -> object.get(SupervisedColumn.OBJECT_NAME).trimmed())
                .orElse("");
    }

    /** An amount in 元; MISSING where it cannot be read or is below zero. */
    Value<Rational> amount(CellKey key, Typed cell) {
        return unit.unsignedAmount(key, cell);
    }

    /** Whether its amounts have a unit; else none of them can be read. */
    boolean isUnitTold() {
        return unit.isTold();
    }

    /** Whether a cell holds an amount below zero. */
    boolean isNegative(CellKey key, Typed cell) {
        Value<Rational> amount = unit.amount(key, cell);
        return amount.isPresent() && amount.get().signum() < 0;
    }

    /** The amount of an object in 元. */
    Value<Rational> amount(Cells<SupervisedColumn> object) {
        return amount(SupervisedColumn.AMOUNT, object.get(SupervisedColumn.AMOUNT));
    }

    static Value<BigDecimal> cents(Value<Rational> amount) {
        return amount.isPresent() ? Value.present(amount.get().rounded(CENTS)) : Value.missing(amount.code());
    }

    static Value<Rational> sum(Value<Rational> one, Value<Rational> other) {
        if (!one.isPresent()) {
            return one;
        }
        return other.isPresent() ? Value.present(one.get().plus(other.get())) : other;
    }

    /** The light that a record says; empty if it says none. */
    public static Optional<Light> light(String text) {
        for (Light light : Light.values()) {
            if (text.equals(light.term()) || text.equals(light.term().replace("灯", "")) || text.equals(light.name())) {
                return Optional.of(light);
            }
        }
        return Optional.empty();
    }
}
