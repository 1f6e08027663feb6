// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.subject.Value;
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

    /** The same, MISSING at once where one of these lists or maps is not there: none given is not the same as an empty one. */
    Entry requiring(String... lists) {
        return new Entry(formula, names, (in, terms) -> {
            for (String list : lists) {
                if (!in.isGiven(list)) {
                    return missing(formula, list, terms);
                }
            }
            return binding.compute(in, terms);
        });
    }

    private static <T> Result<T> missing(Formula<T> formula, String name, Terms terms) {
        Object[] given = formula.inputs().stream().map(Value::missing).toArray();
        return formula.result(Value.missing(name), "", terms, given);
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
