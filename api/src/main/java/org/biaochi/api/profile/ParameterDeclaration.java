// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What a rule card or a pack says of a parameter before any value: type, unit, order, delegation. Immutable.
 */
public final class ParameterDeclaration {
    private static final String VALUE = "value";

    private final Parameter<?> parameter;
    private final String unit;
    private final StricterOrder order;
    private final Delegation delegation;
    private final DatedBy datedBy;
    private final LocalText meaning;
    private final @Nullable TableShape shape;
    private final @Nullable TableColumn domain;

    private ParameterDeclaration(Builder builder) {
        this.parameter = builder.parameter;
        this.unit = builder.unit;
        this.order = builder.order;
        this.delegation = builder.delegation;
        this.datedBy = builder.datedBy;
        this.meaning = builder.meaning;
        this.shape = builder.shape;
        this.domain = builder.domain != null ? builder.domain : usual(builder);
    }

    /** Amounts, days, counts, points and shares are not below zero, percentages not above a hundred. */
    private static @Nullable TableColumn usual(Builder builder) {
        ParameterType<?> type = builder.parameter.type();
        if (type != ParameterType.INTEGER && type != ParameterType.DECIMAL) {
            return null;
        }
        boolean percent = builder.unit.equals("%") || builder.unit.equals("百分点");
        return TableColumn.of(VALUE, type + (percent ? " 0..100" : " 0.."));
    }

    /** Starts a declaration: no unit, no order, free for lower layers, dated by the as-of day. */
    public static Builder of(Parameter<?> parameter) {
        return new Builder(parameter);
    }

    /** The key with its type. */
    public Parameter<?> parameter() {
        return parameter;
    }

    /** The unit, such as 元, 分 or %; empty if it has none. */
    public String unit() {
        return unit;
    }

    /** Which direction is stricter. */
    public StricterOrder order() {
        return order;
    }

    /** What lower layers may do. */
    public Delegation delegation() {
        return delegation;
    }

    /** Which day selects among dated values. */
    public DatedBy datedBy() {
        return datedBy;
    }

    /** What it means. */
    public LocalText meaning() {
        return meaning;
    }

    /** What its table or list of numbers must look like; empty if nothing is said. */
    public Optional<TableShape> shape() {
        return Optional.ofNullable(shape);
    }

    /**
     * What a single value may be: the range of a number, the words of a text. Numbers for which nothing is said are not below
     * zero, percentages not above a hundred; empty if anything of the type will do.
     */
    public Optional<TableColumn> domain() {
        return Optional.ofNullable(domain);
    }

    @Override
    public String toString() {
        return parameter.toString();
    }

    /** Collects the parts of a declaration. Not thread-safe. */
    public static final class Builder {
        private final Parameter<?> parameter;
        private String unit = "";
        private StricterOrder order = StricterOrder.NONE;
        private Delegation delegation = Delegation.FREE;
        private DatedBy datedBy = DatedBy.TODAY;
        private LocalText meaning = new LocalText("", "");
        private @Nullable TableShape shape;
        private @Nullable TableColumn domain;

        private Builder(Parameter<?> parameter) {
            this.parameter = Objects.requireNonNull(parameter, "parameter");
        }

        /** Sets the unit. */
        public Builder unit(String unit) {
            this.unit = Objects.requireNonNull(unit, "unit");
            return this;
        }

        /** Sets which direction is stricter. */
        public Builder order(StricterOrder order) {
            this.order = Objects.requireNonNull(order, "order");
            return this;
        }

        /** Sets what lower layers may do. */
        public Builder delegation(Delegation delegation) {
            this.delegation = Objects.requireNonNull(delegation, "delegation");
            return this;
        }

        /** Sets which day selects. */
        public Builder datedBy(DatedBy datedBy) {
            this.datedBy = Objects.requireNonNull(datedBy, "datedBy");
            return this;
        }

        /** Says what it means. */
        public Builder meaning(LocalText meaning) {
            this.meaning = Objects.requireNonNull(meaning, "meaning");
            return this;
        }

        /**
         * Says what its table or list of numbers must look like.
         *
         * @throws IllegalArgumentException if its values are neither
         */
        public Builder shape(TableShape shape) {
            if (parameter.type() != ParameterType.TABLE && parameter.type() != ParameterType.DECIMALS) {
                throw new IllegalArgumentException(
                        parameter + " is no table and no list of numbers, so it has no shape");
            }
            this.shape = Objects.requireNonNull(shape, "shape");
            return this;
        }

        /**
         * Says what a single value may be, as {@link TableColumn} writes it: {@code integer 1..366}, {@code text WORKING|CALENDAR}.
         *
         * @throws IllegalArgumentException if it is not written like this, or of another type than the parameter
         */
        public Builder domain(String specification) {
            TableColumn column = TableColumn.of(VALUE, specification);
            if (column.type() != parameter.type()) {
                throw new IllegalArgumentException(parameter + " cannot hold values of \"" + specification + "\"");
            }
            this.domain = column;
            return this;
        }

        /** Returns the declaration. */
        public ParameterDeclaration build() {
            return new ParameterDeclaration(this);
        }
    }
}
