// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.subject.Value;

/**
 * What is fixed about a formula of the rulebook: its id, the names of its inputs and parameters, the shape of its result. The
 * computation is a static function beside the constant. Immutable; any number of threads.
 *
 * @param <T> the type of the result
 */
public final class Formula<T> {
    private final FormulaId id;
    private final Shape<T> shape;
    private final List<String> inputs;
    private final Map<String, Term<?>> terms;

    private Formula(FormulaId id, Shape<T> shape, List<String> inputs, Map<String, Term<?>> terms) {
        this.id = id;
        this.shape = shape;
        this.inputs = List.copyOf(inputs);
        this.terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /**
     * Declares a formula without parameters.
     *
     * @param inputs the names in the order in which {@link #result} is given them
     */
    public static <T> Formula<T> of(String id, Shape<T> shape, String... inputs) {
        return new Formula<>(
                FormulaId.of(id), Objects.requireNonNull(shape, "shape"), List.of(inputs), Collections.emptyMap());
    }

    /** The same formula with one more parameter, under the name that the formula gives it. */
    public Formula<T> with(String name, Term<?> term) {
        Map<String, Term<?>> more = new LinkedHashMap<>(terms);
        more.put(name, Objects.requireNonNull(term, "term"));
        return new Formula<>(id, shape, inputs, more);
    }

    /** The id. */
    public FormulaId id() {
        return id;
    }

    /** How its result is shown. */
    public Shape<T> shape() {
        return shape;
    }

    /** The names of its inputs. */
    public List<String> inputs() {
        return inputs;
    }

    /** Its parameters by the names that the formula gives them. */
    public Map<String, Term<?>> terms() {
        return terms;
    }

    /**
     * A result that can explain itself.
     *
     * @param value the value, or why there is none
     * @param boundary which boundary or band was taken, as a stable code; empty if none
     * @param terms the parameters that were used
     * @param given the inputs, in the order declared
     */
    public Result<T> result(Value<T> value, String boundary, Terms terms, Object... given) {
        return new Result<>(this, value, boundary, terms, given);
    }

    /** A result of a formula without parameters. */
    public Result<T> result(Value<T> value, String boundary, Object... given) {
        return new Result<>(this, value, boundary, Terms.NONE, given);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
