// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.StricterOrder;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;

/**
 * A parameter of formulas as the formulas want it: an exact number, a choice, a ladder. Equal by identity: keep it in a constant.
 * Values stand in packs, never in code. Immutable.
 *
 * @param <T> what formulas read
 */
public final class Term<T> {
    private final ParameterDeclaration declaration;
    private final Function<Profile, Setting<T>> reader;
    private final Kind kind;
    private final Map<String, T> words;

    /** What may be given for a term instead of the profile's value. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** Several numbers. */
        NUMBERS,
        /** A whole number. */
        COUNT,
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of some words. */
        CHOICE,
        /** A table, which only some formulas take as input. */
        TABLE
    }

    private <P> Term(Kind kind, ParameterDeclaration declaration, Parameter<P> parameter, Function<P, T> read) {
        this(kind, declaration, parameter, read, Map.of());
    }

    private <P> Term(
            Kind kind,
            ParameterDeclaration declaration,
            Parameter<P> parameter,
            Function<P, T> read,
            Map<String, T> words) {
        this.kind = kind;
        this.declaration = declaration;
        this.words = words;
        this.reader = profile -> read(profile.setting(parameter), parameter, read);
    }

    /** A number. */
    public static Term<Rational> number(String id, String unit, String zh, String en) {
        return number(id, unit, StricterOrder.NONE, zh, en);
    }

    /** A number of which the higher or the lower one is stricter. */
    public static Term<Rational> number(String id, String unit, StricterOrder order, String zh, String en) {
        Parameter<BigDecimal> parameter = Parameter.of(id, ParameterType.DECIMAL);
        ParameterDeclaration declaration =
                declared(parameter, unit, zh, en).order(order).build();
        return new Term<>(Kind.NUMBER, declaration, parameter, Rational::of);
    }

    /** A number of a range, such as {@code 0..1}. */
    public static Term<Rational> numberOf(String range, String id, String unit, String zh, String en) {
        return numberOf(range, id, unit, StricterOrder.NONE, zh, en);
    }

    /** A number of a range of which the higher or the lower one is stricter. */
    public static Term<Rational> numberOf(
            String range, String id, String unit, StricterOrder order, String zh, String en) {
        Parameter<BigDecimal> parameter = Parameter.of(id, ParameterType.DECIMAL);
        ParameterDeclaration declaration = declared(parameter, unit, zh, en)
                .order(order)
                .domain("decimal " + range)
                .build();
        return new Term<>(Kind.NUMBER, declaration, parameter, Rational::of);
    }

    /** Several numbers. */
    public static Term<List<Rational>> numbers(String id, TableShape shape, String unit, String zh, String en) {
        Parameter<List<BigDecimal>> parameter = Parameter.of(id, ParameterType.DECIMALS);
        return new Term<>(
                Kind.NUMBERS,
                declared(parameter, unit, zh, en).shape(shape).build(),
                parameter,
                numbers -> numbers.stream().map(Rational::of).toList());
    }

    /** A whole number that is not below zero. */
    public static Term<Integer> count(String id, String unit, String zh, String en) {
        Parameter<Integer> parameter = Parameter.of(id, ParameterType.INTEGER);
        ParameterDeclaration declaration =
                declared(parameter, unit, zh, en).domain("integer 0..").build();
        return new Term<>(Kind.COUNT, declaration, parameter, count -> count);
    }

    /** Yes or no. */
    public static Term<Boolean> flag(String id, String zh, String en) {
        Parameter<Boolean> parameter = Parameter.of(id, ParameterType.BOOLEAN);
        return new Term<>(Kind.FLAG, declaration(parameter, "", zh, en), parameter, flag -> flag);
    }

    /** One of the constants of an enumeration, by its name. */
    public static <E extends Enum<E>> Term<E> choice(String id, Class<E> type, String zh, String en) {
        Parameter<String> parameter = Parameter.of(id, ParameterType.TEXT);
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name(), constant);
        }
        Set<String> names = words.keySet();
        return new Term<>(
                Kind.CHOICE,
                declaration(parameter, "", zh + "：" + String.join("、", names), en + ": " + String.join(", ", names)),
                parameter,
                text -> {
                    E constant = words.get(text);
                    if (constant == null) {
                        throw refused(
                                "不能写 \"" + text + "\"，只能写 " + String.join("、", names),
                                "cannot be \"" + text + "\"; write one of " + String.join(", ", names));
                    }
                    return constant;
                },
                Collections.unmodifiableMap(words));
    }

    /** What a table holds; the reader refuses with {@link #refused}. */
    public static <T> Term<T> table(String id, Function<Table, T> reader, TableShape shape, String zh, String en) {
        Parameter<Table> parameter = Parameter.of(id, ParameterType.TABLE);
        return new Term<>(
                Kind.TABLE, declared(parameter, "", zh, en).shape(shape).build(), parameter, reader);
    }

    private static ParameterDeclaration declaration(Parameter<?> parameter, String unit, String zh, String en) {
        return declared(parameter, unit, zh, en).build();
    }

    private static ParameterDeclaration.Builder declared(Parameter<?> parameter, String unit, String zh, String en) {
        return ParameterDeclaration.of(parameter).unit(unit).meaning(new LocalText(zh, en));
    }

    /** A refusal of a value, to be thrown by a reader; the parameter and the place are added. */
    public static ConfigurationException refused(String zh, String en) {
        return new ConfigurationException("FORMULA_PARAMETER", "", new LocalText(zh, en));
    }

    private static <P, T> Setting<T> read(Setting<P> setting, Parameter<P> parameter, Function<P, T> read) {
        try {
            return Setting.of(
                    setting.value().map(read).orElse(null), setting.layer(), setting.location(), setting.bases());
        } catch (ConfigurationException e) {
            throw new ConfigurationException(
                    e.code(),
                    setting.location(),
                    new LocalText(
                            parameter.id() + " " + e.text().zh(),
                            parameter.id() + " " + e.text().en()));
        }
    }

    /** The declaration for packs. */
    public ParameterDeclaration declaration() {
        return declaration;
    }

    /** The id in packs. */
    public String id() {
        return declaration.parameter().id();
    }

    /** What may be given for it. */
    public Kind kind() {
        return kind;
    }

    /** The words to choose from and what they mean; empty unless it is a choice. */
    public Map<String, T> words() {
        return words;
    }

    /**
     * The value that a profile sets.
     *
     * @throws ConfigurationException if the profile's value makes no sense
     */
    public Setting<T> in(Profile profile) {
        return reader.apply(profile);
    }

    @Override
    public String toString() {
        return id();
    }
}
