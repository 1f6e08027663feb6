// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.execution.Checkpoints;
import org.biaochi.core.formula.execution.ExecutionTerms;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.formula.score.ScoreTerms;
import org.jspecify.annotations.Nullable;

/** Parameters that are given among the inputs instead of those of the profile. Pure functions. */
final class GivenTerms {
    private GivenTerms() {}

    static Terms over(Terms terms, Formula<?> formula, FormulaInputs given) {
        Terms over = terms;
        for (Map.Entry<String, Term<?>> term : formula.terms().entrySet()) {
            if (given.has(term.getKey()) && !formula.inputs().contains(term.getKey())) {
                over = with(over, term.getValue(), term.getKey(), given);
            }
        }
        return over;
    }

    @SuppressWarnings("unchecked")
    private static <T> Terms with(Terms terms, Term<T> term, String name, FormulaInputs given) {
        return terms.with(term, (T) read(term, name, given));
    }

    private static @Nullable Object read(Term<?> term, String name, FormulaInputs given) {
        return switch (term.kind()) {
            case NUMBER -> orNull(given.number(name));
            case COUNT -> orNull(given.count(name));
            case FLAG -> orNull(given.flag(name));
            case CHOICE -> orNull(given.word(name, term.words()));
            case NUMBERS -> numbers(name, given);
            case TABLE -> table(term, name, given);
        };
    }

    private static @Nullable Object orNull(Value<?> value) {
        return value.isPresent() ? value.get() : null;
    }

    private static List<Rational> numbers(String name, FormulaInputs given) {
        return given.numbers(name).stream()
                .filter(Value::isPresent)
                .map(Value::get)
                .toList();
    }

    private static @Nullable Object table(Term<?> term, String name, FormulaInputs given) {
        Map<String, Rational> numbers = new TreeMap<>();
        given.numbersByName(name).forEach((key, number) -> {
            if (number.isPresent()) {
                numbers.put(key, number.get());
            }
        });
        try {
            if (term == ExecutionTerms.CHECKPOINTS) {
                return numbers.isEmpty() ? null : Checkpoints.of(months(numbers));
            }
            if (term == ScoreTerms.GRADES) {
                return numbers.isEmpty() ? null : Grades.byLowerBounds(numbers);
            }
        } catch (ConfigurationException e) {
            throw given.refusal(name, e.text().zh(), e.text().en());
        } catch (NumberFormatException e) {
            throw given.refusal(name, "月份应为 1 至 12", "months are 1 to 12");
        }
        throw given.refusal(
                name,
                "不能随输入给出，请在配置包中设定 " + term.id(),
                "cannot be given with the inputs; set " + term.id() + " in a pack");
    }

    private static Map<Integer, Rational> months(Map<String, Rational> numbers) {
        Map<Integer, Rational> months = new TreeMap<>();
        numbers.forEach((month, rate) -> months.put(Integer.valueOf(month), rate));
        return months;
    }
}
