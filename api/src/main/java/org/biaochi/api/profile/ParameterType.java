// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The type of a parameter. Scalars of a pack are texts until this type reads them, so {@code off} stays a word and {@code
 * 001001} keeps its zeros. The set of types is closed. Immutable.
 *
 * @param <T> the class of values
 */
public final class ParameterType<T> {
    /** A text. */
    public static final ParameterType<String> TEXT = new ParameterType<>("text");
    /** A whole number. */
    public static final ParameterType<Integer> INTEGER = new ParameterType<>("integer");
    /** An exact decimal. */
    public static final ParameterType<BigDecimal> DECIMAL = new ParameterType<>("decimal");
    /** {@code true} or {@code false}. */
    public static final ParameterType<Boolean> BOOLEAN = new ParameterType<>("boolean");
    /** A day, {@code 2025-09-01}. */
    public static final ParameterType<LocalDate> DATE = new ParameterType<>("date");
    /** A list of words; order is kept, duplicates are refused. */
    public static final ParameterType<List<String>> WORDS = new ParameterType<>("words");
    /** Exact decimals. */
    public static final ParameterType<List<BigDecimal>> DECIMALS = new ParameterType<>("decimals");
    /** Alternatives of plain text, each possibly bound to the end with {@code $} or the start with {@code ^}. */
    public static final ParameterType<Alternatives> PATTERN = new ParameterType<>("pattern");
    /** Rows of named texts. */
    public static final ParameterType<Table> TABLE = new ParameterType<>("table");

    private final String name;

    private ParameterType(String name) {
        this.name = name;
    }

    /** The name in rule cards and packs. */
    public String name() {
        return name;
    }

    /** All types. */
    public static List<ParameterType<?>> all() {
        return List.of(TEXT, INTEGER, DECIMAL, BOOLEAN, DATE, WORDS, DECIMALS, PATTERN, TABLE);
    }

    @Override
    public String toString() {
        return name;
    }
}
