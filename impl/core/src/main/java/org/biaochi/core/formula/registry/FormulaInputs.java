// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Named inputs as plain data: texts, decimals, truth values, lists and maps of these; null, the word MISSING and a missing name are
 * MISSING. A number may be an exact quotient such as {@code 1/3}; numbers, days and truth values may also be the state of an input
 * formula: {@code NOT_APPLICABLE}, {@code NOT_DUE}, {@code ERROR:code}. What cannot be read is refused with its JSON pointer.
 * Immutable.
 */
public final class FormulaInputs {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,20})?");
    private static final Pattern QUOTIENT = Pattern.compile("(" + NUMBER + ")/(" + NUMBER + ")");
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,9}");

    private static final Map<Operator, String> KEYBOARD =
            Map.of(Operator.GREATER_OR_EQUAL, ">=", Operator.LESS_OR_EQUAL, "<=");

    private final String path;
    private final Map<String, ?> members;

    private FormulaInputs(String path, Map<String, ?> members) {
        this.path = path;
        this.members = members;
    }

    /** Inputs by name; the map must not change while they are used. */
    public static FormulaInputs of(Map<String, ?> members) {
        return new FormulaInputs("", members);
    }

    /**
     * Refuses names that nobody knows; a mistyped name must not pass for a missing input.
     *
     * @throws UnreadableInputException with the nearest known name
     */
    void allowOnly(Collection<String> known) {
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                throw refused(
                        at(name),
                        "没有输入项“" + name + "”" + Nearest.zh(name, known) + "；可用的有 " + String.join("、", known),
                        "there is no input \"" + name + "\"" + Nearest.en(name, known) + "; known are "
                                + String.join(", ", known));
            }
        }
    }

    /** Whether a name is there, even with null. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    /** What is given under a name: null and the word MISSING are nothing. */
    private @Nullable Object member(String name) {
        Object given = members.get(name);
        return "MISSING".equals(given) ? null : given;
    }

    /** Whether anything is given under a name. */
    boolean isGiven(String name) {
        return member(name) != null;
    }

    /** Whether a text is given under a name. */
    boolean isText(String name) {
        return member(name) instanceof String;
    }

    /** A number. */
    Value<Rational> number(String name) {
        return number(member(name), name, at(name));
    }

    /** The ends of a range such as {@code 0.6..0.9}, which a number may also be; a number is both. */
    List<Value<Rational>> range(String name) {
        int dots = member(name) instanceof String text ? text.indexOf("..") : -1;
        if (dots < 0) {
            Value<Rational> both = number(name);
            return List.of(both, both);
        }
        String text = String.valueOf(member(name));
        return List.of(
                number(text.substring(0, dots), name, at(name)), number(text.substring(dots + 2), name, at(name)));
    }

    private static Value<Rational> number(@Nullable Object given, String name, String path) {
        if (given == null) {
            return Value.missing(name);
        }
        if (given instanceof BigDecimal decimal
                && NUMBER.matcher(decimal.toPlainString()).matches()) {
            return Value.present(Rational.of(decimal));
        }
        if (given instanceof String text) {
            if (NUMBER.matcher(text).matches()) {
                return Value.present(Rational.of(new BigDecimal(text)));
            }
            Value<Rational> state = QUOTIENT.matcher(text).matches() ? quotient(text) : state(text, name);
            if (state != null) {
                return state;
            }
        }
        throw expected(path, "数字，如 \"89.974\"", "a number such as \"89.974\"", given);
    }

    /** An exact quotient as figures print it; null if it divides by zero. */
    private static @Nullable Value<Rational> quotient(String text) {
        int stroke = text.indexOf('/');
        Rational under = Rational.of(new BigDecimal(text.substring(stroke + 1)));
        return under.signum() == 0
                ? null
                : Value.present(
                        Rational.of(new BigDecimal(text.substring(0, stroke))).dividedBy(under));
    }

    private static <T> @Nullable Value<T> state(String text, String name) {
        if (text.startsWith("ERROR:")) {
            return Value.error(text.substring("ERROR:".length()));
        }
        return switch (text) {
            case "MISSING", "INCOMPLETE" -> Value.missing(name);
            case "NOT_APPLICABLE" -> Value.notApplicable(name);
            case "NOT_DUE" -> Value.notDue(name);
            default -> null;
        };
    }

    /** A whole number. */
    Value<Integer> count(String name) {
        return count(member(name), name, at(name));
    }

    private static Value<Integer> count(@Nullable Object given, String name, String path) {
        if (given == null) {
            return Value.missing(name);
        }
        String text = given instanceof BigDecimal decimal ? decimal.toPlainString() : given.toString();
        Value<Integer> state = state(text, name);
        if (state != null) {
            return state;
        }
        if (given instanceof Boolean || !COUNT.matcher(text).matches()) {
            throw expected(path, "整数，如 7", "a whole number such as 7", given);
        }
        return Value.present(Integer.valueOf(text));
    }

    /** A whole number that need not be given; not applicable then. */
    Value<Integer> optionalCount(String name) {
        return has(name) ? count(name) : Value.notApplicable(name);
    }

    /** Yes or no. */
    Value<Boolean> flag(String name) {
        Object given = member(name);
        if (given == null) {
            return Value.missing(name);
        }
        if (given instanceof Boolean flag) {
            return Value.present(flag);
        }
        Value<Boolean> state = state(given.toString(), name);
        if (state != null) {
            return state;
        }
        throw expected(at(name), "true 或 false", "true or false", given);
    }

    /** Yes or no, or what it is where the name is not there. */
    Value<Boolean> flagOr(String name, boolean otherwise) {
        return has(name) ? flag(name) : Value.present(otherwise);
    }

    /** A text. */
    Value<String> text(String name) {
        Object given = member(name);
        if (given == null) {
            return Value.missing(name);
        }
        if (given instanceof String text) {
            return Value.present(text);
        }
        throw expected(at(name), "文本", "a text", given);
    }

    /** A day. */
    Value<LocalDate> day(String name) {
        Value<String> text = text(name);
        if (!text.isPresent()) {
            return Value.missing(name);
        }
        Value<LocalDate> state = state(text.get(), name);
        return state != null ? state : Value.present(day(text.get(), at(name)));
    }

    /** Several days; none if the name is not there. */
    Set<LocalDate> days(String name) {
        Set<LocalDate> days = new TreeSet<>();
        each(name, (element, path) -> days.add(day(String.valueOf(element), path)));
        return days;
    }

    private static LocalDate day(String text, String path) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw expected(path, "日期，如 2026-11-20", "a day such as 2026-11-20", text);
        }
    }

    /** One of some words. */
    <T> Value<T> word(String name, Map<String, T> words) {
        Value<String> text = text(name);
        return text.isPresent() ? word(text.get(), words, at(name)) : Value.missing(name);
    }

    private static <T> Value<T> word(String text, Map<String, T> words, String path) {
        T word = words.get(text);
        if (word == null) {
            String known = String.join("、", words.keySet());
            throw expected(path, known + " 之一", "one of " + String.join(", ", words.keySet()), text);
        }
        return Value.present(word);
    }

    /** One of the constants of an enumeration, by name. */
    <E extends Enum<E>> Value<E> choice(String name, Class<E> type) {
        return word(name, named(type));
    }

    static <E extends Enum<E>> Map<String, E> named(Class<E> type) {
        Map<String, E> named = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> named.put(constant.name(), constant));
        return named;
    }

    /** One of some operators, in the signs of forms or of keyboards. */
    Operator operator(String name, Operator otherwise, Operator... allowed) {
        Map<String, Operator> words = new LinkedHashMap<>();
        for (Operator operator : allowed) {
            words.put(operator.symbol(), operator);
            keyboard(operator).ifPresent(sign -> words.put(sign, operator));
        }
        Value<Operator> operator = word(name, words);
        return operator.isPresent() ? operator.get() : otherwise;
    }

    private static Optional<String> keyboard(Operator operator) {
        return Optional.ofNullable(KEYBOARD.get(operator));
    }

    /** A word that may also be the state of an input formula. */
    <T> Value<T> wordOrState(String name, Map<String, T> words) {
        Value<String> text = text(name);
        return text.isPresent() ? wordOrState(text.get(), name, words, at(name)) : Value.missing(name);
    }

    /** Several words that may also be states. */
    <T> List<Value<T>> wordsOrStates(String name, Map<String, T> words) {
        List<Value<T>> values = new ArrayList<>();
        each(
                name,
                (element, path) -> values.add(
                        element == null ? Value.missing(name) : wordOrState(element.toString(), name, words, path)));
        return values;
    }

    private static <T> Value<T> wordOrState(String text, String name, Map<String, T> words, String path) {
        Value<T> state = state(text, name);
        return state != null ? state : word(text, words, path);
    }

    /** Several numbers. */
    List<Value<Rational>> numbers(String name) {
        List<Value<Rational>> numbers = new ArrayList<>();
        each(name, (element, path) -> numbers.add(number(element, name, path)));
        return numbers;
    }

    /** Several texts; MISSING if the name is not there. */
    Value<List<String>> texts(String name) {
        if (member(name) == null) {
            return Value.missing(name);
        }
        List<String> texts = new ArrayList<>();
        each(name, (element, path) -> {
            if (!(element instanceof String text)) {
                throw expected(path, "文本", "a text", element);
            }
            texts.add(text);
        });
        return Value.present(texts);
    }

    /** Several objects with these members. */
    List<FormulaInputs> objects(String name, String... known) {
        List<FormulaInputs> objects = new ArrayList<>();
        each(name, (element, path) -> objects.add(object(element, path, known)));
        return objects;
    }

    /** An object with these members; MISSING if the name is not there. */
    Value<FormulaInputs> object(String name, String... known) {
        Object given = member(name);
        return given == null ? Value.missing(name) : Value.present(object(given, at(name), known));
    }

    private static FormulaInputs object(@Nullable Object given, String path, String... known) {
        FormulaInputs object = new FormulaInputs(path, map(given, path));
        object.allowOnly(Arrays.asList(known));
        return object;
    }

    /** Numbers by name; none if the name is not there. */
    Map<String, Value<Rational>> numbersByName(String name) {
        return byName(name, FormulaInputs::number);
    }

    /** Whole numbers by name; none if the name is not there. */
    Map<String, Value<Integer>> countsByName(String name) {
        return byName(name, FormulaInputs::count);
    }

    /** What reads one member of a map. */
    @FunctionalInterface
    private interface Reader<T> {
        Value<T> read(@Nullable Object given, String name, String path);
    }

    private <T> Map<String, Value<T>> byName(String name, Reader<T> reader) {
        Map<String, Value<T>> named = new LinkedHashMap<>();
        if (member(name) != null) {
            map(member(name), at(name))
                    .forEach((key, given) -> named.put(key, reader.read(given, key, at(name) + "/" + key)));
        }
        return named;
    }

    private void each(String name, BiConsumer<@Nullable Object, String> consumer) {
        Object given = member(name);
        if (given == null) {
            return;
        }
        if (!(given instanceof List<?> list)) {
            throw expected(at(name), "数组 […]", "an array […]", given);
        }
        for (int i = 0; i < list.size(); i++) {
            consumer.accept(list.get(i), at(name) + "/" + i);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(@Nullable Object given, String path) {
        if (given instanceof Map<?, ?> map) {
            return (Map<String, ?>) map;
        }
        throw expected(path, "对象 {…}", "an object {…}", given);
    }

    private String at(String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static UnreadableInputException expected(String path, String zh, String en, @Nullable Object seen) {
        String cut = Excerpt.brief(String.valueOf(seen));
        return refused(path, "应为" + zh + "，而不是“" + cut + "”", "must be " + en + ", not \"" + cut + "\"");
    }

    /** A refusal of these inputs as a whole or of one of them. */
    UnreadableInputException refusal(String name, String zh, String en) {
        return refused(at(name), zh, en);
    }

    private static UnreadableInputException refused(String path, String zh, String en) {
        return new UnreadableInputException("FORMULA_INPUT", path, new LocalText(zh, en));
    }
}
