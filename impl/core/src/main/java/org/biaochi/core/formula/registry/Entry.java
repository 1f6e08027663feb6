// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;

/**
 * A formula and how plain data become its arguments. Immutable.
 *
 * @param formula the formula
 * @param names what may be given: inputs, then parameters
 */
record Entry(Formula<?> formula, List<String> names, Binding binding) {
    /** Reads arguments and computes. */
    @FunctionalInterface
    interface Binding {
        /** Computes. */
        Result<?> compute(FormulaInputs in, Terms terms);
    }

    /** An entry whose inputs bear the names of the formula. */
    static Entry of(Formula<?> formula, Binding binding) {
        return named(formula, formula.inputs(), binding);
    }

    /** An entry whose inputs are given under other names. */
    static Entry named(Formula<?> formula, List<String> inputs, Binding binding) {
        List<String> names = new ArrayList<>(inputs);
        names.addAll(formula.terms().keySet());
        return new Entry(formula, List.copyOf(names), binding);
    }
}
